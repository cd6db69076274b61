import { clusterName, isClusterName } from '../meeting/cluster-name.ts'
import { citation, statement } from '../meeting/figure-text.ts'
import { clusterOrganizes } from '../meeting/head.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { addressOf } from '../meeting/mention.ts'
import { splitCitations } from '../meeting/sentence.ts'
import { lowerFirst, upperFirst } from '../text/case.ts'
import { oncePer } from '../text/once-per.ts'
import { asSentence, withEnd, withoutEnd } from '../text/sentence.ts'
import { startsWithVerb } from '../text/verbs.ts'
import { escapeText } from '../tree/escape.ts'
import type { MentionForm } from '../tree/nodes.ts'
import type { FillContext, Markdown } from './helper.ts'

/** Markdown to be put in the page as it is; nothing is the empty text, so that `{{#if}}` sees it. */
export function markdown(text: string): Markdown | '' {
  return text === '' ? '' : { markdown: text }
}

/** A sentence of the data as typed, its figures in words; one that is a figure and nothing else says all of it. Plain text. */
export function cited(sentence: string, { meeting }: FillContext): string {
  const whole = meeting.figures[/^\s*\{([a-z0-9-]+)\}[\s.;]*$/u.exec(sentence)?.[1] ?? '']
  if (whole) return statement(whole)
  const parts = splitCitations(sentence).map((part) => {
    if (typeof part === 'string') return part
    const figure = meeting.figures[part.figure]
    return figure ? citation(figure) : ''
  })
  return parts.join('')
}

/** With capital and end mark. Markdown. */
export function sentence(text: string, context: FillContext): string {
  return escapeText(asSentence(cited(text, context)))
}

/** Without end mark, the first letter lowered where that is safe: to stand inside another sentence. Markdown. */
export function clause(text: string, context: FillContext): string {
  return escapeText(lowered(withoutEnd(cited(text, context)), context))
}

/** With its end mark, the first letter lowered where that is safe: the rest of a sentence that something else begins. Markdown. */
function ending(text: string, context: FillContext): string {
  return escapeText(lowered(withEnd(cited(text, context)), context))
}

function lowered(words: string, context: FillContext): string {
  if (startsWithName(words, context)) return words
  return startsWithVerb(words) ? lowerAt(words) : lowerFirst(words)
}

/** Markdown that begins a sentence, put inside one: names keep their capital. */
export function inside(text: string, context: FillContext): string {
  return text.startsWith('[@') || startsWithName(text, context) ? text : lowerFirst(text)
}

/** Whether the first words are a name the meeting knows: its people, bodies, or "Cụm" for the cluster itself. */
function startsWithName(text: string, { meeting }: FillContext): boolean {
  return namesOf(meeting).some((name) => {
    const after = text.startsWith(name) ? text.charAt(name.length) : undefined
    return after === '' || after === ' ' || after === ','
  })
}

const namesOf = oncePer(({ people, organizations, cluster }: Meeting): readonly string[] => {
  const bodies = Object.values(organizations).flatMap(({ name, short }) => (short ? [name, short] : [name]))
  const own = cluster ? [upperFirst(cluster.kind ?? 'cụm')] : []
  return [...bodies, ...Object.values(people).map(({ name }) => name), ...own]
})

/** A person, body or free words. `cluster` is all its members. Markdown. */
export function named(reference: string, { meeting }: FillContext, form: MentionForm = 'auto'): string {
  if (meeting.people[reference] || meeting.organizations[reference]) {
    return form === 'auto' ? `[@${reference}]` : `[@${reference} ${form}]`
  }
  if (reference === 'cluster' && meeting.cluster) {
    const whole = clusterOrganizes(meeting) ? upperFirst(meeting.cluster.kind ?? 'cụm') : clusterName(meeting.cluster)
    return escapeText(`các thành viên ${whole}`)
  }
  // Inside a sentence a word of address has no capital.
  return escapeText(/^(?:Ông|Bà|Đồng chí|Đại diện|Lãnh đạo|Các)\s/u.test(reference) ? lowerAt(reference) : reference)
}

function lowerAt(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)
}

/** The meeting's organizer as it is named when it acts: the cluster by its own name. Markdown. */
export function organizer(reference: string, context: FillContext): string {
  const { cluster } = context.meeting
  return cluster && isClusterName(context.meeting, reference)
    ? escapeText(clusterName(cluster))
    : named(reference, context)
}

/** Several in a row: "A, B và C"; parted by semicolons where one of them brings titles or commas of its own. Markdown. */
export function row(items: readonly string[], { meeting }: FillContext): string {
  const words = items.filter((item) => item !== '')
  if (words.length < 2) return words[0] ?? ''
  const heavy = (word: string) =>
    word.includes(',') || Object.keys(meeting.people).some((id) => word.includes(`[@${id}]`))
  if (words.some(heavy)) return words.join('; ')
  if (words.some((word) => word.includes(' và '))) return words.join(', ')
  return `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`
}

