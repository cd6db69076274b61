import { describe, expect, it } from 'vitest'
import { hd05 } from '../../src/standards/hd05.ts'
import { hd36 } from '../../src/standards/hd36.ts'
import { frameDocument } from '../../src/standards/index.ts'
import { nd30 } from '../../src/standards/nd30.ts'
import { press } from '../../src/standards/press.ts'
import type { Standard } from '../../src/standards/standard.ts'
import { heading, inlines, list, paragraph } from '../../src/tree/build.ts'
import type { Head, Signer } from '../../src/tree/head.ts'
import type { Block, Line } from '../../src/tree/nodes.ts'
import { plainText, wordsOf } from '../../src/tree/text.ts'
import { bareHead, metaOf, partyHead, pressHead, stateHead } from '../support/documents.ts'

/** The lines a standard puts round a body, as "style: words"; U+00A0 shows as "_". */
function lines(standard: Standard, head: Head): string[] {
  const { before, after } = standard.frame(head)
  return [...before, ...after].flatMap(linesOf).map(shown)
}

function linesOf(block: Block): readonly Line[] {
  switch (block.type) {
    case 'letterhead':
      return [...block.left, ...block.right]
    case 'title':
      return block.lines
    case 'line':
      return [block]
    case 'signature':
      return [block.left, block.right].flatMap((side) => {
        if (!side) return []
        return side.type === 'recipients'
          ? [side.label, ...side.items]
          : [...side.capacity, ...(side.name ? [side.name] : [])]
      })
    default:
      throw new Error(`A frame holds a ${block.type}`)
  }
}

function shown({ style, children, rule }: Line): string {
  return `${style}: ${plainText(children).replaceAll('\u00A0', '_')}${rule ? ` |${rule.length}` : ''}`
}

const letter = { form: 'letter', kind: { name: 'Công văn' }, subject: inlines('Báo cáo kết quả công tác') } as const

describe('official frames', () => {
  it('HD 05, mục II: báo cáo của Ban Tổ chức', () => {
    expect(lines(hd05, partyHead)).toEqual([
      'parent: TỈNH_UỶ_GIA_LAI',
      'issuer: BAN_TỔ_CHỨC',
      'star: *',
      'number: Số 12-BC/BTCTU',
      'motto: ĐẢNG CỘNG SẢN VIỆT NAM |1',
      'placeDate: Gia Lai, ngày 05 tháng 02 năm 2026',
      'kindTitle: BÁO CÁO',
      'subject: tổng kết công tác thi đua, khen thưởng năm 2025; phương hướng, nhiệm vụ trọng tâm năm 2026',
      'titleRule: -----',
      'recipientsLabel: Nơi nhận:',
      'recipient: - Thường trực Tỉnh uỷ (để báo cáo);',
      'recipient: - Các thành viên Cụm thi đua;',
      'recipient: - Lưu Văn phòng Ban.',
      'authority: K/T TRƯỞNG BAN',
      'post: PHÓ TRƯỞNG BAN',
      'signer: Trần Thị Bích Hằng',
    ])
  })

  it('NĐ 30, Phụ lục I: báo cáo của sở', () => {
    expect(lines(nd30, stateHead)).toEqual([
      'parent: ỦY_BAN NHÂN_DÂN TỈNH_PHÚ_YÊN',
      'issuer: SỞ NỘI_VỤ |0.4',
      'number: Số: 45/BC-SNV',
      'motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto2: Độc lập - Tự do - Hạnh phúc |1',
      'placeDate: Phú Yên, ngày 05 tháng 02 năm 2026',
      'kindTitle: BÁO CÁO',
      'subject: Tổng kết công tác thi đua, khen thưởng năm 2025; phương hướng, nhiệm vụ trọng tâm năm 2026 |0.4',
      'recipientsLabel: Nơi nhận:',
      'recipient: - Như trên;',
      'recipient: - Chủ tịch, các Phó Chủ tịch UBND tỉnh;',
      'recipient: - Lưu: VT, TĐKT.',
      'authority: KT. GIÁM ĐỐC',
      'post: PHÓ GIÁM ĐỐC',
      'signer: Lê Văn Thịnh',
    ])
  })

  it('HD 36: nơi nhận cách nhau bằng dấu phẩy', () => {
    expect(lines(hd36, partyHead)).toContain('recipient: - Các thành viên Cụm thi đua,')
    expect(lines(hd36, partyHead).at(-4)).toBe('recipient: - Lưu Văn phòng Ban.')
  })

  it('only a title and a tail frame an article', () => {
    expect(lines(press, pressHead)).toEqual([
      'headline: Cụm thi đua số 3 tổng kết công tác thi đua, khen thưởng năm 2025 và ký kết giao ước thi đua',
      'byline: Minh Châu',
      'source: Nguồn: Báo Gia Lai',
    ])
  })

  it('leaves the customary blanks where nothing is known', () => {
    expect(lines(hd05, bareHead('official', partyHead))).toEqual([
      'issuer: ……………………',
      'star: *',
      'number: Số ______-BC/……',
      'motto: ĐẢNG CỘNG SẢN VIỆT NAM |1',
      'placeDate: …………, ngày______tháng______năm________',
      'kindTitle: BÁO CÁO',
      'subject: kết quả công tác năm 2025',
      'titleRule: -----',
      'recipientsLabel: Nơi nhận:',
      'recipient: - ……………………;',
      'recipient: - Lưu …………….',
      'post: ……………………',
    ])
  })

  it('keeps the year of a document whose day is not known', () => {
    const { date: _, ...undated } = partyHead
    expect(lines(hd05, { ...undated, year: 2024 })).toContain('placeDate: Gia Lai, ngày______tháng______năm 2024')
  })
})

