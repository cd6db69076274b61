import type { Head } from '../tree/head.ts'
import type { Appendix, Block, Meta, Root, Scheme } from '../tree/nodes.ts'
import { settleDepths } from '../tree/outline.ts'
import { appendixScheme, labelled } from './labels.ts'
import { closed, markedBasis } from './marks.ts'
import type { Standard } from './standard.ts'

/**
 * A body put in its frame: letterhead and title before it, signature and recipients after it, appendices last; headings and
 * lists labelled, căn cứ lines and the last sentence marked as the standard wants.
 */
export function frameDocument(
  body: readonly Block[],
  head: Head,
  standard: Standard,
  meta: Meta,
  scheme: Scheme,
): Root {
  const { before, after } = standard.frame(head)
  const main = body.filter((block) => block.type !== 'appendix')
  const appendices = body.filter((block) => block.type === 'appendix')
  const draft = head.draft !== undefined && standard.watermark !== undefined
  return {
    type: 'root',
    meta,
    numbering: scheme,
    ...(draft && { watermark: standard.watermark }),
    children: [
      ...before,
      ...closed(framed(main, standard, scheme), standard.endMark),
      ...after,
      ...appendices.map((appendix, index) =>
        framedAppendix(appendix, index + 1, appendices.length, head, standard, scheme),
      ),
    ],
  }
}

function framed(blocks: readonly Block[], standard: Standard, scheme: Scheme): Block[] {
  return labelled(markedBasis(settleDepths(blocks), standard.basis), standard, scheme)
}

/** Its first heading is its title; the others count from their own beginning. */
function framedAppendix(
  appendix: Appendix,
  number: number,
  of: number,
  head: Head,
  standard: Standard,
  scheme: Scheme,
): Appendix {
  const [first, ...rest] = appendix.children
  const titled = first?.type === 'heading'
  const title = standard.appendix(head, number, of, titled ? first.children : [])
  const content = titled ? rest : appendix.children
  return { ...appendix, children: [title, ...framed(content, standard, appendixScheme(scheme))] }
}
