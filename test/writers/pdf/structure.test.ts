import { beforeAll, describe, expect, it } from 'vitest'
import { hd05 } from '../../../src/standards/hd05.ts'
import { nameOf } from '../../support/pdf-objects.ts'
import type { PdfElement, PdfReading } from '../../support/pdf-text.ts'
import { appendix, body, framed, printed } from './samples.ts'

/** An element and all below it, depth first. */
function all(element: PdfElement): PdfElement[] {
  return [element, ...element.children.flatMap(all)]
}

describe('the structure tree', () => {
  let pdf: PdfReading
  let elements: readonly PdfElement[]
  const of = (tag: string): PdfElement[] => elements.filter((element) => element.tag === tag)
  const says = ({ words }: PdfElement): string => words.join(' ')
  beforeAll(async () => {
    pdf = await printed(framed(hd05, [...body, appendix]), hd05)
    elements = all(pdf.structure)
  })

  it('begins with the document, the letterhead read left, then right', () => {
    expect(pdf.structure.tag).toBe('Document')
    expect(pdf.structure.children[0]?.children.map(says)).toEqual([
      'TỈNH ỦY GIA LAI',
      'BAN TỔ CHỨC',
      '*',
      'Số 12-BC/BTCTU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Gia Lai, ngày 05 tháng 7 năm 2026',
    ])
  })

  it('has one first heading for the document, one for the appendix, and skips no level', () => {
    expect(
      of('H1')
        .map(says)
        .map((words) => words.slice(0, 16)),
    ).toEqual(['BÁO CÁO kết quả ', 'Phụ lục DANH SÁC'])
    const levels = elements.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []))
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
    expect(of('H2').map(says)).toContain('II. NHIỆM VỤ TRỌNG TÂM')
  })

  it('reads labels of lists apart from their bodies', () => {
    const item = of('LI').find((element) => all(element).some((one) => says(one).startsWith('Kết nạp')))
    expect(item?.children.map(({ tag }) => tag)).toEqual(['Lbl', 'LBody'])
    expect(item?.children[0]?.words).toEqual(['-'])
    const nested = of('LBody').filter(({ children }) => children.some(({ tag }) => tag === 'L'))
    expect(nested).toHaveLength(1)
  })

  it('says of every header cell what it is the header of, and gives each row all its cells', () => {
    expect(of('TH')).toHaveLength(5 + 3)
    for (const { attributes } of of('TH')) expect(nameOf(attributes.Scope)).toBe('Column')
    for (const table of of('Table')) expect(new Set(table.children.map(({ children }) => children.length)).size).toBe(1)
  })

  it('gives a chart its alternative text, its place and its words', () => {
    const [chart] = of('Figure')
    expect(chart?.alt).toBe('Biểu đồ kết quả thực hiện ba chỉ tiêu')
    expect(chart?.attributes.BBox).toHaveLength(4)
    expect(chart && says(chart)).toContain('Đảng viên mới 269/805 (33,4%)')
  })

  it('holds nothing empty but table cells', () => {
    for (const element of elements)
      if (element.tag !== 'TD')
        expect([element.tag, all(element).some(({ words }) => words.length > 0)]).toEqual([element.tag, true])
  })
})
