import { frameDocument } from '../../../src/standards/index.ts'
import type { Standard } from '../../../src/standards/standard.ts'
import {
  emphasis,
  heading,
  lineBreak,
  list,
  listItem,
  paragraph,
  strong,
  table,
  text,
} from '../../../src/tree/build.ts'
import type { Head } from '../../../src/tree/head.ts'
import type { Appendix, Block, Chart, Meta, Root } from '../../../src/tree/nodes.ts'
import { pdf } from '../../../src/writers/pdf/index.ts'
import type { Assets } from '../../../src/writers/writer.ts'
import { tinos } from '../../support/fonts.ts'
import { type PdfReading, readPdf } from '../../support/pdf-text.ts'

/** Running text of about ninety words. */
export const sentence =
  'Các đơn vị trong cụm đã chủ động, kịp thời triển khai thực hiện các nhiệm vụ được giao; tổ chức bộ máy tiếp tục ' +
  'được sắp xếp theo hướng tinh gọn, hoạt động hiệu lực, hiệu quả; công tác phát triển đảng viên đạt 269/805 đảng viên ' +
  'mới (33,4%), tổng kinh phí hỗ trợ 350 triệu đồng cho 14 thành viên, hoàn thành trước ngày 30 tháng 6 năm 2026.'

export const results = table(
  [
    ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    ['1', 'Kết nạp đảng viên mới', '805', '269', '33,4'],
    ['2', 'Thành viên xây dựng kế hoạch kiểm tra, giám sát chuyên đề về công tác tổ chức', '11', '7', '63,6'],
    ['3', 'Trồng rừng (ha)', '100', '120', '120'],
  ],
  ['center', 'left', 'right', 'right', 'right'],
)

export const chart: Chart = {
  type: 'chart',
  alt: 'Biểu đồ kết quả thực hiện ba chỉ tiêu',
  rows: [
    { label: 'Đảng viên mới', share: 269 / 805, text: '269/805 (33,4%)' },
    { label: 'Thành viên xây dựng kế hoạch kiểm tra, giám sát', share: 7 / 11, text: '7/11 (63,6%)' },
    { label: 'Trồng rừng', share: 1.2, text: '120/100 ha (120%)' },
  ],
}

/** A body with every kind of block. */
export const body: readonly Block[] = [
  paragraph('Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư', 'basis'),
  paragraph('Kế hoạch số 12-KH/TU, ngày 15/01/2026 của Ban Thường vụ Tỉnh ủy', 'basis'),
  paragraph([
    text('Tham dự có '),
    strong([text('đồng chí '), emphasis('Nguyễn Văn An')]),
    text(', '),
    emphasis('Trưởng Ban Tổ chức Tỉnh ủy'),
    text(' và đại diện lãnh đạo các đơn vị.'),
    lineBreak(),
    text(sentence),
  ]),
  heading(1, 'Kết quả thực hiện nhiệm vụ'),
  heading(2, 'Công tác tổ chức xây dựng Đảng'),
  paragraph(sentence),
  paragraph('Kết quả cụ thể như sau:'),
  list(['Kết nạp 269 đảng viên mới.', sentence, 'Khen thưởng 5 tập thể.']),
  heading(2, 'Công tác thi đua, khen thưởng'),
  paragraph('Kết quả thực hiện các chỉ tiêu', 'tableTitle'),
  results,
  chart,
  { type: 'caption', slot: true, children: [text('Quang cảnh Hội nghị')] },
  heading(1, 'Nhiệm vụ trọng tâm'),
  list(
    [
      listItem(sentence),
      listItem([paragraph('Tiếp tục rà soát.', 'listItem'), list(['Nội dung thứ nhất.', 'Nội dung thứ hai.'])]),
    ],
    true,
  ),
  { type: 'thematicBreak' },
  paragraph('Trên đây là báo cáo kết quả công tác của Cụm thi đua số 1', 'closing'),
]

export const head: Head = {
  form: 'official',
  regime: 'đảng',
  kind: { name: 'Báo cáo', symbol: 'BC' },
  issuer: {
    name: 'Ban Tổ chức Tỉnh ủy Gia Lai',
    line: 'Ban Tổ chức',
    parent: 'Tỉnh ủy Gia Lai',
    symbol: 'BTCTU',
  },
  number: '12',
  place: 'Gia Lai',
  date: { year: 2026, month: 7, day: 5 },
  subject: [text('kết quả công tác thi đua 6 tháng đầu năm 2026; phương hướng, nhiệm vụ 6 tháng cuối năm 2026')],
  addressees: [],
  recipients: ['Ban Thường vụ Tỉnh ủy', 'Các thành viên Cụm thi đua số 1', 'Lưu Ban Tổ chức Tỉnh ủy'],
  signers: [{ capacity: ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'], name: 'Nguyễn Văn An' }],
  authors: ['Minh Hà', 'Thu Trang'],
  source: 'Ban Tổ chức Tỉnh ủy',
}

export const meta: Meta = {
  title: 'Báo cáo kết quả thi đua & khen thưởng <6 tháng>',
  kind: 'bao-cao',
  standard: 'hd05',
  date: '2026-07-05',
  number: '12-BC/BTCTU',
  authors: ['Ban Tổ chức Tỉnh ủy Gia Lai'],
  description: 'Báo cáo sơ kết',
  keywords: ['thi đua', 'khen thưởng'],
}

export const appendix: Appendix = {
  type: 'appendix',
  landscape: true,
  children: [
    heading(1, 'Danh sách tập thể được khen thưởng'),
    table([
      ['TT', 'Đơn vị', 'Thành tích'],
      ...Array.from({ length: 60 }, (_, i) => [`${i + 1}`, `Đơn vị số ${i + 1}`, 'Hoàn thành xuất sắc nhiệm vụ']),
    ]),
  ],
}

export const assets: Assets = { fonts: tinos, photos: new Map() }

/** A framed document. */
export function framed(standard: Standard, blocks: readonly Block[] = body, changes: Partial<Head> = {}): Root {
  const about = { ...meta, standard: standard.id }
  return frameDocument(blocks, { ...head, ...changes }, standard, about, 'sections')
}

/** A tree printed and read again. */
export async function printed(root: Root, standard: Standard, given: Partial<Assets> = {}): Promise<PdfReading> {
  return readPdf(await pdf.write(root, standard, { ...assets, ...given }))
}
