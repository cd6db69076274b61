import { appendixScheme } from '../../standards/index.ts'
import type { Standard } from '../../standards/standard.ts'
import type { Appendix, Block, Root } from '../../tree/nodes.ts'
import { metricsOf } from '../metrics.ts'
import { pageOf, textWidth } from '../page.ts'
import type { Assets } from '../writer.ts'
import { sectionBlocks } from './blocks.ts'
import type { Context } from './context.ts'
import { Numbering } from './numbering.ts'
import { paragraph } from './paragraphs.ts'
import { type PictureFile, Pictures } from './pictures.ts'
import { sectionProperties } from './sections.ts'
import { ownStyles } from './style-names.ts'
import { points } from './units.ts'
import { declaration, relationNamespace, wordNamespace } from './xml.ts'

/** A document as written: its part, and the numbers and photos it refers to. */
export interface WrittenDocument {
  readonly document: string
  readonly numbering: string
  readonly pictures: readonly PictureFile[]
}

/** The words of a document, section by section. */
export function writtenDocument(root: Root, standard: Standard, assets: Assets): WrittenDocument {
  const numbering = new Numbering(standard, root.numbering)
  const pictures = new Pictures(assets.photos)
  const base = { standard, metrics: metricsOf(assets.fonts), pictures, scheme: root.numbering, numbering }
  const sections = sectionsOf(root).map((section, index, all) => written(section, base, index === all.length - 1))
  const document = `${declaration}<w:document ${namespaces}><w:body>${sections.join('')}</w:body></w:document>`
  return { document, numbering: numbering.part(), pictures: pictures.files() }
}

const namespaces = [
  wordNamespace,
  `xmlns:r="${relationNamespace}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')

/** One section of pages: the document, then each appendix. */
interface Section {
  readonly blocks: readonly Block[]
  readonly appendix?: Appendix
}

function sectionsOf({ children }: Root): Section[] {
  const appendices = children.filter((block) => block.type === 'appendix')
  const main = children.filter((block) => block.type !== 'appendix')
  return [{ blocks: main }, ...appendices.map((appendix) => ({ blocks: appendix.children, appendix }))]
}

function written({ blocks, appendix }: Section, base: Omit<Context, 'width'>, last: boolean): string {
  const page = pageOf(base.standard, appendix?.landscape ?? false)
  const context: Context = { ...base, width: points(textWidth(page)) }
  const parts = apart(writtenBlocks(blocks, context, appendix !== undefined))
  const end = sectionProperties(page)
  if (last) return parts + end
  // The last paragraph of a section says what its pages are.
  const at = parts.lastIndexOf('</w:pPr>')
  return parts.slice(0, at) + end + parts.slice(at)
}

/** Word joins tables that touch, and wants a paragraph after the last one. */
function apart(parts: string): string {
  const gap = paragraph(ownStyles.gap.id, '')
  const separated = parts.replaceAll('</w:tbl><w:tbl>', `</w:tbl>${gap}<w:tbl>`)
  return separated.endsWith('</w:p>') ? separated : separated + gap
}

function writtenBlocks(blocks: readonly Block[], context: Context, appendix: boolean): string {
  const { scheme, numbering } = context
  if (!appendix) return sectionBlocks(blocks, context, scheme)
  const starts = [0, 1, 2, 3, 4, 5].map((level) => ({ level, start: 1 }))
  return sectionBlocks(blocks, context, appendixScheme(scheme), numbering.begin('appendix', starts))
}
