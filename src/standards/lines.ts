import { upper } from '../text/case.ts'
import type { Inline } from '../tree/nodes.ts'

/** The same inlines in upper case. */
export function upperCased(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'text') return { ...inline, value: upper(inline.value) }
    return inline.type === 'break' ? inline : { ...inline, children: upperCased(inline.children) }
  })
}

/** `count` spaces that neither collapse nor break: room for the pen. */
export function blank(count: number): string {
  return '\u00A0'.repeat(count)
}

/** Where words are still to be written: a dotted line. */
export const dots = '……………………'

/** Words without the list dash and the closing mark an author may have typed. */
export function bare(value: string): string {
  return value
    .trim()
    .replace(/^[-–—+•]\s+/u, '')
    .replace(/\s*[.;,]+$/u, '')
}
