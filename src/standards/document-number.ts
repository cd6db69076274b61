import type { Head } from '../tree/head.ts'
import { blank } from './lines.ts'
import type { Wording } from './wording.ts'

const room = 6

/** "04-BC/BTCTU": number and symbol as this document bears them; blanks where they are not known. */
export function documentNumber(head: Head, { number: rules }: Wording): string {
  const typed = head.number?.trim()
  const symbol = head.kind.symbol ?? (head.form === 'letter' ? rules.letterSymbol : undefined)
  const tail = rules.tail(symbol, head.issuer?.symbol ?? '……')
  if (!typed) return blank(room) + tail
  if (/^[-/]/u.test(typed)) return blank(room) + typed
  const padded = typed.replace(/^\d(?!\d)/u, '0$&')
  return /^\d+[a-z]?$/u.test(padded) ? padded + tail : padded
}
