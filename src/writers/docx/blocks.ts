import type { Block, Scheme } from '../../tree/nodes.ts'
import { chartTable } from './charts.ts'
import type { Context } from './context.ts'
import { dataTable } from './data-table.ts'
import { letterheadTable, signatureTable } from './frames.ts'
import { HeadingWriter } from './headings.ts'
import { lineParagraphs } from './lines.ts'
import { type ListDepths, listBlocks } from './lists.ts'
import { type OwnProperties, paragraph } from './paragraphs.ts'
import { runs } from './runs.ts'
import { ownStyles, wordStyles } from './style-names.ts'
import { twipsOfPt } from './units.ts'

/** The blocks of one section. `own`: the number its headings are counted by, where it is an appendix. */
export function sectionBlocks(blocks: readonly Block[], context: Context, scheme: Scheme, own?: number): string {
  const headings = new HeadingWriter(context, scheme, own)
  return written(blocks, { ordered: 1, marked: 1 }, context, headings)
}

function written(blocks: readonly Block[], depths: ListDepths, context: Context, headings: HeadingWriter): string {
  let xml = ''
  for (const [index, block] of blocks.entries()) {
    const around = { before: blocks[index - 1], next: blocks[index + 1] }
    xml += writtenBlock(block, around, depths, context, headings)
  }
  return xml
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
): string {
  const { standard, width, pictures } = context
  const clear = clearOf(before)
  switch (block.type) {
    case 'heading':
      return headings.paragraph(block, clear)
    case 'paragraph': {
      const own = leads(next) ? { ...clear, keepNext: true } : clear
      return paragraph(wordStyles[block.style].id, runs(block.children, standard.styles[block.style]), own)
    }
    case 'list':
      return listBlocks(
        block,
        depths,
        context,
        { first: clear, keepLast: next?.type === 'signature' },
        (inner, deeper) => written(inner, deeper, context, headings),
      )
    case 'table':
      return dataTable(block, context)
    case 'chart':
      return chartTable(block, context)
    case 'image':
      return pictures.paragraph(block, width)
    case 'caption': {
      const role = block.slot ? 'captionSlot' : 'caption'
      return paragraph(wordStyles[role].id, runs(block.children, standard.styles[role]))
    }
    case 'thematicBreak':
      return paragraph(ownStyles.separator.id, '')
    case 'letterhead':
      return letterheadTable(block, context)
    case 'title':
      return block.lines.map((line) => lineParagraphs(line, width, context)).join('')
    case 'line':
      return lineParagraphs(block, width, context)
    case 'signature':
      return signatureTable(block, context)
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

function clearOf(before: Block | undefined): OwnProperties {
  const clearance = before && clearances[before.type]
  return clearance === undefined ? flush : { before: twipsOfPt(clearance) }
}

const flush: OwnProperties = {}