/** Bodies in a row; those that differ only in their place say the common part once: "Ban Tổ chức Huyện ủy Trà Bồng, Lý Sơn, Ba Tơ". Markdown. */
export function bodies(references: readonly string[], context: FillContext): string {
  const { organizations } = context.meeting
  const stems = new Map<string, string[]>()
  for (const reference of references) {
    const { name = '', place_name: place } = organizations[reference] ?? {}
    const stem = place && name.endsWith(` ${place}`) ? name.slice(0, -place.length - 1) : undefined
    const key = stem ?? `\0${reference}`
    stems.set(key, [...(stems.get(key) ?? []), stem && place ? place : reference])
  }
  const rows = [...stems].flatMap(([stem, places]) => {
    if (stem.startsWith('\0')) return places.map((place) => named(place, context))
    const [first = '', ...rest] = places
    return [escapeText(`${stem} ${first}`), ...rest.map(escapeText)]
  })
  return rows.length < 2 ? rows.join('') : `${rows.slice(0, -1).join(', ')} và ${rows.at(-1)}`
}

/** People in a row, the common word of address said once: "các đồng chí: A, chức danh; B, chức danh". Markdown. */
export function people(references: readonly string[], context: FillContext): string {
  const { meeting, head } = context
  const comrades = references.every((reference) => {
    const person = meeting.people[reference]
    return person !== undefined && addressOf(person, head.regime) === 'đồng chí'
  })
  if (references.length < 2) return references.map((reference) => named(reference, context)).join('')
  if (comrades) return `các đồng chí: ${references.map((reference) => named(reference, context, 'listed')).join('; ')}`
  return row(
    references.map((reference) => named(reference, context)),
    context,
  )
}

/** How many words a sentence may grow to before the next point begins a new one. */
const sentenceWords = 50

/** Clauses gathered into groups that fill a sentence each. */
export function sentencesOf(clauses: readonly string[]): string[][] {
  const groups: string[][] = []
  let words = 0
  for (const item of clauses) {
    const size = item.split(/\s+/u).length
    const group = groups.at(-1)
    if (group && words + size <= sentenceWords) group.push(item)
    else groups.push([item])
    words = group && words + size <= sentenceWords ? words + size : size
  }
  return groups
}

/** How the second and later sentences with the same subject begin, in turn: "Cụm cũng", "Đồng thời, Cụm". Markdown. */
export function goesOn(index: number, subject: string): string {
  return index % 4 === 1 ? `${capital(subject)} cũng` : `${furthermore(index + 2)}, ${subject}`
}

/** A number does not begin a sentence: "Có 30 chi bộ được khen thưởng". */
export function afterNumber(text: string): string {
  return /^\d/.test(text) ? `có ${text}` : text
}

/** What begins the second and later sentences on the same matter, in turn. */
export function furthermore(index: number): string {
  return ['Đồng thời', 'Cùng với đó', 'Bên cạnh đó'][index % 3] ?? 'Đồng thời'
}

/** How running text is said: who does what has no subject of its own, what may follow a subject, what opens the first sentence. */
interface Running {
  /** Of a sentence; nothing where it has to stand as it is. Markdown. */
  readonly subject: (sentence: string) => string
  readonly predicate?: ((sentence: string) => boolean) | undefined
  /** "trong năm 2023". Markdown. */
  readonly opening?: string
}

/** Running text: sentences that begin with what is done get a subject, and what follows of the same subject shares it. Markdown. */
export function running(texts: readonly string[], how: Running, context: FillContext): string {
  const { subject, predicate = startsWithVerb, opening = '' } = how
  const sentences: string[] = []
  let verbs: string[] = []
  let who = ''
  const flush = () => {
    sentencesOf(verbs).forEach((group, index) => {
      const opened = sentences.length === 0 && opening !== '' ? `${opening}, ${who}` : who
      sentences.push(`${index === 0 ? capital(opened) : `${furthermore(index - 1)}, ${who}`} ${group.join('; ')}.`)
    })
    verbs = []
  }
  for (const text of texts) {
    const said = predicate(cited(text, context)) ? subject(text) : ''
    if (said !== who) flush()
    who = said
    if (who !== '') verbs.push(clause(text, context))
    else
      sentences.push(
        sentences.length === 0 && opening !== ''
          ? `${capital(opening)}, ${ending(text, context)}`
          : sentence(text, context),
      )
  }
  flush()
  return sentences.join(' ')
}

/** The first letter of Markdown in upper case; a mention there gets its capital when it is settled. */
export function capital(text: string): string {
  return text.startsWith('[@') ? text : upperFirst(text)
}

/** The noun for the gathering in running text: "hội nghị", "kỳ họp", "đại hội"; a lễ is a "buổi lễ", a report without a meeting the "báo cáo". */
export function gathering({ meeting }: FillContext): string {
  const { type } = meeting.meeting
  return type === 'lễ' ? 'buổi lễ' : type
}

/** Who sets tasks: the cluster as one, or the organizer. Markdown. */
export function setter(context: FillContext): string {
  const { meeting } = context
  return meeting.cluster && clusterOrganizes(meeting) ? upperFirst(meeting.cluster.kind ?? 'cụm') : actor(context)
}

/** Who decides and proposes: the gathering, or the body whose report it is. Markdown. */
export function decider(context: FillContext): string {
  return context.meeting.meeting.type === 'báo cáo' ? actor(context) : gathering(context)
}

/** Who acts in what was achieved: the members of the cluster that meets, else the first organizer, else nobody. Markdown. */
export function actor(context: FillContext): string {
  const { meeting } = context
  const [first] = meeting.meeting.organizers
  if (meeting.cluster && (first === undefined || isClusterName(meeting, first))) {
    return `các thành viên trong ${upperFirst(meeting.cluster.kind ?? 'cụm')}`
  }
  return first === undefined ? '' : named(first, context, 'short')
}
