import type { StyleName } from '../tree/nodes.ts'
import type { Settled } from './settings.ts'
import type { TextStyle } from './standard.ts'
import { type StyleDifference, textStyles } from './text-styles.ts'

/** Cỡ chữ, kiểu chữ of every component (NĐ 30/2020/NĐ-CP, Phụ lục I, mục IV). One scale throughout: the motto and body sizes settle the rest. */
export function stateStyles(chosen: Settled): Record<StyleName, TextStyle> {
  const size = chosen.number('body-size')
  const head = chosen.number('letterhead-size')
  const space = chosen.number('paragraph-space')
  const line = { multiple: chosen.number('line') }
  // Nội dung: canh đều, lùi 1 cm hoặc 1,27 cm, cách đoạn tối thiểu 6 pt, dòng đơn đến 1,5 dòng (mục II.6).
  const body: StyleDifference = { align: 'justify', firstIndent: chosen.number('indent'), after: space, line }
  const heading: StyleDifference = { ...body, bold: true, keepNext: true }
  const centred: StyleDifference = { align: 'center', bold: true, after: space, line, keepNext: true }
  return textStyles(size, {
    body,
    // Căn cứ: nghiêng.
    basis: { ...body, italic: true },
    lead: { ...body, bold: true },
    quote: { ...body, italic: true, indent: 10 },
    closing: body,
    listItem: body,
    // Phần, Chương, Mục: giữa, đậm; tên in hoa.
    part: { ...centred, upper: true, before: space },
    partLabel: { ...centred, before: space, after: 0 },
    section: { ...heading, upper: true },
    subsection: heading,
    subsubsection: { ...heading, italic: chosen.flag('subsubsection-italic') },
    point: { ...heading, bold: false, italic: chosen.flag('point-italic') },
    article: heading,
    // Quốc hiệu 12-13 đậm; Tiêu ngữ 13-14 đậm; cơ quan 12-13, cơ quan ban hành đậm.
    motto: { size: head, bold: true, upper: true, align: 'center' },
    motto2: { size: head + 1, bold: true, align: 'center' },
    parent: { size: head, upper: true, align: 'center' },
    issuer: { size: head, bold: true, upper: true, align: 'center' },
    star: { align: 'center' },
    // Số, ký hiệu 13; địa danh, ngày 13-14 nghiêng.
    number: { size: 13, align: 'center', before: 6 },
    placeDate: { size: head + 1, italic: true, align: 'center', before: 6 },
    // "V/v …" 12-13 đứng, cách số 6 pt.
    letterSubject: { size: head, align: 'center', before: 6 },
    // Khung khẩn; XEM XONG TRẢ LẠI, LƯU HÀNH NỘI BỘ trong khung.
    urgency: { size, bold: true, upper: true, align: 'center', before: 6, box: true },
    circulation: { size, bold: true, upper: true, align: 'center', before: 6, box: true },
    draft: { italic: true, align: 'center', before: 6 },
    kindTitle: { bold: true, upper: true, align: 'center', before: 18, keepNext: true },
    subject: { bold: true, align: 'center', after: 12, keepNext: true },
    titleRule: { align: 'center', after: 12, keepNext: true },
    headline: { size: 16, bold: true, align: 'center', before: 12, after: 12, keepNext: true },
    // Kính gửi: một nơi cùng dòng; nhiều nơi xuống dòng, gạch đầu dòng thẳng dưới dấu hai chấm.
    addresseeLabel: { indent: 30, before: 18, after: space, keepNext: true },
    addressee: { indent: 50.6, firstIndent: -3, after: space },
    // Quyền hạn, chức vụ, họ tên: đều đậm.
    authority: { bold: true, upper: true, align: 'center' },
    post: { bold: true, upper: true, align: 'center' },
    signer: { bold: true, align: 'center' },
    signatureNote: { italic: true, align: 'center' },
    // "Nơi nhận:" 12 nghiêng đậm; danh sách 11.
    recipientsLabel: { size: 12, bold: true, italic: true },
    recipient: { size: 11 },
    contact: { size: 11 },
    byline: { bold: true, align: 'right' },
    source: { italic: true, align: 'right' },
    tableTitle: { bold: true, align: 'center', before: 6, after: 6, keepNext: true },
    tableHead: { size: 13, bold: true, align: 'center', before: 2, after: 2, keepNext: true },
    tableCell: { size: 13, before: 2, after: 2 },
    caption: { size: 12, italic: true, align: 'center', before: 3, after: 9 },
    captionSlot: { size: 12, italic: true, align: 'center', before: 6, after: 9, box: true },
    // Phụ lục 14 đậm; tên phụ lục in hoa 13-14 đậm; "(Kèm theo …)" nghiêng.
    appendixLabel: { size: 14, bold: true, align: 'center', keepNext: true },
    appendixTitle: { bold: true, upper: true, align: 'center', keepNext: true },
    appendixNote: { italic: true, align: 'center', after: 12, keepNext: true },
    pageNumber: { size: chosen.number('page-number-size'), align: 'center' },
  })
}
