import { beforeAll, describe, expect, it } from 'vitest'
import { hd05 } from '../../../src/standards/hd05.ts'
import { hd36 } from '../../../src/standards/hd36.ts'
import { nd30 } from '../../../src/standards/nd30.ts'
import type { Standard } from '../../../src/standards/standard.ts'
import { lineOf, mm, rulesUnder, type SetLine } from '../../support/pdf-lines.ts'
import type { PdfReading } from '../../support/pdf-text.ts'
import { appendix, body, framed, printed } from './samples.ts'

const near = 0.1
const regular = 'Tinos-Regular'
const bold = 'Tinos-Bold'
const italic = 'Tinos-Italic'

/** A document long enough for three pages, with an appendix on its side. */
async function specimen(standard: Standard): Promise<PdfReading> {
  return printed(framed(standard, [...body, ...body.slice(3), appendix]), standard)
}

function expectLook(line: SetLine, font: string, ...sizes: readonly [number, number?]): void {
  expect(line.font).toBe(font)
  expect(line.size).toBeGreaterThanOrEqual(sizes[0])
  expect(line.size).toBeLessThanOrEqual(sizes[1] ?? sizes[0])
}

describe.each([
  { id: 'hd05', standard: hd05, clause: 'HD 05' },
  { id: 'hd36', standard: hd36, clause: 'HD 36' },
])('Party layout, $clause', ({ standard, clause }) => {
  let pdf: PdfReading
  beforeAll(async () => {
    pdf = await specimen(standard)
  })
  const line = (text: string): SetLine => lineOf(pdf, text)

  it(`${clause}, I.1: the paper is A4 upright, an appendix may lie on its side`, () => {
    expect(pdf.pages[0]?.width).toBeCloseTo(595.28, 1)
    expect(pdf.pages[0]?.height).toBeCloseTo(841.89, 1)
    expect(pdf.pages.at(-1)?.width).toBeCloseTo(841.89, 1)
  })

  it(`${clause}, I.2: the margins are 20, 20, 30 and 15 mm`, () => {
    const [first, second] = pdf.pages
    expect(mm(second?.extent.left ?? 0)).toBeCloseTo(30, 1)
    expect(mm(first?.extent.right ?? 0)).toBeCloseTo(210 - 15, 1)
    // The first baseline of a page that is full of text lies four fifths of a line pitch below the margin.
    expect(mm(second?.extent.top ?? 0)).toBeGreaterThan(20)
    expect(mm(second?.extent.top ?? 0)).toBeLessThan(20 + 8)
    for (const { extent, width, height } of pdf.pages)
      if (width < height) expect(mm(height - extent.bottom)).toBeGreaterThan(20)
  })

  it(`${clause}, I.2: two-sided, the back has 15 mm on its left and 30 on its right`, async () => {
    const mirrored = standard.configure({ 'mirror-margins': true })
    const sides = await specimen(mirrored)
    expect(mm(sides.pages[1]?.extent.left ?? 0)).toBeCloseTo(15, 1)
    expect(mm(sides.pages[2]?.extent.left ?? 0)).toBeCloseTo(30, 1)
    expect(mm(sides.pages[1]?.extent.right ?? 0)).toBeLessThanOrEqual(180 + near)
  })

  it(`${clause}, I.4: page numbers are of 14 pt, in the middle of the text, 10 mm from the edge, none on page 1`, () => {
    const upright = pdf.artifacts.filter(
      ({ page, text }) => /^\d+$/.test(text) && (pdf.pages[page - 1]?.width ?? 0) < 600,
    )
    const numbers = upright.filter(({ y }) => mm(y) < 20)
    expect(numbers.map(({ page, text }) => [page, text])).toEqual(
      pdf.pages.flatMap(({ width }, i) => (width < 600 && i > 0 ? [[i + 1, `${i + 1}`]] : [])),
    )
    for (const { size, font, x, width, y } of numbers) {
      expect([size, font]).toEqual([14, regular])
      expect(mm(x + width / 2)).toBeCloseTo(30 + 165 / 2, 1)
      // The top of its line, an ascent and a line gap above the baseline.
      expect(mm(y - 14 * (0.891 + 0.0425))).toBeCloseTo(10, 1)
    }
  })

  it(`${clause}, III: an appendix counts its own pages, from one that shows no number`, () => {
    const begins = pdf.pages.findIndex(({ width }) => width > 600)
    const numbers = pdf.artifacts.filter(({ page, y }) => page > begins && mm(y) < 20)
    expect(numbers.map(({ page, text }) => [page - begins, text])).toEqual(
      pdf.pages.slice(begins + 1).map((_, i) => [i + 2, `${i + 2}`]),
    )
    expect(numbers.length).toBeGreaterThan(0)
  })

  it(`${clause}, II.1: the title is of 15 pt bold on one line at the right, a line as long as it below`, () => {
    const title = line('ĐẢNG CỘNG SẢN VIỆT NAM')
    expectLook(title, bold, 15)
    expect(title.page).toBe(1)
    expect(title.right).toBeLessThanOrEqual(195 + near)
    const [rule, more] = rulesUnder(pdf, title)
    expect(more).toBeUndefined()
    expect(rule?.length).toBeCloseTo(title.right - title.left, 1)
    expect(mm(rule?.x1 ?? 0)).toBeCloseTo(title.left, 1)
  })

  it(`${clause}, II.2: the agency is level with the title, its parent above, a star below and no line`, () => {
    const [parent, issuer, star] = [line('TỈNH ỦY GIA LAI'), line('BAN TỔ CHỨC'), line('*')]
    expectLook(parent, regular, 14)
    expectLook(issuer, bold, 14)
    expect(star.y).toBeGreaterThan(issuer.y)
    expect(star.center).toBeCloseTo(issuer.center, 1)
    expect(parent.center).toBeCloseTo(issuer.center, 1)
    expect(rulesUnder(pdf, issuer)).toEqual([])
    // Level by the tops of their lines: the larger title has the lower baseline.
    expect(Math.abs(parent.y - line('ĐẢNG CỘNG SẢN VIỆT NAM').y)).toBeLessThan(0.5)
  })

  it(`${clause}, II.3: the number is of 14 pt upright, in the middle below the star`, () => {
    const number = line('Số 12-BC/BTCTU')
    expectLook(number, regular, 14)
    expect(number.center).toBeCloseTo(line('*').center, 1)
    expect(number.y).toBeGreaterThan(line('*').y)
  })

  it(`${clause}, II.4: place and date are of 14 pt italic, in the middle below the title`, () => {
    const date = line('Gia Lai, ngày 05 tháng 7 năm 2026')
    expectLook(date, italic, 14)
    expect(date.center).toBeCloseTo(line('ĐẢNG CỘNG SẢN VIỆT NAM').center, 1)
    expect(date.y).toBeCloseTo(line('Số 12-BC/BTCTU').y, 2)
  })

  it(`${clause}, II.5: kind of 15 to 16 pt and subject of 14 to 15 pt, bold, in the middle; five hyphens below`, () => {
    const [kind, subject, hyphens] = [line('BÁO CÁO'), line('kết quả công tác thi đua'), line('-----')]
    expectLook(kind, bold, 15, 16)
    expectLook(subject, bold, 14, 15)
    for (const { center } of [kind, hyphens]) expect(center).toBeCloseTo(112.5, 1)
    expect(hyphens.y).toBeGreaterThan(subject.y)
  })

  it(`${clause}, II.6: the body is of 14 to 15 pt, justified, indented 10 mm, lines 18 to 22 pt apart, paragraphs 6 pt more`, () => {
    const own = pdf.words.filter(({ page, y }) => page === 1 && mm(y) > line('Tham dự có').y + 5)
    const start = line('Tham dự có')
    expectLook(start, regular, 14, 15)
    expect(start.left).toBeCloseTo(40, 1)
    const baselines = [...new Set(own.map(({ y }) => y))].sort((a, b) => a - b)
    const pitches = baselines.slice(1).map((y, i) => y - (baselines[i] ?? 0))
    expect(Math.min(...pitches)).toBeGreaterThanOrEqual(18 - 0.02)
    expect(Math.min(...pitches)).toBeLessThanOrEqual(22)
    expect(pitches.filter((pitch) => pitch > 18.1).every((pitch) => pitch >= 24 - 0.02)).toBe(true)
    const full = lineOf(pdf, 'Các đơn vị trong cụm', own)
    const right = Math.max(...own.filter(({ y }) => mm(y) === full.y).map(({ x, width }) => mm(x + width)))
    expect(right).toBeCloseTo(195, 1)
  })

  it(`${clause}, II.7: authority of 14 pt bold, post of 14 pt not bold, name of 14 pt bold, at the right`, () => {
    const [authority, post, name] = [line('K/T TRƯỞNG BAN'), line('PHÓ TRƯỞNG BAN'), line('Nguyễn Văn An')]
    const signed = lineOf(pdf, 'Nguyễn Văn An', pdf.words.slice(pdf.words.findIndex(({ text }) => text === 'K/T')))
    expectLook(authority, bold, 14)
    expectLook(post, regular, 14)
    expectLook(signed, bold, 14)
    expect(name.page).toBeLessThanOrEqual(signed.page)
    for (const { center } of [post, signed]) expect(center).toBeCloseTo(authority.center, 1)
    expect(authority.center).toBeGreaterThan(112.5)
    expect(((signed.y - post.y) * 72) / 25.4).toBeGreaterThan(standard.signature.room)
  })

  it(`${clause}, II.9: "Nơi nhận:" of 14 pt underlined and a list of 12 pt at the left margin, level with the authority`, () => {
    const [label, recipient] = [line('Nơi nhận:'), line('- Ban Thường vụ Tỉnh')]
    expectLook(label, regular, 14)
    expectLook(recipient, regular, 12)
    expect(label.left).toBeCloseTo(30, 1)
    expect(recipient.left).toBeCloseTo(30, 1)
    expect(label.y).toBeCloseTo(line('K/T TRƯỞNG BAN').y, 2)
    const [rule] = rulesUnder(pdf, label, 2)
    expect(rule?.length).toBeCloseTo(label.right - label.left, 1)
  })
})

