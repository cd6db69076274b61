import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { checkOffice } from '../../src/check.ts'
import { meetingFileOfText } from '../../src/load/meeting-file.ts'
import { officeOf } from '../../src/load/office.ts'
import { readYaml } from '../../src/load/yaml.ts'
import { schemaFor } from '../../src/meeting/meeting.ts'
import { read } from '../../src/meeting/read.ts'
import { type Mended, mendMeeting, mendOffice } from '../../src/mend/mend.ts'
import { changedOtherwise } from '../../src/mend/proof.ts'
import { standards } from '../../src/standards/index.ts'
import { kinds } from '../support/kinds.ts'

const head = 'meeting: {name: Hội nghị, type: hội nghị, purposes: [sơ kết]}\n'

function mended(text: string, officeText = '', file = 'a.yaml'): Mended {
  const officeSource = officeOf(new TextEncoder().encode(officeText), 'office.yaml')
  const { office } = checkOffice(officeSource)
  return mendMeeting(text, file, { kinds, standards, office, officeSource })
}

const old = 'style: {tone_marks: kiểu cũ}\n'

describe('what is certain is put right, and nothing round it', () => {
  test.each([
    ['double quotes', 'limitations: ["Tiến độ  chậm"]   # giữ\n', 'limitations: ["Tiến độ chậm"]   # giữ\n'],
    ['single quotes', "limitations: ['Nhóm ''A''  chậm']\n", "limitations: ['Nhóm ''A'' chậm']\n"],
    [
      'plain, in a flow list',
      'limitations: [Tiến độ   chậm , Thiếu vốn]\n',
      'limitations: [Tiến độ chậm , Thiếu vốn]\n',
    ],
    ['plain over lines', 'limitations:\n  - Tiến  độ\n    rất  chậm\n', 'limitations:\n  - Tiến độ\n    rất chậm\n'],
    ['a literal block', 'limitations:\n  - |\n    Một  ý\n    hai  ý\n', 'limitations:\n  - |\n    Một ý\n    hai ý\n'],
    [
      'a folded block',
      'limitations:\n  - >-\n    Một  ý\n    hai  ý\n',
      'limitations:\n  - >-\n    Một ý\n    hai ý\n',
    ],
    ['CRLF', 'limitations:\r\n  - |\r\n    Một  ý\r\n    hai\r\n', 'limitations:\r\n  - |\r\n    Một ý\r\n    hai\r\n'],
    ['after an escape', 'limitations: ["Một\\tý \\u0041  hai"]\n', 'limitations: ["Một\\tý \\u0041 hai"]\n'],
    ['a quoted key', '"limitations": [Một  ý]\n', '"limitations": [Một ý]\n'],
    [
      'days',
      'roles: {}\ntasks: {items: [{text: Rà soát, due: 2024-07-05}, {text: Tổng kết, due: "6-7-2024"}]}\n',
      'roles: {}\ntasks: {items: [{text: Rà soát, due: 5/7/2024}, {text: Tổng kết, due: "6/7/2024"}]}\n',
    ],
    [
      'a day with its time',
      'documents: {tin-bai: {published: 2024-07-15 10:09}}\n',
      'documents: {tin-bai: {published: 15/7/2024 10:09}}\n',
    ],
    [
      'a long day',
      'tasks: {items: [{text: Rà soát, due: ngày 05 tháng 7 năm 2024}]}\n',
      'tasks: {items: [{text: Rà soát, due: 5/7/2024}]}\n',
    ],
    ['NFD, in comments and keys too', '# ho\u0323p\nlimitations: [cha\u0323\u0302m]\n', '# họp\nlimitations: [chậm]\n'],
    ['invisible characters', 'limi\u200btations: [Tiến\u00ad độ\ufeff chậm]\n', 'limitations: [Tiến độ chậm]\n'],
    ['invisible between a letter and its mark', 'limitations: [a\u200b\u0301]\n', 'limitations: [á]\n'],
    [
      'tone marks, in the style of the office',
      'limitations: [Cấp uỷ chưa hoà giải, THUỶ LỢI]\n',
      'limitations: [Cấp ủy chưa hòa giải, THỦY LỢI]\n',
    ],
    ['two things in one place', 'limitations: [Cấp uỷ  ho\u0300a giải]\n', 'limitations: [Cấp ủy hòa giải]\n'],
  ])('%s', (_, typed, right) => {
    expect(mended(head + typed, old).text).toBe(head + right)
  })
})

