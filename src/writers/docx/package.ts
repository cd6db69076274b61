import { type Document, Packer } from 'docx'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { ownStyles } from './style-names.ts'
import { assertLegal } from './xml.ts'

/** The earliest moment a ZIP entry can bear, in whatever time zone the machine keeps. */
const moment = '1980-01-01T00:00:00'

/** One part of a package, under its path in it. */
type Part = string | Uint8Array | ArrayBuffer

/** A part we write ourselves, in place of the library's. */
interface Override {
  readonly path: string
  readonly data: string
}

// The library gives its parts only zipped; what it zips them from is not in its typings (docx 9.15).
const { compiler } = Packer as unknown as {
  readonly compiler: {
    compile(document: Document, prettify: undefined, overrides: readonly Override[]): ReadonlyMap<string, Part>
  }
}

/**
 * The package with the same bytes for the same document everywhere: ids counted in document order, content types first and
 * the other parts by name, one date. Throws when a part holds a character XML cannot.
 */
export function settledPackage(document: Document, overrides: readonly Override[]): Uint8Array {
  const parts = [...compiler.compile(document, undefined, overrides)]
  const ordered = parts.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const settled: Zippable = {}
  for (const [name, part] of ordered)
    settled[name] = typeof part === 'string' ? strToU8(settledPart(name, part)) : new Uint8Array(part)
  return zipSync(settled, { mtime: moment, level: 6 })
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
}

function settledPart(name: string, xml: string): string {
  assertLegal(name, xml)
  let drawings = 0
  const numberedDrawings = xml.replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/gu, (_, before: string) => {
    drawings += 1
    return `${before}${drawings}"`
  })
  return (
    numberedDrawings
      .replace(/(<w:numId w:val=")\{n-(\d+)\}"/gu, '$1$2"')
      // One watermark a header, named by chance.
      .replace(/(id="PowerPlusWaterMarkObject)[^"]*"/gu, `$1${/\d+/u.exec(name)?.[0] ?? ''}"`)
      // The paragraph that ends a section must not open a page of its own.
      .replaceAll('<w:p><w:pPr><w:sectPr>', `<w:p><w:pPr><w:pStyle w:val="${ownStyles.gap.id}"/><w:sectPr>`)
  )
}