describe('Party letters, HD 05', () => {
  it('HD 05, II.5: the subject of a công văn is of 12 pt italic below the number; urgency below it', async () => {
    const kind = { name: 'Công văn' }
    const changes = { form: 'letter', kind, urgency: 'Khẩn', addressees: ['Huyện ủy Chư Sê'] } as const
    const pdf = await printed(framed(hd05, body, changes), hd05)
    const [number, subject, urgency] = [
      lineOf(pdf, 'Số 12-CV/BTCTU'),
      lineOf(pdf, 'về việc kết quả'),
      lineOf(pdf, 'KHẨN'),
    ]
    expectLook(subject, italic, 12)
    expectLook(urgency, bold, 14)
    expect(subject.y).toBeGreaterThan(number.y)
    expect(urgency.y).toBeGreaterThan(subject.y)
    const [label, name] = [lineOf(pdf, 'Kính gửi:'), lineOf(pdf, 'Huyện ủy Chư Sê')]
    expectLook(label, italic, 14)
    expect(name.y).toBeCloseTo(label.y, 2)
  })
})

describe('State layout, NĐ 30/2020/NĐ-CP, Phụ lục I', () => {
  let pdf: PdfReading
  beforeAll(async () => {
    const changes = {
      regime: 'nhà nước',
      signers: [{ capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Lê Văn Thịnh' }],
    } as const
    pdf = await printed(framed(nd30, [...body, ...body.slice(3), appendix], changes), nd30)
  })
  const line = (text: string): SetLine => lineOf(pdf, text)

  it('I.1-I.3: A4, margins of 20-25, 20-25, 30-35 and 15-20 mm', () => {
    const { extent } = pdf.pages[1] ?? { extent: { left: 0, right: 0, top: 0, bottom: 0 } }
    expect(mm(extent.left)).toBeGreaterThanOrEqual(30 - near)
    expect(mm(extent.left)).toBeLessThanOrEqual(35 + near)
    expect(210 - mm(extent.right)).toBeGreaterThanOrEqual(15 - near)
    expect(210 - mm(extent.right)).toBeLessThanOrEqual(20 + near)
    expect(mm(extent.top)).toBeGreaterThan(20)
    expect(297 - mm(extent.bottom)).toBeGreaterThan(20)
  })

  it('I.7: page numbers of 13 to 14 pt upright, in the middle inside the top margin, none on page 1', () => {
    const numbers = pdf.artifacts.filter(({ page, y }) => mm(y) < 20 && (pdf.pages[page - 1]?.width ?? 0) < 600)
    expect(numbers.map(({ page, text }) => `${page} ${text}`)).toEqual(['2 2', '3 3', '4 4'].slice(0, numbers.length))
    expect(numbers.length).toBeGreaterThan(0)
    for (const { size, font, x, width } of numbers) {
      expect(size).toBeGreaterThanOrEqual(13)
      expect(size).toBeLessThanOrEqual(14)
      expect(font).toBe(regular)
      const center = nd30.page.left + (210 - nd30.page.left - nd30.page.right) / 2
      expect(mm(x + width / 2)).toBeCloseTo(center, 1)
    }
  })

  it('ô 1: Quốc hiệu of 12-13 pt bold on one line, Tiêu ngữ of 13-14 pt bold with a line as long as it', () => {
    const [name, motto] = [line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), line('Độc lập - Tự do - Hạnh phúc')]
    expectLook(name, bold, 12, 13)
    expectLook(motto, bold, 13, 14)
    expect(name.center).toBeCloseTo(motto.center, 1)
    const [rule] = rulesUnder(pdf, motto)
    expect(rule?.length).toBeCloseTo(motto.right - motto.left, 1)
  })

  it('ô 2: parent of 12-13 pt, agency of 12-13 pt bold with a line a third to a half of it, in the middle', () => {
    const [parent, issuer] = [line('TỈNH ỦY GIA LAI'), line('BAN TỔ CHỨC')]
    expectLook(parent, regular, 12, 13)
    expectLook(issuer, bold, 12, 13)
    const [rule] = rulesUnder(pdf, issuer)
    const share = (rule?.length ?? 0) / (issuer.right - issuer.left)
    expect(share).toBeGreaterThanOrEqual(1 / 3 - 0.01)
    expect(share).toBeLessThanOrEqual(1 / 2 + 0.01)
    expect(mm(((rule?.x1 ?? 0) + (rule?.x2 ?? 0)) / 2)).toBeCloseTo(issuer.center, 1)
  })

  it('ô 3 and ô 4: number of 13 pt upright, place and date of 13-14 pt italic on the same line', () => {
    const [number, date] = [line('Số: 12/BC-BTCTU'), line('Gia Lai, ngày 05 tháng 7 năm 2026')]
    expectLook(number, regular, 13)
    expectLook(date, italic, 13, 14)
    // Level by the tops of their lines.
    expect(Math.abs(date.y - number.y)).toBeLessThan(0.5)
    expect(date.center).toBeCloseTo(line('Độc lập - Tự do - Hạnh phúc').center, 1)
  })

  it('ô 5a: kind and subject of 13-14 pt bold in the middle, a line a third to a half of the subject below', () => {
    const [kind, subject] = [line('BÁO CÁO'), line('phương hướng, nhiệm vụ 6 tháng cuối năm 2026')]
    expectLook(kind, bold, 13, 14)
    expectLook(subject, bold, 13, 14)
    const [rule, more] = rulesUnder(pdf, subject)
    expect(more).toBeUndefined()
    expect(mm(((rule?.x1 ?? 0) + (rule?.x2 ?? 0)) / 2)).toBeCloseTo(kind.center, 1)
  })

  it('ô 6: căn cứ italic; body of 13-14 pt, indented 10 to 12,7 mm, lines single to 1,5, paragraphs 6 pt apart', () => {
    expect(line('Quy định số 399-QĐ/TW,').font).toBe(italic)
    const start = line('Tham dự có')
    expectLook(start, regular, 13, 14)
    const indent = start.left - nd30.page.left
    expect(indent).toBeGreaterThanOrEqual(10 - near)
    expect(indent).toBeLessThanOrEqual(12.7 + near)
    const own = pdf.words.filter(({ page, y }) => page === 1 && mm(y) > start.y + 5)
    const baselines = [...new Set(own.map(({ y }) => y))].sort((a, b) => a - b)
    const pitch = Math.min(...baselines.slice(1).map((y, i) => y - (baselines[i] ?? 0)))
    expect(pitch).toBeGreaterThanOrEqual(start.size * 1.149 - 0.1)
    expect(pitch).toBeLessThanOrEqual(start.size * 1.15 * 1.5)
  })

  it('ô 7: authority, post and name of 13-14 pt, all bold', () => {
    for (const text of ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn Thịnh']) expectLook(line(text), bold, 13, 14)
    expect(line('Lê Văn Thịnh').center).toBeCloseTo(line('KT. GIÁM ĐỐC').center, 1)
  })

  it('ô 9b: "Nơi nhận:" of 12 pt bold italic, its list of 11 pt, at the left margin, level with the authority', () => {
    const [label, recipient] = [line('Nơi nhận:'), line('- Ban Thường vụ Tỉnh')]
    expectLook(label, 'Tinos-BoldItalic', 12)
    expectLook(recipient, regular, 11)
    expect(label.left).toBeCloseTo(nd30.page.left, 1)
    expect(recipient.left).toBeCloseTo(nd30.page.left, 1)
    // Level by the tops of their lines, which are of 12 and 14 pt.
    expect(Math.abs(label.y - line('KT. GIÁM ĐỐC').y)).toBeLessThan(1)
  })

  it.each([
    ['Khẩn', 20],
    ['Hỏa tốc', 30],
    ['Thượng khẩn', 40],
  ])('ô 10b: the box of "%s" is 8 mm high and about %d mm wide', async (urgency, width) => {
    const reading = await printed(framed(nd30, body, { urgency }), nd30)
    const [box] = reading.boxes
    expect(mm(box?.height ?? 0)).toBeCloseTo(8, 0)
    expect(Math.abs(mm(box?.width ?? 0) - width)).toBeLessThan(4)
  })

  it('Phụ lục: label of 14 pt bold and title of 13-14 pt bold in the middle of its own page', () => {
    const [label, title] = [line('Phụ lục'), line('DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG')]
    expectLook(label, bold, 14)
    expectLook(title, bold, 13, 14)
    expect(label.page).toBe(pdf.pages.findIndex(({ width }) => width > 600) + 1)
  })
})