describe('what is not certain, or not ours, stays', () => {
  test.each([
    ['a name', 'people: {hoa: {name: Trần  Thuỷ, titles: [Bí thư  Huyện uỷ]}}\n'],
    ['a name within a sentence', 'people: {hoa: {name: Lê Thuỷ}}\nlimitations: [Xã Lê Thuỷ chậm]\n'],
    [
      'a body named in a sentence',
      'organizations: {a: {name: Huyện uỷ Lệ  Thuỷ}}\nlimitations: [Huyện uỷ Lệ  Thuỷ chậm]\n',
    ],
    ['a quotation', 'speeches: [{by: Lê An, kind: phát biểu, quotes: ["Cấp uỷ  phải làm"]}]\n'],
    ['a quotation in a sentence', 'limitations: [Khẩu hiệu “Cấp uỷ  vững” còn ít]\n'],
    ['the title of a document', 'documents: {bao-cao: {title: công tác  cấp uỷ}, tin-bai: {headline: Cấp uỷ  họp}}\n'],
    ['the subject of a basis', 'basis: [{kind: Quy chế, about: tổ chức  cấp uỷ}]\n'],
    ['a blank left for the pen', 'limitations: ["Ngày    tháng    năm"]\n'],
    ['no-break spaces', 'limitations: ["Một\u00a0 ý"]\n'],
    ['missing spaces, doubled marks', 'limitations: ["Một,hai .. ba ,bốn"]\n'],
    ['a slip of the finger', 'limitations: [Tại hội nhị các địa biểu]\n'],
    ['a day in a sentence', 'limitations: [Đến ngày 2024-07-05 chưa xong]\n'],
    ['a day in our form, padded or not', 'tasks: {items: [{text: Rà soát, due: 05/07/2024}]}\n'],
    ['a day that is none', 'tasks: {items: [{text: Rà soát, due: 31-2-2024}, {text: B, due: 5-7}]}\n'],
    ['what turns text', 'limitations: ["a\u202eb"]\n'],
    ['spaces that YAML takes away', 'limitations:   [  Một ,  hai  ]  # a  b\n'],
    ['what was silenced', 'limitations:\n  # hoinghi: bỏ qua spacing-punctuation — như bản gốc\n  - Một  ý\n'],
    ['a symbol', 'documents: {bao-cao: {number: "04  -BC"}}\n'],
    ['code and addresses', 'limitations: ["Xem `a  b`"]\n'],
  ])('%s', (_, typed) => {
    expect(mended(head + typed, old)).toEqual({ text: head + typed, edits: [] })
  })
  test('the name of the meeting', () => {
    const text = 'meeting: {name: Hội nghị  cấp uỷ, type: hội nghị, purposes: [sơ kết]}\n'
    expect(mended(text, old).text).toBe(text)
  })
  test('tone marks where the office has chosen no style', () => {
    const text = `${head}limitations: [Cấp uỷ, cấp ủy và cấp ủy]\n`
    expect(mended(text).text).toBe(text)
  })
  test('what the office has turned off', () => {
    const text = `${head}limitations: [Một  ý]\n`
    expect(mended(text, 'rules: {spacing-punctuation: tắt}\n').text).toBe(text)
  })
  test('the words of a file that cannot be read in full; its characters are mended', () => {
    expect(mended(`${head}limitations: [Một  ý\u200b\nlessons: [a]\n`).text).toBe(
      `${head}limitations: [Một  ý\nlessons: [a]\n`,
    )
  })
  test('the names of the office', () => {
    const text = `${head}limitations: [Huyện uỷ Lệ Thuỷ chậm]\n`
    expect(mended(text, `${old}organizations: {a: {name: Huyện uỷ Lệ Thuỷ}}\n`).text).toBe(text)
  })
})

test('a meeting in Markdown: front matter and words', () => {
  const text = `---\n${head}limitations: [Một  ý]\n---\n\n# Diễn  biến\n\nCấp uỷ  họp  \nhai dòng\n`
  expect(mended(text, old, 'a.md').text).toBe(
    `---\n${head}limitations: [Một ý]\n---\n\n# Diễn biến\n\nCấp ủy họp  \nhai dòng\n`,
  )
})

test('an office file has its characters mended', () => {
  expect(mendOffice('terms: [Chi bộ\u200b  ta, cha\u0323\u0302m]\n', 'office.yaml')).toMatchObject({
    text: 'terms: [Chi bộ  ta, chậm]\n',
    edits: [{ rule: 'illegal-character' }, { rule: 'nfc' }],
  })
})

test('a mark that would join an escape stays', () => {
  const text = `${head}limitations: ["\\n\u200b\u0301a  b"]\n`
  expect(mended(text).text).toBe(`${head}limitations: ["\\n\u200b\u0301a b"]\n`)
})

test('each edit says where, what was there and what is', () => {
  const { edits } = mended(`${head}limitations:\n  - Cấp uỷ  họp\n`, old)
  expect(edits).toMatchObject([
    { rule: 'mixed-tone-marks', was: 'uỷ', by: 'ủy', at: { line: 3, column: 9, length: 2 } },
    { rule: 'spacing-punctuation', was: '  ', by: ' ', at: { line: 3, column: 11, length: 2 } },
  ])
})

