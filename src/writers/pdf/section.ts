import type { PageSetup, Standard } from '../../standards/standard.ts'
import type { Block } from '../../tree/nodes.ts'
import type { Metrics } from '../metrics.ts'
import { textWidth } from '../page.ts'
import { setBlocks } from './blocks.ts'
import type { PdfFile } from './file.ts'
import type { Font } from './font.ts'
import { Galley, type Shop } from './galley.ts'
import type { Ink } from './ink.ts'
import { points } from './length.ts'
import type { Bookmark } from './outline.ts'
import { type PageContent, paginate } from './paginate.ts'
import { paragraphUnits } from './paragraph.ts'
import type { Picture } from './picture.ts'
import { inkOn } from './sheet.ts'
import { documentTag, type Tag } from './tag.ts'

/** What all sections of one document share. */
export interface Job {
  readonly file: PdfFile
  readonly fonts: readonly Font[]
  readonly standard: Standard
  readonly metrics: Metrics
  picture(url: string): Picture
  readonly watermark?: string
  /** Heading elements begin this many levels lower. */
  readonly below: number
  bookmark(mark: Bookmark): void
}

/** Prints blocks on pages of their own, numbered from 1; returns how many pages. `before`: pages printed so far. */
export function printSection(job: Job, blocks: readonly Block[], page: PageSetup, tag: Tag, before: number): number {
  const shop: Shop = {
    standard: job.standard,
    metrics: job.metrics,
    width: points(textWidth(page)),
    height: points(page.height - page.top - page.bottom),
    picture: job.picture,
  }
  const galley = new Galley()
  setBlocks(blocks, tag, { shop, galley, below: job.below, bookmark: job.bookmark })
  const cut = paginate(galley.units, shop.height)
  // A file has a page even where nothing is said.
  const pages = cut.length > 0 ? cut : [{ placed: [] }]
  for (const [i, content] of pages.entries()) {
    const isLeftHand = page.mirror && (before + i) % 2 === 1
    printPage(job, shop, page, content, points(isLeftHand ? page.right : page.left), i + 1)
  }
  return pages.length
}

function printPage(job: Job, shop: Shop, page: PageSetup, content: PageContent, left: number, number: number): void {
  const ink = inkOn(job.file, points(page.width), points(page.height), job.fonts)
  if (job.watermark) printWatermark(ink, job.watermark, job.metrics)
  if (number > 1) printNumber(ink, shop, left, points(page.pageNumberTop), number)
  const top = points(page.top)
  content.repeat?.draw(ink, left, top, { top: true, bottom: false })
  for (const [i, { unit, y }] of content.placed.entries())
    unit.draw(ink, left, top + y, { top: i === 0, bottom: i === content.placed.length - 1 })
  ink.close()
}

/** In the middle of the text block, its line beginning at the distance the standard gives; not shown on page 1. */
function printNumber(ink: Ink, shop: Shop, left: number, top: number, number: number): void {
  const style = shop.standard.styles.pageNumber
  const texts = [{ text: String(number), bold: style.bold, italic: style.italic, tag: NOWHERE }]
  const units = paragraphUnits(texts, style, shop.width, shop)
  ink.artifact('Header', () => units[0]?.draw(ink, left, top, { top: true, bottom: true }))
}

/** What artifacts belong to: no element of the document. */
const NOWHERE = documentTag()

/** Bold, as large as the page's diagonal takes, at most 96 pt. */
function printWatermark(ink: Ink, text: string, metrics: Metrics): void {
  const size = Math.min(96, 500 / metrics.measure(text, 1, true))
  ink.watermark(BOLD, text, size, metrics.measure(text, size, true))
}

/** Index of the bold font. */
const BOLD = 1
