import {
  isDict,
  isReference,
  nameOf,
  Parser,
  type PdfDict,
  type PdfObjects,
  type PdfReference,
  type PdfValue,
  readObjects,
  textOf,
} from './pdf-objects.ts'

/** A word where it stands. Lengths in pt; `x` of its first letter, `y` of its baseline from the top of the page. */
export interface PdfWord {
  readonly text: string
  /** 1 for the first. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** "Tinos-Bold", without the tag of its subset. */
  readonly font: string
  /** Structure type of its element: P, H1, TD …; "Artifact" for page furniture. */
  readonly tag: string
}

/** A drawn straight line; `y` from the top of the page, pt. */
export interface PdfRule {
  readonly page: number
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
}

/** A drawn box or image: its lower left corner and size as the page has them, pt from the top. */
export interface PdfBox {
  readonly page: number
  readonly kind: 'frame' | 'fill' | 'image'
  readonly x: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A page and how far its words reach; `top` and `bottom` are baselines. Nothing on it: an extent of infinities. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly extent: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

/** An element of the structure tree; `words` are its own, not its children's. */
export interface PdfElement {
  readonly tag: string
  readonly alt: string
  readonly attributes: Readonly<Record<string, PdfValue>>
  readonly words: readonly string[]
  readonly children: readonly PdfElement[]
}

/** What a PDF says and where. */
export interface PdfReading {
  readonly pages: readonly PdfPage[]
  /** The document's words in the order of its structure: page numbers, watermark and repeated table headers are not among them. */
  readonly words: readonly PdfWord[]
  /** Page numbers, watermark and repeated headers. */
  readonly artifacts: readonly PdfWord[]
  readonly rules: readonly PdfRule[]
  readonly boxes: readonly PdfBox[]
  readonly structure: PdfElement
  readonly objects: PdfObjects
}

interface Glyph {
  readonly character: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** One page read: glyphs by mark number, those of artifacts, and what is drawn. */
interface PageReading {
  readonly width: number
  readonly height: number
  readonly marks: ReadonlyMap<number, Glyph[]>
  readonly artifacts: Glyph[][]
  readonly rules: PdfRule[]
  readonly boxes: PdfBox[]
}

/** Reads a PDF written by this project: content streams decoded through the embedded ToUnicode maps, words in structure order. */
export function readPdf(bytes: Uint8Array): PdfReading {
  const objects = readObjects(bytes)
  const root = objects.dict(objects.trailer.dict.Root)
  const kids = objects.array(objects.dict(root.Pages).Kids)
  const pages = kids.map((kid, i) => readPage(objects, objects.dict(kid), i + 1))
  const pageOf = new Map(kids.map((kid, i) => [isReference(kid) ? kid.reference : 0, i]))
  const words: PdfWord[] = []
  const structure = readElement(objects, objects.dict(root.StructTreeRoot).K, { pages, pageOf, words })
  const artifacts = pages.flatMap((page, i) =>
    page.artifacts.flatMap((glyphs) =>
      wordsOf(
        glyphs.map((glyph) => ({ glyph, page: i + 1 })),
        'Artifact',
      ),
    ),
  )
  return {
    pages: pages.map(({ width, height, marks }) => ({ width, height, extent: extentOf([...marks.values()].flat()) })),
    words,
    artifacts,
    rules: pages.flatMap(({ rules }) => rules),
    boxes: pages.flatMap(({ boxes }) => boxes),
    structure,
    objects,
  }
}

/** The words of a PDF, in the order a screen reader reads them. */
export function pdfWords(bytes: Uint8Array): string[] {
  return readPdf(bytes).words.map(({ text }) => text)
}

function extentOf(glyphs: readonly Glyph[]): PdfPage['extent'] {
  const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { character, x, y, width } of glyphs) {
    if (/\s/u.test(character)) continue
    extent.left = Math.min(extent.left, x)
    extent.right = Math.max(extent.right, x + width)
    extent.top = Math.min(extent.top, y)
    extent.bottom = Math.max(extent.bottom, y)
  }
  return extent
}

interface Reader {
  readonly pages: readonly PageReading[]
  readonly pageOf: ReadonlyMap<number, number>
  readonly words: PdfWord[]
}

function readElement(objects: PdfObjects, value: PdfValue | undefined, reader: Reader): PdfElement {
  const element = objects.dict(Array.isArray(value) ? value[0] : value)
  const tag = nameOf(element.S) ?? ''
  const own: { glyph: Glyph; page: number }[] = []
  const children: PdfElement[] = []
  const mark = (page: PdfValue | undefined, number: number): void => {
    const index = reader.pageOf.get((page as PdfReference).reference) ?? -1
    const glyphs = reader.pages[index]?.marks.get(number)
    if (!glyphs) throw new Error(`Mark ${number} of page ${index + 1} is not there.`)
    own.push(...glyphs.map((glyph) => ({ glyph, page: index + 1 })))
  }
  const begin = reader.words.length
  for (const kid of objects.array(element.K)) {
    const found = objects.get(kid)
    if (typeof found === 'number') mark(element.Pg, found)
    else if (isDict(found) && nameOf(found.dict.Type) === 'MCR') mark(found.dict.Pg, Number(found.dict.MCID))
    else children.push(readElement(objects, kid, reader))
  }
  const said = wordsOf(own, tag)
  reader.words.splice(begin, 0, ...said)
  return {
    tag,
    alt: textOf(objects.get(element.Alt)),
    attributes: isDict(objects.get(element.A)) ? objects.dict(element.A) : {},
    words: said.map(({ text }) => text),
    children,
  }
}

function wordsOf(glyphs: readonly { glyph: Glyph; page: number }[], tag: string): PdfWord[] {
  const words: PdfWord[] = []
  let open: { -readonly [K in keyof PdfWord]: PdfWord[K] } | undefined
  let end = 0
  for (const { glyph, page } of glyphs) {
    // Furniture has no structure to tell its words apart: a jump does.
    const jumps = tag === 'Artifact' && Math.abs(glyph.x - end) > 1
    end = glyph.x + glyph.width
    if (jumps) open = undefined
    if (/\s/u.test(glyph.character)) {
      open = undefined
      continue
    }
    if (!open) {
      open = { text: '', page, x: glyph.x, y: glyph.y, width: 0, size: glyph.size, font: glyph.font, tag }
      words.push(open)
    }
    open.text += glyph.character
    if (glyph.y === open.y && page === open.page) open.width = glyph.x + glyph.width - open.x
  }
  return words
}

interface LoadedFont {
  readonly name: string
  /** Which bytes are a code, and which glyph the first of a row of them is. */
  readonly spaces: readonly CodeRange[]
  readonly glyphs: readonly (CodeRange & { readonly glyph: number })[]
  /** By code: its bytes, one a character. */
  readonly characters: ReadonlyMap<string, string>
  readonly widths: ReadonlyMap<number, number>
}

interface CodeRange {
  readonly from: string
  readonly to: string
}

function loadFont(objects: PdfObjects, value: PdfValue | undefined): LoadedFont {
  const font = objects.dict(value)
  const bytes = (hex = ''): string => Buffer.from(hex, 'hex').toString('latin1')
  const map = Buffer.from(objects.stream(font.ToUnicode)).toString('latin1')
  const characters = new Map<string, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, from, to = ''] of block.matchAll(/^<([0-9a-f]+)> <([0-9a-f]+)>$/gm))
      characters.set(bytes(from), Buffer.from(to, 'hex').swap16().toString('utf16le'))
  const encoding = Buffer.from(objects.stream(font.Encoding)).toString('latin1')
  const rows = (kind: string): (CodeRange & { readonly glyph: number })[] =>
    [...encoding.matchAll(new RegExp(`begin${kind}\\n([\\s\\S]*?)end${kind}`, 'g'))].flatMap(([, block = '']) =>
      [...block.matchAll(/^<([0-9a-f]+)> <([0-9a-f]+)>(?: (\d+))?$/gm)].map(([, from, to, glyph]) => ({
        from: bytes(from),
        to: bytes(to),
        glyph: Number(glyph),
      })),
    )
  const widths = new Map<number, number>()
  const runs = objects.array(objects.dict(objects.array(font.DescendantFonts)[0]).W)
  for (let i = 0; i < runs.length; i += 2)
    for (const [j, width] of objects.array(runs[i + 1]).entries()) widths.set(Number(runs[i]) + j, Number(width))
  const name = (nameOf(font.BaseFont) ?? '').slice(7)
  const glyphs = rows('cidrange')
  return { name, spaces: rows('codespacerange'), glyphs, characters, widths }
}

