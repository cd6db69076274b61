import { upper } from '../text/case.ts'
import { line } from '../tree/build.ts'
import type { Head } from '../tree/head.ts'
import type { Letterhead, Line } from '../tree/nodes.ts'
import { placeAndDate } from './date-line.ts'
import { documentNumber } from './document-number.ts'
import { blank, dots } from './lines.ts'
import { wholeNames } from './names.ts'
import type { Wording } from './wording.ts'

/** The head of page 1: who issues and under which number on the left, motto, place and date on the right. */
export function letterhead(head: Head, wording: Wording): Letterhead {
  return { type: 'letterhead', left: issuingSide(head, wording), right: mottoSide(head, wording) }
}

function mottoSide(head: Head, { motto }: Wording): Line[] {
  return [...motto.map(({ style, text, rule }) => line(style, text, rule)), line('placeDate', placeAndDate(head))]
}

function issuingSide(head: Head, wording: Wording): Line[] {
  const { number, underIssuer } = wording
  return [
    ...(head.issuer?.parent ? [line('parent', wholeNames(upper(head.issuer.parent)))] : []),
    line('issuer', head.issuer ? wholeNames(upper(head.issuer.line)) : dots, underIssuer.rule),
    ...(underIssuer.star === undefined ? [] : [line('star', underIssuer.star)]),
    line('number', number.prefix + documentNumber(head, wording)),
    ...(head.form === 'letter' && head.subject.length > 0
      ? [line('letterSubject', wording.letterSubject(head.subject))]
      : []),
    ...(head.urgency ? [line('urgency', upper(head.urgency))] : []),
    ...(head.draft === undefined ? [] : [line('draft', draftWords(head.draft))]),
  ]
}

/** "Dự thảo lần 2"; without a number where the data has none. */
function draftWords(draft: number): string {
  return draft > 0 ? `Dự thảo lần${blank(1)}${draft}` : 'Dự thảo'
}
