import type { Standard } from '../../src/standards/standard.ts'
import { mm } from './pdf-lines.ts'
import type { PdfReading } from './pdf-text.ts'

/** Where words, lines or boxes leave the text block of a standard's page, as sentences. */
export function overflows({ pages, rules, boxes }: PdfReading, { page }: Standard): string[] {
  const faults: string[] = []
  const slack = 0.1
  for (const [i, { extent, width, height }] of pages.entries()) {
    if (extent.left === Infinity && !boxes.some((box) => box.page === i + 1)) faults.push(`page ${i + 1} is blank`)
    if (mm(extent.left) < page.left - slack) faults.push(`page ${i + 1}: words begin at ${mm(extent.left)} mm`)
    if (mm(width - extent.right) < page.right - slack)
      faults.push(`page ${i + 1}: words end ${mm(width - extent.right)} mm from the edge`)
    if (mm(extent.top) < page.top) faults.push(`page ${i + 1}: words ${mm(extent.top)} mm from the top`)
    if (mm(height - extent.bottom) < page.bottom)
      faults.push(`page ${i + 1}: words ${mm(height - extent.bottom)} mm from the foot`)
  }
  const drawn = [
    ...rules.map(({ page: on, x1, x2, y1, y2 }) => ({
      on,
      left: x1,
      right: x2,
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    })),
    ...boxes.map(({ page: on, x, top, width, height }) => ({
      on,
      left: x,
      right: x + width,
      top,
      bottom: top + height,
    })),
  ]
  for (const { on, left, right, top, bottom } of drawn) {
    if (mm(left) < page.left - slack || mm(right) > page.width - page.right + slack)
      faults.push(`page ${on}: drawn from ${mm(left)} to ${mm(right)} mm`)
    if (mm(top) < page.top - slack || mm(bottom) > page.height - page.bottom + slack)
      faults.push(`page ${on}: drawn down to ${mm(bottom)} mm`)
  }
  return faults
}