/** The codes of a string, each with its glyph number, as the font's character map divides and maps them. */
function codesIn(text: string, { spaces, glyphs }: LoadedFont): { readonly code: string; readonly glyph: number }[] {
  const codes: { code: string; glyph: number }[] = []
  for (let at = 0; at < text.length; ) {
    const space = spaces.find(({ from, to }) => {
      const code = text.slice(at, at + from.length)
      return [...code].every((byte, i) => byte >= from.charAt(i) && byte <= to.charAt(i)) && code.length === from.length
    })
    if (!space) throw new Error(`No code begins with ${text.charCodeAt(at)}.`)
    const code = text.slice(at, at + space.from.length)
    const range = glyphs.find(({ from, to }) => from.length === code.length && code >= from && code <= to)
    if (!range) throw new Error(`The code ${Buffer.from(code, 'latin1').toString('hex')} has no glyph.`)
    codes.push({ code, glyph: range.glyph + code.charCodeAt(code.length - 1) - range.from.charCodeAt(code.length - 1) })
    at += code.length
  }
  return codes
}

function readPage(objects: PdfObjects, page: Readonly<Record<string, PdfValue>>, number: number): PageReading {
  const [, , width = 0, height = 0] = objects.array(page.MediaBox).map(Number)
  const resources = objects.dict(page.Resources)
  const fonts = resources.Font ? (objects.get(resources.Font) as PdfDict).dict : {}
  const loaded = new Map(Object.entries(fonts).map(([name, ref]) => [name, loadFont(objects, ref)]))
  const reading = { width, height, marks: new Map<number, Glyph[]>(), artifacts: [], rules: [], boxes: [] }
  const content = Buffer.from(objects.stream(page.Contents)).toString('latin1')
  new Interpreter(reading, loaded, number).run(new Parser(content))
  return reading
}

