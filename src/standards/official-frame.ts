import type { Head } from '../tree/head.ts'
import type { Block } from '../tree/nodes.ts'
import { ending } from './ending.ts'
import { letterhead } from './letterhead.ts'
import { pressFrame } from './press-frame.ts'
import { opening } from './title.ts'
import type { Wording } from './wording.ts'

/** Letterhead, title and addressees before the body; signature and recipients after it. An article has none of them. */
export function officialFrame(head: Head, wording: Wording): { before: Block[]; after: Block[] } {
  if (head.form === 'press') return pressFrame(head)
  return { before: [letterhead(head, wording), ...opening(head, wording)], after: ending(head, wording) }
}
