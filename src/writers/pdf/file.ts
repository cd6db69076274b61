import PDFDocument from 'pdfkit'
import { Written } from './written.ts'

/** A PDF object with a number. `data` may be filled until `end`. */
export interface Ref {
  readonly id: number
  readonly data: Record<string, unknown>
  end(): void
}

/** A page as the file knows it: its object, what it may use, and the elements its marked content belongs to, by mark number. */
export interface FilePage {
  readonly ref: Ref
  readonly fonts: Record<string, Ref>
  readonly images: Record<string, Ref>
  readonly parents: Ref[]
  /** Sets the content stream, deflated. */
  content(deflated: Uint8Array): void
}

/** The document information; `date` in UTC. */
export interface FileInfo {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  readonly date: Date
  /** Part of PDF/A: 2, or 3 where files travel inside. */
  readonly part: 2 | 3
}

/** What travels inside the file; the relationship to the document is "Source". */
export interface FileAttachment {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** A PDF file being written: numbered objects, pages, catalog, cross-references and trailer are pdfkit's. */
export interface PdfFile {
  /** The catalog, to be added to. */
  readonly catalog: Record<string, unknown>
  /** An object to be ended by the caller. */
  ref(data: Record<string, unknown>): Ref
  /** A whole stream object; `data` names the filter `bytes` are packed with, if any. */
  stream(data: Record<string, unknown>, bytes: Uint8Array): Ref
  /** Opens the next page, pt. */
  page(width: number, height: number): FilePage
  /** The root of the structure tree, to hang elements on. */
  readonly structure: Ref
  attach(attachment: FileAttachment): void
  /** Everything written, in one piece. */
  finish(): Uint8Array
}

/** What this file alone uses of pdfkit beyond its documented interface; the contract test holds each of them. */
interface Inside {
  readonly _root: Ref
  ref(data: Record<string, unknown>): InsideRef
  page: {
    readonly dictionary: Ref
    readonly content: InsideRef
    readonly fonts: Record<string, Ref>
    readonly xobjects: Record<string, Ref>
    readonly structParentTreeKey: number
  }
  getStructTreeRoot(): Ref
  getStructParentTree(): { get(key: number): Ref[] }
  file(bytes: Uint8Array, options: Record<string, unknown>): Ref
}

interface InsideRef extends Ref {
  buffer: Uint8Array[]
  write(bytes: Uint8Array): void
}

/** A text string of the document, as pdfkit tells it from a name. */
export function textString(value: string): object {
  return new String(value)
}

/** Opens a tagged PDF 1.7 in Vietnamese whose metadata stream is `xmp`. */
export function openFile(info: FileInfo, xmp: string): PdfFile {
  const written = new Written()
  const doc = new Collected(optionsOf(info, xmp, written))
  // pdfkit's types know none of what Inside names.
  const inside = doc as unknown as Inside
  return {
    catalog: inside._root.data,
    structure: inside.getStructTreeRoot(),
    ref: (data) => inside.ref(data),
    stream(data, bytes) {
      const ref = inside.ref(data)
      ref.write(bytes)
      ref.end()
      return ref
    },
    page(width, height) {
      doc.addPage({ size: [width, height], margin: 0 })
      return pageOf(inside)
    },
    attach({ name, bytes, mediaType }) {
      const dates = { creationDate: info.date, modifiedDate: info.date }
      inside.file(bytes, { name, type: mediaType, relationship: 'Source', ...dates })
    },
    finish() {
      doc.end()
      return written.bytes()
    },
  }
}

function pageOf(inside: Inside): FilePage {
  const { dictionary, content, fonts, xobjects, structParentTreeKey } = inside.page
  return {
    ref: dictionary,
    fonts,
    images: xobjects,
    parents: inside.getStructParentTree().get(structParentTreeKey),
    content(deflated) {
      // pdfkit begins each page by turning it upside down; ours are the right way up.
      content.buffer = []
      content.data.Length = 0
      content.data.Filter = 'FlateDecode'
      content.write(deflated)
    },
  }
}

/** pdfkit's options. `xmp` and `written` are ours: pdfkit keeps what it is given, and writes before a constructor of ours could run. */
interface Options extends PDFKit.PDFDocumentOptions {
  readonly xmp: string
  readonly written: Written
}

function optionsOf(info: FileInfo, xmp: string, written: Written): Options {
  const options = {
    pdfVersion: '1.7',
    // Brings the colour profile.
    subset: `PDF/A-${info.part}a`,
    tagged: true,
    lang: 'vi-VN',
    displayTitle: true,
    autoFirstPage: false,
    compress: false,
    // No font of pdfkit's own: its default is not embedded.
    font: null,
    info: {
      Title: info.title,
      // What is not known is left out, as it is in the metadata.
      ...(info.author && { Author: info.author }),
      ...(info.subject && { Subject: info.subject }),
      ...(info.keywords && { Keywords: info.keywords }),
      Creator: TOOL,
      Producer: TOOL,
      CreationDate: info.date,
      ModDate: info.date,
    },
    xmp,
    written,
  }
  // pdfkit reads `font: null` as "none"; its types want a name.
  return options as unknown as Options
}

/** Who made the file, as its information and metadata say. */
export const TOOL = 'hoinghi'

/** pdfkit's document, writing into memory, with our metadata, and an identifier made from the content alone. */
class Collected extends PDFDocument {
  declare readonly options: Options
  declare _offset: number

  // Called by pdfkit for every piece of the file, in order.
  _write(data: string | Uint8Array): void {
    this._offset += this.options.written.add(data)
  }

  // Called once, before the catalog is written.
  override endMetadata(): void {
    const inside = this as unknown as Inside
    const ref = inside.ref({ Type: 'Metadata', Subtype: 'XML' })
    ref.write(new TextEncoder().encode(this.options.xmp))
    ref.end()
    inside._root.data.Metadata = ref
  }

  // Asked for by the trailer, when all else is written.
  get _id(): Uint8Array {
    return this.options.written.digest()
  }

  // pdfkit would make one from the clock and the information.
  set _id(_ignored: Uint8Array) {}
}
