import { blocksOf } from './markdown/blocks.ts'
import { frontMatter } from './markdown/front-matter.ts'
import type { Writer } from './writer.ts'

/** GFM Markdown with front matter, for sites and for reading as it is. */
export const markdown: Writer = {
  id: 'md',
  mediaType: 'text/markdown',
  async write({ meta, children }, standard, assets) {
    const body = blocksOf(children, { standard, assets, top: 2 })
    return new TextEncoder().encode(`${frontMatter(meta)}\n${body}\n`)
  },
}
