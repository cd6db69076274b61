import type { PageSetup } from '../../standards/standard.ts'
import type { ReferenceId } from './relations.ts'
import { twips } from './units.ts'

/** Where a section ends: its page, and page numbers of its own from 1, of which page 1 shows none. */
export function sectionProperties(page: PageSetup): string {
  const [top, right, bottom, left, edge] = [page.top, page.right, page.bottom, page.left, page.pageNumberTop].map(twips)
  const turned = page.width > page.height ? ' w:orient="landscape"' : ''
  return (
    `<w:sectPr>${headerReference('default', 'header')}${headerReference('first', 'firstHeader')}<w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"${turned}/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"` +
    ` w:header="${edge}" w:footer="${edge}" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`
  )
}

function headerReference(pages: 'default' | 'first', id: ReferenceId): string {
  return `<w:headerReference w:type="${pages}" r:id="${id}"/>`
}