describe.each<[string, Standard, Partial<Head>, string]>([
  ['HD 05, II.3: số nhỏ hơn 10 có số 0', hd05, { number: '4' }, 'number: Số 04-BC/BTCTU'],
  ['a whole number stands as typed', hd05, { number: '15-KL/TU' }, 'number: Số 15-KL/TU'],
  ['a number that begins with its symbol keeps its blank', nd30, { number: '/TB-VPCP' }, 'number: Số: ______/TB-VPCP'],
  ['HD 05: công văn bears CV', hd05, { ...letter, number: '7' }, 'number: Số 07-CV/BTCTU'],
  ['NĐ 30, II.3: công văn bears no kind', nd30, { ...letter, number: '5' }, 'number: Số: 05/BTCTU'],
  ['HD 05, II.5: trích yếu công văn', hd05, letter, 'letterSubject: về việc báo cáo kết quả công tác'],
  ['NĐ 30, II.5: trích yếu công văn', nd30, letter, 'letterSubject: V/v báo cáo kết quả công tác'],
  ['HD 36: trích yếu công văn không có “về việc”', hd36, letter, 'letterSubject: báo cáo kết quả công tác'],
  ['HD 05: “về” is not said twice', hd05, { ...letter, subject: inlines('Về báo cáo') }, 'letterSubject: về báo cáo'],
  [
    'NĐ 30: “về việc” is not said twice',
    nd30,
    { ...letter, subject: inlines('Về việc báo cáo') },
    'letterSubject: V/v báo cáo',
  ],
  ['HD 05: khẩn in hoa', hd05, { urgency: 'Thượng khẩn' }, 'urgency: THƯỢNG KHẨN'],
  ['HD 05: dự thảo lần n', hd05, { draft: 2 }, 'draft: Dự thảo lần_2'],
  ['a draft without a number', hd05, { draft: 0 }, 'draft: Dự thảo'],
  [
    'a name keeps its capital in a Party subject',
    hd05,
    { subject: inlines('UBND tỉnh báo cáo') },
    'subject: UBND tỉnh báo cáo',
  ],
  ['NĐ 30: trích yếu viết hoa', nd30, { subject: inlines('về công tác thi đua') }, 'subject: Về công tác thi đua |0.4'],
  [
    'HD 16: trích yếu biên bản viết hoa',
    hd05,
    { form: 'minutes', subject: inlines('hội nghị tổng kết') },
    'subject: Hội nghị tổng kết',
  ],
  [
    'HD 05: một nơi nhận công văn',
    hd05,
    { ...letter, addressees: ['Văn phòng Tỉnh uỷ;'] },
    'addresseeLabel: Kính gửi: Văn phòng Tỉnh uỷ',
  ],
  [
    'HD 05: tờ trình',
    hd05,
    { kind: { name: 'Tờ trình', symbol: 'TTr' }, addressees: ['A'] },
    'addresseeLabel: Kính trình: A',
  ],
  [
    'HD 36: tờ trình',
    hd36,
    { kind: { name: 'Tờ trình', symbol: 'TTr' }, addressees: ['A'] },
    'addresseeLabel: Kính gửi: A',
  ],
  ['HD 05: nhiều nơi, dòng đầu', hd05, { addressees: ['A', 'B'] }, 'addressee: - A;'],
  ['HD 05: nhiều nơi, dòng cuối', hd05, { addressees: ['A', 'B'] }, 'addressee: - B;'],
  ['NĐ 30: nhiều nơi, dòng cuối', nd30, { addressees: ['A', 'B'] }, 'addressee: - B.'],
  ['named addressees come first in Nơi nhận', hd05, { addressees: ['A'] }, 'recipient: - Như trên;'],
])('%s', (_, standard, change, expected) => {
  it(expected, () => expect(lines(standard, { ...partyHead, ...change })).toContain(expected))
})