/** Runs a content stream and notes where text, lines and boxes come to stand. */
class Interpreter {
  private readonly reading: PageReading
  private readonly fonts: ReadonlyMap<string, LoadedFont>
  private readonly page: number
  private open: Glyph[] | undefined
  private font: LoadedFont | undefined
  private size = 0
  private spacing = 0
  private line = { x: 0, y: 0 }
  private x = 0
  private y = 0
  private weight = 1
  private from: readonly number[] = []
  private to: readonly number[] = []
  private rectangle: readonly number[] = []
  private matrix: readonly number[] = []

  constructor(reading: PageReading, fonts: ReadonlyMap<string, LoadedFont>, page: number) {
    this.reading = reading
    this.fonts = fonts
    this.page = page
  }

  run(parser: Parser): void {
    let operands: PdfValue[] = []
    while (!parser.isDone) {
      const operator = parser.operator()
      if (operator === undefined) operands.push(parser.value())
      else {
        this.step(operator, operands)
        operands = []
      }
    }
    if (this.open) throw new Error('Marked content is not closed.')
  }

  private step(operator: string, operands: readonly PdfValue[]): void {
    const numbers = operands.map(Number)
    switch (operator) {
      case 'BDC':
      case 'BMC':
        this.begin(operands)
        break
      case 'EMC':
        if (!this.open) throw new Error('Marked content is closed twice.')
        this.open = undefined
        break
      case 'Tf':
        this.font = this.fonts.get(nameOf(operands[0]) ?? '')
        this.size = numbers[1] ?? 0
        break
      case 'BT':
        this.line = { x: 0, y: 0 }
        break
      case 'Td':
        this.line = { x: this.line.x + (numbers[0] ?? 0), y: this.line.y + (numbers[1] ?? 0) }
        this.x = this.line.x
        this.y = this.reading.height - this.line.y
        break
      case 'Tm':
        this.x = numbers[4] ?? 0
        this.y = this.reading.height - (numbers[5] ?? 0)
        break
      case 'Tw':
        this.spacing = numbers[0] ?? 0
        break
      case 'Tj':
        this.show(String(operands[0]))
        break
      case 'w':
        this.weight = numbers[0] ?? 1
        break
      case 'm':
        this.from = numbers
        break
      case 'l':
        this.to = numbers
        break
      case 're':
        this.rectangle = numbers
        break
      case 'cm':
        this.matrix = numbers
        break
      case 'S':
        this.stroke()
        break
      case 'f':
        this.box('fill', this.rectangle)
        break
      case 'Do':
        this.drawImage()
        break
    }
  }

  private begin([tag, properties]: readonly PdfValue[]): void {
    if (this.open) throw new Error('Marked content inside marked content.')
    this.open = []
    const number = isDict(properties) ? properties.dict.MCID : undefined
    if (number === undefined) this.reading.artifacts.push(this.open)
    else (this.reading.marks as Map<number, Glyph[]>).set(Number(number), this.open)
    if ((number === undefined) !== (nameOf(tag) === 'Artifact'))
      throw new Error('Content is neither artifact nor marked.')
  }

  private show(text: string): void {
    if (!this.open) throw new Error('Text outside marked content.')
    if (!this.font) throw new Error('Text without a font.')
    const { characters, widths, name } = this.font
    for (const { code, glyph } of codesIn(text, this.font)) {
      const width = ((widths.get(glyph) ?? Number.NaN) * this.size) / 1000
      const character = characters.get(code) ?? '\uFFFD'
      this.open.push({ character, x: this.x, y: this.y, width, size: this.size, font: name })
      this.x += width + (code === ' ' ? this.spacing : 0)
    }
  }

  private stroke(): void {
    if (this.rectangle.length > 0) this.box('frame', this.rectangle)
    else {
      const [x1 = 0, y1 = 0] = this.from
      const [x2 = 0, y2 = 0] = this.to
      const { height } = this.reading
      this.reading.rules.push({ page: this.page, x1, y1: height - y1, x2, y2: height - y2, weight: this.weight })
    }
    this.rectangle = []
  }

  private box(kind: PdfBox['kind'], [x = 0, y = 0, width = 0, height = 0]: readonly number[]): void {
    this.reading.boxes.push({ page: this.page, kind, x, top: this.reading.height - y - height, width, height })
    this.rectangle = []
  }

  private drawImage(): void {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = this.matrix
    const [width, height] = [Math.abs(a + c), Math.abs(b + d)]
    this.box('image', [Math.min(e, e + a + c), Math.min(f, f + b + d), width, height])
  }
}
