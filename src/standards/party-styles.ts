import type { StyleName } from '../tree/nodes.ts'
import type { Settled } from './settings.ts'
import type { TextStyle } from './standard.ts'
import { type StyleDifference, textStyles } from './text-styles.ts'

/** Cỡ chữ, kiểu chữ of every component (HD 05, Phụ lục 2); what the guideline leaves to usage says so. */
export function partyStyles(chosen: Settled): Record<StyleName, TextStyle> {
  const size = chosen.number('body-size')
  const space = chosen.number('paragraph-space')
  const line = { exact: chosen.number('line-exact') }
  // Nội dung: dàn đều, lùi đầu dòng khoảng 10 mm, cách đoạn ≥ 6 pt, giãn dòng Exactly (HD 05, mục II.6).
  const body: StyleDifference = { size, align: 'justify', firstIndent: 10, after: space, line }
  const heading: StyleDifference = { ...body, bold: true, keepNext: true }
  const centred: StyleDifference = { size, align: 'center', bold: true, after: space, line, keepNext: true }
  return textStyles(14, {
    body,
    basis: body,
    lead: { ...body, bold: true },
    quote: { ...body, italic: true, indent: 10 },
    closing: body,
    listItem: body,
    // "Phần", "Chương" và số; tên phần, chương in hoa dòng dưới: giữa trang, đậm.
    part: { ...centred, upper: true, before: space },
    partLabel: { ...centred, before: space, after: 0 },
    // I., 1., 1.1., a): thông lệ báo cáo; bản hướng dẫn chỉ định Phần, Chương, Mục, Điều, Khoản, Điểm.
    section: { ...heading, upper: true },
    subsection: heading,
    subsubsection: { ...heading, italic: chosen.flag('subsubsection-italic') },
    point: { ...heading, bold: false, italic: chosen.flag('point-italic') },
    article: heading,
    // Tiêu đề: in hoa, 15, đứng, đậm.
    motto: { size: 15, bold: true, upper: true, align: 'center' },
    motto2: { bold: true, align: 'center' },
    parent: { upper: true, align: 'center' },
    issuer: { bold: true, upper: true, align: 'center' },
    star: { size: chosen.number('star-size'), align: 'center' },
    number: { align: 'center' },
    placeDate: { italic: true, align: 'center', before: 6 },
    letterSubject: { size: 12, italic: true, align: 'center', before: 6 },
    urgency: { bold: true, upper: true, align: 'center', before: 6 },
    circulation: { size: 12, bold: true, upper: true, align: 'center', box: true },
    draft: { italic: true, align: 'center', before: 6 },
    // Tên loại 15-16 đậm, trích yếu 14-15 đậm, dưới là 5 dấu gạch nối.
    kindTitle: {
      size: chosen.number('kind-size'),
      bold: true,
      upper: true,
      align: 'center',
      before: 18,
      keepNext: true,
    },
    subject: { size: chosen.number('subject-size'), bold: true, align: 'center', keepNext: true },
    titleRule: { align: 'center', after: 12, keepNext: true },
    headline: { size: 16, bold: true, align: 'center', before: 12, after: 12, keepNext: true },
    addresseeLabel: { align: 'center', before: 18, after: space, keepNext: true },
    addressee: { size, indent: 48, firstIndent: -3, after: space },
    // Quyền hạn đậm; chức vụ không đậm; họ tên đậm.
    authority: { bold: true, upper: true, align: 'center' },
    post: { bold: false, upper: true, align: 'center' },
    signer: { bold: true, align: 'center' },
    signatureNote: { italic: true, align: 'center' },
    // "Nơi nhận:" 14 đứng gạch chân; danh sách 12.
    recipientsLabel: { underline: true },
    recipient: { size: 12 },
    contact: { size: 10 },
    byline: { bold: true, align: 'right' },
    source: { italic: true, align: 'right' },
    tableTitle: { size, bold: true, align: 'center', before: 6, after: 6, keepNext: true },
    tableHead: { size: 13, bold: true, align: 'center', before: 2, after: 2, keepNext: true },
    tableCell: { size: 13, before: 2, after: 2 },
    caption: { size: 12, italic: true, align: 'center', before: 3, after: 9 },
    captionSlot: { size: 12, italic: true, align: 'center', before: 6, after: 9, box: true },
    appendixLabel: { bold: true, align: 'center', keepNext: true },
    appendixTitle: { bold: true, upper: true, align: 'center', keepNext: true },
    appendixNote: { italic: true, align: 'center', keepNext: true },
    pageNumber: { align: 'center' },
  })
}
