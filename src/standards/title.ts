import { upper } from '../text/case.ts'
import { toRoman } from '../text/roman.ts'
import { inlines, line } from '../tree/build.ts'
import type { Head } from '../tree/head.ts'
import type { Block, Inline, Line, Title } from '../tree/nodes.ts'
import { citedDate } from './date-line.ts'
import { documentNumber } from './document-number.ts'
import { bare, blank, upperCased } from './lines.ts'
import { withFirstCase } from './subject.ts'
import type { Wording } from './wording.ts'

/** Tên loại, trích yếu and what closes them. */
export function documentTitle(head: Head, { subjectCase, titleClose: { text, rule } }: Wording): Title {
  const named = head.subject.length > 0
  const letter = head.form === 'minutes' ? 'upper' : subjectCase
  const lines = [
    line('kindTitle', upper(head.kind.name), named ? undefined : rule),
    ...(named ? [line('subject', withFirstCase(head.subject, letter), rule)] : []),
    ...(text === undefined ? [] : [line('titleRule', text)]),
  ]
  return { type: 'title', lines }
}

/** "Kính gửi: …" on one line for one addressee, a list under its label for several; nothing where none is named. */
export function addressees(head: Head, { addressee }: Wording): Line[] {
  const label = inlines(addressee.labelOf[head.kind.symbol ?? ''] ?? addressee.label)
  const shown: readonly Inline[] = addressee.labelItalic ? [{ type: 'emphasis', children: label }] : label
  const names = head.addressees.map(bare)
  const [only] = names
  if (only === undefined) return []
  if (names.length === 1) return [line('addresseeLabel', [...shown, ...inlines(` ${only}`)])]
  const marked = names.map(
    (name, index) => `- ${name}${index < names.length - 1 ? addressee.separator : addressee.last}`,
  )
  return [line('addresseeLabel', shown), ...marked.map((name) => line('addressee', name))]
}

/** Label, title, "(Kèm theo …)" and closing hyphens of an appendix. */
export function appendixTitle(
  head: Head,
  number: number,
  of: number,
  title: readonly Inline[],
  wording: Wording,
): Title {
  const { roman, close } = wording.appendix
  const shown = roman ? toRoman(number) : String(number)
  return {
    type: 'title',
    lines: [
      line('appendixLabel', of > 1 ? `Phụ lục${blank(1)}${shown}` : 'Phụ lục'),
      ...(title.length > 0 ? [line('appendixTitle', upperCased(title))] : []),
      line('appendixNote', attachedTo(head, wording)),
      ...(close === undefined ? [] : [line('titleRule', close)]),
    ],
  }
}

function attachedTo(head: Head, wording: Wording): string {
  const { beforeDate, longDate } = wording.appendix
  const number = head.form === 'letter' ? 'Công văn' : head.kind.name
  const issuer = head.issuer ? ` của ${head.issuer.name}` : ''
  return `(Kèm theo ${number} số ${documentNumber(head, wording)}${beforeDate}${citedDate(head, longDate)}${issuer})`
}

/** Title and addressees where the document has a tên loại; addressees alone in a công văn. */
export function opening(head: Head, wording: Wording): Block[] {
  return head.form === 'letter'
    ? addressees(head, wording)
    : [documentTitle(head, wording), ...addressees(head, wording)]
}
