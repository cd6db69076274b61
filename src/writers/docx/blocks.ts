import { type IParagraphOptions, Paragraph, Table } from 'docx'
import type { Block, Scheme } from '../../tree/nodes.ts'
import { chartTable } from './charts.ts'
import type { Context } from './context.ts'
import { letterheadTable, signatureTable } from './frames.ts'
import { HeadingWriter } from './headings.ts'
import { lineParagraphs } from './lines.ts'
import { type ListDepths, listBlocks } from './lists.ts'
import { photoParagraph } from './pictures.ts'
import { runs } from './runs.ts'
import { ownStyles, wordStyles } from './style-names.ts'
import { dataTable } from './tables.ts'
import { twipsOfPt } from './units.ts'

/** What stands in a section: paragraphs and tables. */
export type Written = Paragraph | Table

/** The blocks of one section. `own`: the number its headings are counted by, where it is an appendix. */
export function sectionBlocks(blocks: readonly Block[], context: Context, scheme: Scheme, own?: number): Written[] {
  const headings = new HeadingWriter(context, scheme, own)
  return written(blocks, { ordered: 1, marked: 1 }, context, headings)
}

function written(blocks: readonly Block[], depths: ListDepths, context: Context, headings: HeadingWriter): Written[] {
  return blocks
    .flatMap((block, index) =>
      writtenBlock(block, { before: blocks[index - 1], next: blocks[index + 1] }, depths, context, headings),
    )
    .flatMap((part, index, parts) => (part instanceof Table && needsGap(parts[index + 1]) ? [part, gap()] : [part]))
}

/** Word joins tables that touch, and wants a paragraph after the last one. */
function needsGap(next: Written | undefined): boolean {
  return next === undefined || next instanceof Table
}

function gap(): Paragraph {
  return new Paragraph({ style: ownStyles.gap.id })
}

/** What stands around a block. */
interface Neighbours {
  readonly before: Block | undefined
  readonly next: Block | undefined
}

function writtenBlock(
  block: Block,
  { before, next }: Neighbours,
  depths: ListDepths,
  context: Context,
  headings: HeadingWriter,
): readonly Written[] {
  const { standard, width } = context
  const clear = clearOf(before)
  switch (block.type) {
    case 'heading':
      return [headings.paragraph(block, clear)]
    case 'paragraph':
      return [
        new Paragraph({
          style: wordStyles[block.style].id,
          ...clear,
          ...(leads(next) && { keepNext: true }),
          children: runs(block.children, standard.styles[block.style]),
        }),
      ]
    case 'list':
      return listBlocks(
        block,
        depths,
        context,
        { first: clear, keepLast: next?.type === 'signature' },
        (inner, deeper) => written(inner, deeper, context, headings),
      )
    case 'table':
      return [dataTable(block, context)]
    case 'chart':
      return [chartTable(block, context)]
    case 'image':
      return [photoParagraph(block, context)]
    case 'caption': {
      const role = block.slot ? 'captionSlot' : 'caption'
      return [new Paragraph({ style: wordStyles[role].id, children: runs(block.children, standard.styles[role]) })]
    }
    case 'thematicBreak':
      return [new Paragraph({ style: ownStyles.separator.id, thematicBreak: true })]
    case 'letterhead':
      return [letterheadTable(block, context)]
    case 'title':
      return block.lines.flatMap((line) => lineParagraphs(line, width, context))
    case 'line':
      return lineParagraphs(block, width, context)
    case 'signature':
      return [signatureTable(block, context)]
    case 'appendix':
      throw new Error('An appendix stands only at the end of a document, as a section of its own')
  }
}

/** A paragraph stays with the list, table or chart it leads to; the last one with the signature, so that none stands alone. */
function leads(next: Block | undefined): boolean {
  return next !== undefined && ['list', 'table', 'chart', 'signature'].includes(next.type)
}

/** Cells have no space after them: what follows a table or the letterhead keeps clear of it, pt. */
const clearances: Partial<Record<Block['type'], number>> = { table: 8, chart: 8, letterhead: 14 }

function clearOf(before: Block | undefined): IParagraphOptions {
  const clearance = before && clearances[before.type]
  return clearance === undefined ? {} : { spacing: { before: twipsOfPt(clearance) } }
}