describe.each<[string, Standard, Signer, readonly string[]]>([
  [
    'T/M',
    hd05,
    { capacity: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'] },
    ['authority: T/M BAN THƯỜNG VỤ', 'post: PHÓ BÍ THƯ'],
  ],
  [
    'T/L',
    hd05,
    { capacity: ['T/L TRƯỞNG BAN', 'CHÁNH VĂN PHÒNG'] },
    ['authority: T/L TRƯỞNG BAN', 'post: CHÁNH VĂN PHÒNG'],
  ],
  ['Q.', hd05, { capacity: ['Q. TRƯỞNG BAN'] }, ['authority: Q. TRƯỞNG BAN']],
  ['người đứng đầu', hd05, { capacity: ['Trưởng ban'] }, ['post: TRƯỞNG BAN']],
  [
    'kiêm',
    hd05,
    { capacity: ['TRƯỞNG BAN', 'kiêm', 'CỤM TRƯỞNG'] },
    ['post: TRƯỞNG BAN', 'post: kiêm', 'post: CỤM TRƯỞNG'],
  ],
  [
    'TM.',
    nd30,
    { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
    ['authority: TM. ỦY BAN NHÂN DÂN', 'post: CHỦ TỊCH'],
  ],
  [
    'TL.',
    nd30,
    { capacity: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'] },
    ['authority: TL. CHỦ TỊCH', 'post: CHÁNH VĂN PHÒNG'],
  ],
  ['TUQ.', nd30, { capacity: ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC'] }, ['authority: TUQ. CHỦ TỊCH', 'post: GIÁM ĐỐC']],
])('signing %s', (_, standard, signer, expected) => {
  it(expected.join(' / '), () =>
    expect(lines(standard, { ...partyHead, signers: [signer] }).slice(-expected.length)).toEqual(expected),
  )
})

describe('signatures of several', () => {
  const two: readonly Signer[] = [
    { capacity: [], name: 'Võ Minh Khôi' },
    { capacity: [], name: 'Nguyễn Hữu Quế' },
  ]

  it('HD 05, II.7: chairs of minutes sign on the right, their recorders on the left', () => {
    const ends = lines(hd05, { ...partyHead, form: 'minutes', recipients: [], signers: two }).slice(-4)
    expect(ends).toEqual([
      'post: NGƯỜI GHI BIÊN BẢN',
      'signer: Võ Minh Khôi',
      'post: CHỦ TRÌ HỘI NGHỊ',
      'signer: Nguyễn Hữu Quế',
    ])
  })

  it('NĐ 30, Mẫu 1.9: THƯ KÝ and CHỦ TỌA', () => {
    expect(lines(nd30, { ...stateHead, form: 'minutes', recipients: [], signers: [] }).slice(-2)).toEqual([
      'post: THƯ KÝ',
      'post: CHỦ TỌA',
    ])
  })

  it('no one is left out when three sign, nor are the recipients', () => {
    const three = ['A', 'B', 'C'].map((name): Signer => ({ capacity: [`CHỦ TỊCH ${name}`], name }))
    const said = lines(hd05, { ...partyHead, signers: three })
    expect(said.filter((line) => line.startsWith('signer'))).toEqual(['signer: A', 'signer: C', 'signer: B'])
    expect(said.at(-1)).toBe('recipient: - Lưu Văn phòng Ban.')
  })
})

describe('a framed body', () => {
  const body = [
    paragraph('Căn cứ Quy chế số 04;', 'basis'),
    paragraph('Căn cứ Kế hoạch số 15.', 'basis'),
    heading(1, 'Kết quả'),
    heading(2, 'Đạt được'),
    list(['một', 'hai;']),
    heading(1, 'Phương hướng'),
    heading(2, 'Nhiệm vụ'),
    paragraph('Trên đây là báo cáo./.'),
  ]
  const words = (standard: Standard, scheme: 'parts' | 'articles' = 'parts') => {
    const bare = bareHead('press', partyHead)
    return wordsOf(frameDocument(body, { ...bare, subject: [] }, standard, metaOf(bare, standard), scheme)).join(' ')
  }

  it('HD 05, II.6: căn cứ, Phần thứ nhất, dấu chấm cuối', () => {
    expect(words(hd05)).toBe(
      '- Căn cứ Quy chế số 04; - Căn cứ Kế hoạch số 15. Phần thứ nhất KẾT QUẢ I. ĐẠT ĐƯỢC - một - hai; ' +
        'Phần thứ hai PHƯƠNG HƯỚNG I. NHIỆM VỤ Trên đây là báo cáo.',
    )
  })

  it('HD 36: căn cứ cuối cùng kết thúc bằng dấu phẩy', () => {
    expect(words(hd36)).toContain('- Căn cứ Kế hoạch số 15, Phần')
  })

  it('NĐ 30, II.6: căn cứ không gạch, Phần I, “./.”', () => {
    expect(words(nd30)).toBe(
      'Căn cứ Quy chế số 04; Căn cứ Kế hoạch số 15. Phần I KẾT QUẢ I. ĐẠT ĐƯỢC - một - hai; ' +
        'Phần II PHƯƠNG HƯỚNG I. NHIỆM VỤ Trên đây là báo cáo./.',
    )
  })

  it('Điều counts on through the chapters', () => {
    expect(words(nd30, 'articles')).toContain('Chương II PHƯƠNG HƯỚNG Điều 2. Nhiệm vụ')
  })

  it('a draft bears its watermark where the office asks for one', () => {
    const draft = { ...partyHead, draft: 1 }
    const marked = hd05.configure({ 'draft-watermark': true })
    expect(frameDocument([], draft, marked, metaOf(draft, marked), 'none').watermark).toBe('DỰ THẢO')
    expect(frameDocument([], partyHead, marked, metaOf(draft, marked), 'none').watermark).toBeUndefined()
    expect(frameDocument([], draft, hd05, metaOf(draft, hd05), 'none').watermark).toBeUndefined()
  })
})

describe('appendices', () => {
  const two = ['Danh sách', 'Biểu số liệu'].map(
    (title): Block => ({
      type: 'appendix',
      landscape: false,
      children: [heading(1, title), heading(2, 'Tập thể'), paragraph('Nội dung.')],
    }),
  )
  const last = (standard: Standard, head: Head, blocks: readonly Block[]) =>
    wordsOf(frameDocument(blocks, head, standard, metaOf(head, standard), 'parts')).join(' ')

  it('HD 05, mục III: số Ả Rập, kèm theo, năm gạch; đề mục đếm lại từ đầu', () => {
    expect(last(hd05, partyHead, two)).toMatch(
      /Phụ lục 1 DANH SÁCH \(Kèm theo Báo cáo số 12-BC\/BTCTU, ngày 05\/02\/2026 của Ban Tổ chức Tỉnh uỷ Gia Lai\) ----- I\. TẬP THỂ Nội dung\. Phụ lục 2 BIỂU SỐ LIỆU .* I\. TẬP THỂ Nội dung\.$/u,
    )
  })

  it('NĐ 30, mục III.1: số La Mã, ngày viết đủ chữ', () => {
    expect(last(nd30, stateHead, two)).toContain(
      'Phụ lục II BIỂU SỐ LIỆU (Kèm theo Báo cáo số 45/BC-SNV ngày 05 tháng 02 năm 2026 của Sở Nội vụ tỉnh Phú Yên) I. TẬP THỂ',
    )
  })

  it('an only appendix has no number', () => {
    expect(last(hd05, partyHead, two.slice(0, 1))).toContain('Phụ lục DANH SÁCH')
  })
})
