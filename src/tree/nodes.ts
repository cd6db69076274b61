/**
 * The document tree: what a document says, in reading order, final words in final case.
 * Names are mdast's where mdast has them; `letterhead`, `title`, `signature`, `recipients`, `caption`, `chart` and
 * `appendix` are ours. The tree is plain JSON: no functions, no dates, no bytes.
 */

/** A run of words. NFC, no control characters, no line breaks. */
export interface Text {
  readonly type: 'text'
  readonly value: string
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

/** A forced new line inside a block. */
export interface Break {
  readonly type: 'break'
}

/**
 * A person or body in running text. Empty `children` until `compose` settles, in document order, whether it is
 * printed in full or short; from then on writers render `children` and need not know that this was a mention.
 */
export interface Mention {
  readonly type: 'mention'
  /** Id in `people` or `organizations`. */
  readonly id: string
  readonly form: MentionForm
  readonly children: readonly Inline[]
}

/**
 * `auto`: full titles the first time, short after. `listed`: the same without the word of address, for lists that carry it once.
 * The others force one form; `title` is the office without the name.
 */
export type MentionForm = 'auto' | 'listed' | 'full' | 'short' | 'name' | 'title'

export type Inline = Text | Strong | Emphasis | Break | Mention

/**
 * The role of a line or paragraph. A standard says how each one looks; a tree never says more than the role.
 */
export type StyleName =
  // running text
  | 'body' // nội dung
  | 'basis' // căn cứ
  | 'lead' // sapô
  | 'quote'
  | 'closing' // câu kết của văn bản
  | 'listItem'
  // headings, by role and not by depth
  | 'part' // Phần, Chương: tên
  | 'partLabel' // "Phần thứ nhất" on its own line
  | 'section' // I.
  | 'subsection' // 1.
  | 'subsubsection' // 1.1.
  | 'point' // a)
  | 'article' // Điều 1. Tên điều
  // letterhead
  | 'motto' // ĐẢNG CỘNG SẢN VIỆT NAM, Quốc hiệu
  | 'motto2' // Tiêu ngữ
  | 'parent' // cơ quan cấp trên
  | 'issuer' // cơ quan ban hành
  | 'star' // *
  | 'number' // số, ký hiệu
  | 'placeDate' // địa danh, ngày tháng năm
  | 'letterSubject' // trích yếu công văn
  | 'urgency' // KHẨN
  | 'circulation' // phạm vi lưu hành
  | 'draft' // Dự thảo lần n
  // title
  | 'kindTitle' // tên loại
  | 'subject' // trích yếu
  | 'titleRule' // -----
  | 'headline' // tít
  | 'addresseeLabel' // Kính gửi:
  | 'addressee'
  // ending
  | 'authority' // T/M …, K/T …
  | 'post' // chức vụ người ký
  | 'signer' // họ tên
  | 'signatureNote' // (ký, ghi rõ họ tên) and the like
  | 'recipientsLabel' // Nơi nhận:
  | 'recipient'
  | 'contact'
  | 'byline' // tác giả
  | 'source' // nguồn
  // tables, pictures, appendices
  | 'tableTitle'
  | 'tableHead'
  | 'tableCell'
  | 'caption'
  | 'captionSlot' // a caption whose photo is not there yet
  | 'appendixLabel'
  | 'appendixTitle'
  | 'appendixNote' // (Kèm theo …)
  | 'pageNumber'

/** A solid horizontal rule under a line: `length` is a share of that line's own text width (1 = as long as the text). */
export interface Rule {
  readonly length: number
}

/** One line of a letterhead, title or ending. `lines` may still wrap; a writer breaks it evenly by words. */
export interface Line {
  readonly type: 'line'
  readonly style: StyleName
  readonly children: readonly Inline[]
  readonly rule?: Rule
}

/**
 * Typed before the words: "Phần thứ nhất", "I.", "1.", "a)", "-". `above`: on its own line before the words, in style `partLabel`.
 */
export interface Label {
  readonly text: string
  readonly above?: boolean
}

export interface Heading {
  readonly type: 'heading'
  /** 1 is the outermost; levels never skip. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  readonly style: StyleName
  readonly label?: Label
  readonly children: readonly Inline[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly style: StyleName
  readonly children: readonly Inline[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  /** Number of the first item, 1 unless said. */
  readonly start?: number
  readonly children: readonly ListItem[]
}

export interface ListItem {
  readonly type: 'listItem'
  /** Set for every item once framed: "1.", "a)", "-". */
  readonly label?: Label
  readonly children: readonly Block[]
}

export type Align = 'left' | 'center' | 'right' | 'justify'

export interface Table {
  readonly type: 'table'
  /** One entry a column. */
  readonly align: readonly Align[]
  /** The first row is the header, repeated on each page. Every row has as many cells as `align`. */
  readonly children: readonly TableRow[]
}

export interface TableRow {
  readonly type: 'tableRow'
  readonly header: boolean
  readonly children: readonly TableCell[]
}

export interface TableCell {
  readonly type: 'tableCell'
  readonly children: readonly Inline[]
}

/** A photo of the meeting, a block of its own; its words are those of the `caption` that follows. */
export interface Image {
  readonly type: 'image'
  /** Key in the photos given to the writer. */
  readonly url: string
  /** Text alternative, never empty. */
  readonly alt: string
}

/** Words under a photo; `slot` when the photo is still to come. */
export interface Caption {
  readonly type: 'caption'
  readonly slot: boolean
  readonly children: readonly Inline[]
}

/** Shares of wholes, drawn as bars where the format can draw and set as a table where it cannot. Its words are labels and texts. */
export interface Chart {
  readonly type: 'chart'
  readonly rows: readonly ChartRow[]
  readonly alt: string
}

export interface ChartRow {
  readonly label: string
  /** 0 to 1; above 1 the bar is full. */
  readonly share: number
  /** As printed beside the bar: "7/11 (63,6%)". */
  readonly text: string
}

export interface ThematicBreak {
  readonly type: 'thematicBreak'
}

/** The head of page 1: issuing side on the left, party title or national motto on the right. Read left, then right. */
export interface Letterhead {
  readonly type: 'letterhead'
  readonly left: readonly Line[]
  readonly right: readonly Line[]
}

/** Tên loại, trích yếu and what closes them; for the press the headline; for an appendix its label and title. */
export interface Title {
  readonly type: 'title'
  readonly lines: readonly Line[]
}

/** One who signs: lines of capacity, room for the signature, then the name (absent: left blank for the pen). */
export interface Signatory {
  readonly type: 'signatory'
  readonly capacity: readonly Line[]
  readonly name?: Line
}

export interface Recipients {
  readonly type: 'recipients'
  readonly label: Line
  readonly items: readonly Line[]
}

/** The end of an official document: recipients or a second signer on the left, the signer on the right. Read left, then right. */
export interface Signature {
  readonly type: 'signature'
  readonly left?: Recipients | Signatory
  readonly right?: Signatory
}

/** A part on its own page with its own page numbers; its first child is its `title`. */
export interface Appendix {
  readonly type: 'appendix'
  readonly landscape: boolean
  readonly children: readonly Block[]
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Image
  | Caption
  | Chart
  | ThematicBreak
  | Letterhead
  | Title
  | Line
  | Signature
  | Appendix

/** What a library, an archive or a site generator asks of a document. Dates are ISO 8601 (`2024-07-13`, `2024-07-15T10:09`). */
export interface Meta {
  readonly title: string
  /** Id of the kind: `bao-cao`. */
  readonly kind: string
  /** Id of the standard: `hd05`. */
  readonly standard: string
  readonly date?: string
  readonly number?: string
  /** Issuing body, or the authors of an article. */
  readonly authors: readonly string[]
  readonly description: string
  readonly keywords: readonly string[]
}

export interface Root {
  readonly type: 'root'
  readonly meta: Meta
  /** Scheme of heading labels, a key of the standard's `numbering`. */
  readonly numbering: Scheme
  /** Printed pale across each page: "DỰ THẢO". */
  readonly watermark?: string
  readonly children: readonly Block[]
}

/** How headings are labelled: from Phần down, from I. down, from Chương/Điều down, from 1. down, or not at all. */
export type Scheme = 'parts' | 'sections' | 'articles' | 'points' | 'none'

export type Node = Root | Block | Inline | ListItem | TableRow | TableCell | Signatory | Recipients