test('the proof would notice a change of meaning', () => {
  expect(changedOtherwise({ a: ['x', 'y'] }, { a: ['x', 'z'] })).toEqual(['a.1'])
  expect(changedOtherwise({ a: 'x' }, { b: 'x' })).toEqual(['a'])
  expect(changedOtherwise({ a: ['x'] }, { a: ['x', 'y'] })).toEqual(['a'])
  expect(changedOtherwise({ a: 'Cấp uỷ  họp', b: '2024-07-05' }, { a: 'Cấp ủy họp', b: '5/7/2024' })).toEqual([])
})

describe('of any file', () => {
  const piece = fc.constantFrom(
    ...['Cấp', 'uỷ', 'ủy', 'hoà', 'cha\u0323\u0302m', 'Thuỷ', ' ', '  ', '   ', '\u200b', '\u00a0', '“', '”', '"', "'"],
    ...['\\', ': ', '#', '\n', '-', '{', ']', '2024-07-05', 'ê', '\u0301', '\u202e', '\t', 'đồng', 'chí', ',', '.'],
  )
  const words = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''))
  const day = fc.constantFrom('2024-07-05', '5/7/2024', '05-7-2024', '5.7.2024', 'ngày 5 tháng 7 năm 2024')
  const meeting = fc.record({
    limitations: fc.array(words, { minLength: 1, maxLength: 3 }),
    people: fc.record({ an: fc.record({ name: words, titles: fc.array(words, { minLength: 1, maxLength: 2 }) }) }),
    speeches: fc.tuple(
      fc.record({
        by: fc.constant('an'),
        kind: fc.constant('kết luận'),
        quotes: fc.tuple(words),
        points: fc.tuple(words),
      }),
    ),
    tasks: fc.record({ items: fc.tuple(fc.record({ text: words, due: day })) }),
    documents: fc.record({ 'tin-bai': fc.record({ headline: words, published: day }) }),
  })
  const style = fc.constantFrom<Parameters<typeof dump>[1]>(
    {},
    { lineWidth: 20 },
    { forceQuotes: true, quoteStyle: 'double' },
    { forceQuotes: true },
    { flowLevel: 1 },
    { lineWidth: -1 },
  )
  const shapes = fc.record({
    crlf: fc.boolean(),
    comment: fc.boolean(),
    style: fc.constantFrom(old, '', 'style: {tone_marks: kiểu mới}\n'),
  })
  const texts = fc.tuple(meeting, style, shapes).map(([value, options, { crlf, comment, style: office }]) => {
    const yaml = head + dump(value, options) + (comment ? '# Ghi  chú cấp uỷ\n' : '')
    return { text: crlf ? yaml.replaceAll('\n', '\r\n') : yaml, office }
  })
  const readValue = (text: string) => readYaml(text, 'a.yaml').value
  const parsed = (text: string) => read(schemaFor(kinds), readValue(text)).value

  test('mending twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, ({ text, office }) => {
        const once = mended(text, office)
        expect(mended(once.text, office)).toEqual({ text: once.text, edits: [] })
      }),
      { seed: 4, numRuns: 150 },
    )
  })

  test('only what is announced changes: outside the edits, names, quotations and titles', () => {
    fc.assert(
      fc.property(texts, ({ text, office }) => {
        const { text: after, edits } = mended(text, office)
        const [one, other] = [readValue(text), readValue(after)]
        expect(changedOtherwise(one, other)).toEqual([])
        for (const key of ['people', 'documents'] as const) {
          const typed = JSON.stringify(one[key])?.replace(/"published":"[^"]*"/u, '')
          expect(JSON.stringify(other[key])?.replace(/"published":"[^"]*"/u, '')).toBe(typed)
        }
        const quotes = (of: typeof one) => JSON.stringify(of.speeches ?? '').split('"points"')[0]
        expect(quotes(other)).toBe(quotes(one))
        const [before, now] = [parsed(text), parsed(after)]
        expect(now.tasks?.items?.[0]?.due).toEqual(before.tasks?.items?.[0]?.due)
        const touched = new Set(edits.map(({ at }) => at.line))
        const [linesBefore, linesAfter] = [text.split('\n'), after.split('\n')]
        expect(linesAfter.length).toBe(linesBefore.length)
        for (const [index, line] of linesBefore.entries())
          if (!touched.has(index + 1)) expect(linesAfter[index]).toBe(line)
      }),
      { seed: 5, numRuns: 150 },
    )
  })
})

const root = new URL('../../', import.meta.url)
const examples = ['data/', 'test/fixtures/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && name !== 'office.yaml')
    .map((name) => folder + name),
)
test.each(examples)('%s: only the form of days, if anything', (path) => {
  const text = readFileSync(new URL(path, root), 'utf8')
  const { edits, text: after } = mended(text, readFileSync(new URL('data/office.yaml', root), 'utf8'), path)
  expect(edits.filter(({ rule }) => rule !== 'date-form')).toEqual([])
  expect(
    changedOtherwise(meetingFileOfText(text, path).source.value, meetingFileOfText(after, path).source.value),
  ).toEqual([])
})
