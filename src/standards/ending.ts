import { upper } from '../text/case.ts'
import { line } from '../tree/build.ts'
import type { Head, Signer } from '../tree/head.ts'
import type { Block, Line, Recipients, Signatory, StyleName } from '../tree/nodes.ts'
import { bare, dots } from './lines.ts'
import type { Wording } from './wording.ts'

/** In whose stead one signs: T/M, K/T, T/L, Q. (Party); TM., KT., TL., TUQ., Q. (State). */
const inStead = /^(?:T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.|Q\.)(?:\s|$)/u

/** Words between two posts of one signer stay small. */
const linking = ['kiêm']

/** Recipients on the left and the signer on the right; several signers come first, side by side, their recipients below. */
export function ending(head: Head, wording: Wording): Block[] {
  const list = recipients(head, wording)
  const chief = head.signers.at(-1)
  const others = head.signers.slice(0, -1)
  if (head.form !== 'minutes' && others.length === 0)
    return [{ type: 'signature', ...(list && { left: list }), right: signatory(chief, dots, wording) }]
  const { minutes } = wording
  const [first, ...further] = others
  return [
    {
      type: 'signature',
      left: signatory(first, minutes.left, wording),
      right: signatory(chief, minutes.right, wording),
    },
    ...inPairs(further).map(([left, right]) => ({
      type: 'signature' as const,
      ...(left && { left: signatory(left, dots, wording) }),
      ...(right && { right: signatory(right, dots, wording) }),
    })),
    ...(list ? [{ type: 'signature' as const, left: list }] : []),
  ]
}

function inPairs<T>(things: readonly T[]): (readonly T[])[] {
  return things.flatMap((_, index) => (index % 2 === 0 ? [things.slice(index, index + 2)] : []))
}

function signatory(signer: Signer | undefined, unknown: string, wording: Wording): Signatory {
  const typed = signer && signer.capacity.length > 0 ? signer.capacity : [unknown]
  const steads = typed.some((words) => inStead.test(words))
  return {
    type: 'signatory',
    capacity: typed.map((words) => line(role(words, steads, wording), linking.includes(words) ? words : upper(words))),
    ...(signer?.name && { name: line('signer', signer.name) }),
  }
}

function role(capacity: string, steads: boolean, wording: Wording): StyleName {
  if (inStead.test(capacity)) return 'authority'
  return steads ? 'post' : wording.sole
}

function recipients(head: Head, { recipients: rules }: Wording): Recipients | undefined {
  const named = head.recipients.map(bare).filter((name) => name !== '')
  // Minutes are kept, not sent: without recipients they have no list.
  if (head.form === 'minutes' && named.length === 0) return undefined
  const above = head.addressees.length > 0 && !named.some((name) => /^như trên/iu.test(name)) ? [rules.asAbove] : []
  const all = [...above, ...(named.length > 0 ? named : [...(above.length > 0 ? [] : [dots]), rules.archive])]
  return { type: 'recipients', label: line('recipientsLabel', rules.label), items: marked(archiveLast(all), rules) }
}

/** The archive line closes the list, wherever it was typed. */
function archiveLast(names: readonly string[]): readonly string[] {
  const isArchive = (name: string) => /^lưu(?:[\s:]|$)/iu.test(name)
  return [...names.filter((name) => !isArchive(name)), ...names.filter(isArchive)]
}

function marked(names: readonly string[], { separator, last }: Wording['recipients']): Line[] {
  return names.map((name, index) => line('recipient', `- ${name}${index < names.length - 1 ? separator : last}`))
}
