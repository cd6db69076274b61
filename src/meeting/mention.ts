import type { Sentence } from '../diagnostic.ts'
import type { Regime } from '../tree/head.ts'
import { mapInlines } from '../tree/map.ts'
import type { Block, Inline, Mention, MentionForm } from '../tree/nodes.ts'
import type { Meeting } from './meeting.ts'
import type { Organization, Person } from './people.ts'

/** The word of address before a name: as given; "đồng chí" under Party rules; none elsewhere, where titles precede the name. */
export function addressOf(person: Person, regime: Regime): string | undefined {
  return person.address ?? (regime === 'đảng' ? 'đồng chí' : undefined)
}

/** A person in words. The first title is the highest. */
export function personText(person: Person, form: Exclude<MentionForm, 'auto'>, regime: Regime): string {
  const address = addressOf(person, regime)
  const short = person.short_title ?? person.titles[0]
  switch (form) {
    case 'name':
      return person.name
    case 'title':
      return [address, short ?? person.name].filter(Boolean).join(' ')
    case 'listed':
      return address === undefined ? beforeName(person.titles, person.name) : [person.name, ...person.titles].join(', ')
    case 'full':
      return address === undefined
        ? beforeName(person.titles, person.name)
        : [`${address} ${person.name}`, ...person.titles].join(', ')
    case 'short':
      return address === undefined
        ? beforeName(short === undefined ? [] : [short], person.name)
        : `${address} ${person.name}`
  }
}

function beforeName(titles: readonly string[], name: string): string {
  return titles.length === 0 ? name : `${titles.join(', ')} ${name}`
}

/** A body in words: its full name, or the short one it declares. */
export function organizationText(organization: Organization, form: Exclude<MentionForm, 'auto'>): string {
  const full = form === 'full' || form === 'listed' || form === 'title'
  return full ? organization.name : (organization.short ?? organization.name)
}

/**
 * Words for every mention, in document order: full titles where a person or body first stands, short from then on, and a
 * capital at the start of a sentence.
 */
export function settleMentions(blocks: readonly Block[], meeting: Meeting, regime: Regime): Block[] {
  const seen = new Set<string>()
  return mapInlines(blocks, (inlines) => settleLine(inlines, meeting, regime, seen))
}

/** The same within one line of words, such as a subject; `seen` remembers who was already introduced. */
export function settleLine(
  inlines: readonly Inline[],
  meeting: Meeting,
  regime: Regime,
  seen: Set<string> = new Set(),
): Inline[] {
  let before = ''
  const settle = (inline: Inline): Inline => {
    if (inline.type === 'text') before = inline.value
    if (inline.type === 'strong' || inline.type === 'emphasis')
      return { ...inline, children: inline.children.map(settle) }
    if (inline.type !== 'mention') return inline
    const words = mentionText(inline, meeting, regime, seen)
    const value = startsSentence(before) ? words.charAt(0).toLocaleUpperCase('vi') + words.slice(1) : words
    before = value
    return { ...inline, children: [{ type: 'text', value }] }
  }
  return inlines.map(settle)
}

function mentionText(mention: Mention, meeting: Meeting, regime: Regime, seen: Set<string>): string {
  const known = seen.has(mention.id)
  if (mention.form !== 'name' && mention.form !== 'short') seen.add(mention.id)
  const person = meeting.people[mention.id]
  if (person) return personText(person, settledForm(mention.form, known), regime)
  const organization = meeting.organizations[mention.id]
  if (organization) return organizationText(organization, settledForm(mention.form, known))
  throw new UnknownMention(mention.id)
}

/** Someone mentioned whom the meeting does not declare: a template's mistake, for data cannot make a mention. */
export class UnknownMention extends Error {
  readonly sentence: Sentence

  constructor(id: string) {
    super(`mention of unknown id "${id}"; wanted an id of people or organizations`)
    this.name = 'UnknownMention'
    this.sentence = {
      vi: `Mẫu nhắc đến “${id}” nhưng cuộc họp không khai báo người hay cơ quan nào có mã đó.`,
      en: `The template mentions “${id}”, but the meeting declares no person or body with that id.`,
    }
  }
}

function settledForm(form: MentionForm, known: boolean): Exclude<MentionForm, 'auto'> {
  if (form === 'auto') return known ? 'short' : 'full'
  if (form === 'listed') return known ? 'name' : 'listed'
  return form
}

function startsSentence(before: string): boolean {
  return before.trim() === '' ? before === '' : /[.!?…]["”’)]*\s+$/u.test(before)
}
