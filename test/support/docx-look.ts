import type { StyleName } from '../../src/tree/nodes.ts'
import { wordStyles } from '../../src/writers/docx/style-names.ts'
import { docxPart } from './docx-text.ts'
import { at, below, elements, valueAt, type XmlElement } from './xml.ts'

/** How a paragraph style looks in a written DOCX: sizes and vertical spaces in pt, horizontal ones in mm. */
export interface WrittenLook {
  readonly name: string
  readonly aliases: string | undefined
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly align: string
  readonly firstLine: number
  readonly before: number
  readonly after: number
  /** "exact 18", "1.1 lines". */
  readonly line: string
  readonly keepNext: boolean
  readonly box: boolean
}

/** Mm in so many twips, to the hundredth. */
export function millimetres(twips: string | number | undefined): number {
  return Math.round((Number(twips ?? 0) * 2540) / 1440) / 100
}

/** The looks of a style by its id. Throws where the document has no such style. */
export function lookOf(bytes: Uint8Array, id: string): WrittenLook {
  const style = elements(docxPart(bytes, 'word/styles.xml'), 'w:style').find(
    (one) => one.attributes['w:styleId'] === id,
  )
  if (!style) throw new Error(`The document has no style ${id}`)
  const paragraph = at(style, 'w:pPr')
  const run = at(style, 'w:rPr')
  const spacing = at(paragraph, 'w:spacing')?.attributes ?? {}
  return {
    name: valueAt(style, 'w:name') ?? '',
    aliases: valueAt(style, 'w:aliases'),
    size: Number(valueAt(run, 'w:sz')) / 2,
    bold: at(run, 'w:b') !== undefined,
    italic: at(run, 'w:i') !== undefined,
    underline: valueAt(run, 'w:u') === 'single',
    align: valueAt(paragraph, 'w:jc') ?? 'left',
    firstLine: millimetres(at(paragraph, 'w:ind')?.attributes['w:firstLine']),
    before: Number(spacing['w:before']) / 20,
    after: Number(spacing['w:after']) / 20,
    line:
      spacing['w:lineRule'] === 'exact'
        ? `exact ${Number(spacing['w:line']) / 20}`
        : `${Number(spacing['w:line']) / 240} lines`,
    keepNext: at(paragraph, 'w:keepNext') !== undefined,
    box: at(paragraph, 'w:pBdr') !== undefined,
  }
}

/** The looks of the style a role of the tree is written in. */
export function lookOfRole(bytes: Uint8Array, role: StyleName): WrittenLook {
  return lookOf(bytes, wordStyles[role].id)
}

/** The sections of a written DOCX, first to last. */
export function sectionsOf(bytes: Uint8Array): XmlElement[] {
  return below(docxPart(bytes, 'word/document.xml'), 'w:sectPr')
}

/** Page and margins of a section, mm. */
export function pageOfSection(section: XmlElement | undefined) {
  const size = at(section, 'w:pgSz')?.attributes ?? {}
  const margin = at(section, 'w:pgMar')?.attributes ?? {}
  return {
    width: Math.round(millimetres(size['w:w'])),
    height: Math.round(millimetres(size['w:h'])),
    orientation: size['w:orient'] ?? 'portrait',
    top: Math.round(millimetres(margin['w:top'])),
    bottom: Math.round(millimetres(margin['w:bottom'])),
    left: Math.round(millimetres(margin['w:left'])),
    right: Math.round(millimetres(margin['w:right'])),
    header: Math.round(millimetres(margin['w:header'])),
  }
}

/** The paragraphs of the first table cell of each column of the first table: the two sides of a letterhead. */
export function letterheadSides(
  bytes: Uint8Array,
): { readonly width: number; readonly paragraphs: readonly XmlElement[] }[] {
  const [table] = below(docxPart(bytes, 'word/document.xml'), 'w:tbl')
  if (!table) throw new Error('The document has no letterhead')
  return below(table, 'w:tc').map((cell) => ({
    width: Number(at(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w'] ?? 0) / 20,
    paragraphs: elements(cell, 'w:p'),
  }))
}

/** The length of the rule a paragraph draws in a column of `width` pt. */
export function ruleLength(paragraph: XmlElement, width: number): number {
  const indents = at(paragraph, 'w:pPr', 'w:ind')?.attributes ?? {}
  return width - (Number(indents['w:left'] ?? 0) + Number(indents['w:right'] ?? 0)) / 20
}
