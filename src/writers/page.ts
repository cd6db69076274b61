import type { PageSetup, Standard } from '../standards/standard.ts'

/** The page of a section, mm. On its side, the binding edge turns up: the left margin becomes the top one. */
export function pageOf({ page }: Standard, landscape: boolean): PageSetup {
  if (!landscape) return page
  return {
    ...page,
    width: page.height,
    height: page.width,
    top: page.left,
    bottom: page.right,
    left: page.bottom,
    right: page.top,
    mirror: false,
  }
}

/** Width of the text on a page, mm. */
export function textWidth(page: PageSetup): number {
  return page.width - page.left - page.right
}
