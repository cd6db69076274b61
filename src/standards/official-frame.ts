import type { Head } from '../tree/head.ts'
import type { Block } from '../tree/nodes.ts'
import { ending } from './ending.ts'
import { letterhead } from './letterhead.ts'
import { opening } from './title.ts'
import type { Wording } from './wording.ts'

/** Letterhead, title and addressees before the body; signature and recipients after it. */
export function officialFrame(head: Head, wording: Wording): { before: Block[]; after: Block[] } {
  return { before: [letterhead(head, wording), ...opening(head, wording)], after: ending(head, wording) }
}
