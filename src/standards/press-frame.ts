import { heading, inlines, line, list, listItem } from '../tree/build.ts'
import type { Head } from '../tree/head.ts'
import type { Block, Inline, ListItem, Title } from '../tree/nodes.ts'
import { withFirstCase } from './subject.ts'

/** Headline before the body; authors, source and related headlines after it. A headline never ends with a full stop. */
export function pressFrame(head: Head): { before: Block[]; after: Block[] } {
  const headline = withFirstCase(head.subject, 'upper')
  return {
    before: headline.length > 0 ? [{ type: 'title', lines: [line('headline', headline)] }] : [],
    after: [
      ...(head.authors.length > 0 ? [line('byline', head.authors.join(' - '))] : []),
      ...(head.source ? [line('source', `Nguồn: ${head.source.replace(/^nguồn:\s*/iu, '')}`)] : []),
      ...related(head.related ?? []),
    ],
  }
}

function related(headlines: readonly string[]): Block[] {
  if (headlines.length === 0) return []
  const items = headlines.map((headline): ListItem => listItem(headline, { text: '-' }))
  return [heading(1, 'Tin liên quan', 'subsection'), list(items)]
}

/** The heading of a part that stands beside the article. */
export function pressAppendix(number: number, of: number, title: readonly Inline[]): Title {
  const label = of > 1 ? `Phụ lục ${number}` : 'Phụ lục'
  return {
    type: 'title',
    lines: [line('appendixLabel', inlines(label)), ...(title.length > 0 ? [line('appendixTitle', title)] : [])],
  }
}
