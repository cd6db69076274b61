import type { StyleName } from '../../tree/nodes.ts'

/** How Word knows a style: its id, its name, and for Word's own styles the Vietnamese alias it is listed under. */
export interface WordStyle {
  readonly id: string
  readonly name: string
  readonly alias?: string
  /** Id of the style of the paragraph after it; its own unless said. */
  readonly next?: string
}

const bodyId = 'BodyText'

/** Word's own styles keep their ids and English names, by which Word knows them; the others have names of their own. */
export const wordStyles: Readonly<Record<StyleName, WordStyle>> = {
  body: { id: bodyId, name: 'Body Text', alias: 'Nội dung' },
  basis: { id: 'CanCu', name: 'Căn cứ' },
  lead: { id: 'Sapo', name: 'Sapô', next: bodyId },
  quote: { id: 'Quote', name: 'Quote', alias: 'Trích dẫn', next: bodyId },
  closing: { id: 'CauKet', name: 'Câu kết' },
  listItem: { id: 'ListParagraph', name: 'List Paragraph', alias: 'Đoạn trong danh sách' },
  part: { id: 'TenPhan', name: 'Tên phần chương', next: bodyId },
  partLabel: { id: 'SoPhan', name: 'Số phần chương', next: 'TenPhan' },
  section: { id: 'DeMucLaMa', name: 'Đề mục I.', next: bodyId },
  subsection: { id: 'DeMucSo', name: 'Đề mục 1.', next: bodyId },
  subsubsection: { id: 'DeMucHaiSo', name: 'Đề mục 1.1.', next: bodyId },
  point: { id: 'DeMucChu', name: 'Đề mục a)', next: bodyId },
  article: { id: 'Dieu', name: 'Điều', next: bodyId },
  motto: { id: 'TieuDeDangQuocHieu', name: 'Tiêu đề hoặc Quốc hiệu' },
  motto2: { id: 'TieuNgu', name: 'Tiêu ngữ' },
  parent: { id: 'CoQuanCapTren', name: 'Cơ quan cấp trên' },
  issuer: { id: 'CoQuanBanHanh', name: 'Cơ quan ban hành' },
  star: { id: 'DauSao', name: 'Dấu sao' },
  number: { id: 'SoKyHieu', name: 'Số và ký hiệu' },
  placeDate: { id: 'DiaDanhNgayThang', name: 'Địa danh và ngày tháng' },
  letterSubject: { id: 'TrichYeuCongVan', name: 'Trích yếu công văn' },
  urgency: { id: 'MucDoKhan', name: 'Mức độ khẩn' },
  circulation: { id: 'PhamViLuuHanh', name: 'Phạm vi lưu hành' },
  draft: { id: 'DuThao', name: 'Dự thảo' },
  kindTitle: { id: 'Title', name: 'Title', alias: 'Tên loại văn bản', next: 'Subtitle' },
  subject: { id: 'Subtitle', name: 'Subtitle', alias: 'Trích yếu', next: bodyId },
  titleRule: { id: 'GachDuoiTrichYeu', name: 'Gạch dưới trích yếu', next: bodyId },
  headline: { id: 'Tit', name: 'Tít', next: 'Sapo' },
  addresseeLabel: { id: 'KinhGui', name: 'Kính gửi', next: 'NoiKinhGui' },
  addressee: { id: 'NoiKinhGui', name: 'Nơi kính gửi' },
  authority: { id: 'QuyenHanKy', name: 'Quyền hạn ký', next: 'ChucVuKy' },
  post: { id: 'ChucVuKy', name: 'Chức vụ người ký', next: 'HoTenKy' },
  signer: { id: 'HoTenKy', name: 'Họ tên người ký' },
  signatureNote: { id: 'GhiChuKy', name: 'Ghi chú chữ ký' },
  recipientsLabel: { id: 'NoiNhan', name: 'Nơi nhận', next: 'DanhSachNoiNhan' },
  recipient: { id: 'DanhSachNoiNhan', name: 'Danh sách nơi nhận' },
  contact: { id: 'LienHe', name: 'Thông tin liên hệ' },
  byline: { id: 'TacGia', name: 'Tác giả' },
  source: { id: 'NguonTin', name: 'Nguồn tin' },
  tableTitle: { id: 'TenBang', name: 'Tên bảng' },
  tableHead: { id: 'DauBang', name: 'Đầu bảng' },
  tableCell: { id: 'OBang', name: 'Ô bảng' },
  caption: { id: 'Caption', name: 'caption', alias: 'Chú thích ảnh', next: bodyId },
  captionSlot: { id: 'ChoDatAnh', name: 'Chỗ đặt ảnh', next: bodyId },
  appendixLabel: { id: 'SoPhuLuc', name: 'Số phụ lục', next: 'TenPhuLuc' },
  appendixTitle: { id: 'TenPhuLuc', name: 'Tên phụ lục', next: 'KemTheo' },
  appendixNote: { id: 'KemTheo', name: 'Kèm theo', next: bodyId },
  pageNumber: { id: 'Header', name: 'header', alias: 'Số trang' },
}

/** Id of the style of headings at a depth from 1: Word's navigation and tables of contents go by it. */
export function headingId(depth: number): string {
  return `Heading${depth}`
}

/** Styles of the writer's own: things a tree has no word for. */
export const ownStyles = {
  /** A drawn line: an almost flat paragraph with a border on top. */
  rule: { id: 'DuongKe', name: 'Đường kẻ' },
  photo: { id: 'Anh', name: 'Ảnh', next: 'Caption' },
  /** The bar of a chart. */
  bar: { id: 'ThanhBieuDo', name: 'Thanh biểu đồ' },
  /** Between two tables, and where a section ends: Word wants a paragraph there. */
  gap: { id: 'Khe', name: 'Khe sau bảng' },
  separator: { id: 'NganCach', name: 'Ngăn cách', next: bodyId },
} as const satisfies Readonly<Record<string, WordStyle>>

/** Table styles: frames without lines, and tables of data. */
export const tableStyles = { frame: 'KhungKhongVien', grid: 'TableGrid' } as const

/** Character styles. */
export const characterStyles = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  both: 'IntenseEmphasis',
  /** What a bar reaches, and the rest of the whole. */
  reached: 'PhanDat',
  rest: 'PhanConLai',
} as const

/** Style of ordered list items at a depth from 1, and of marked ones: Word has five of each. */
export function listStyleId(ordered: boolean, depth: number): string {
  const at = Math.min(5, depth)
  return `${ordered ? 'ListNumber' : 'ListBullet'}${at === 1 ? '' : at}`
}

/** Between the line box of words and the rule drawn under them, pt. */
export const ruleClearance = 2
