import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import type { Fault } from './fault.ts'
import { type Lines, linesOf } from './lines.ts'
import * as say from './sayings.ts'
import { explain } from './slip/explain.ts'
import { joined } from './slip/joined.ts'
import { indentOf } from './slip/scene.ts'

/** Deepest nesting of lists and mappings in a data file. */
export const maxDepth = 20
/** Most values, lists and mappings in a data file. */
export const maxNodes = 50_000
/** Most syntax errors reported for one file: past that the file is not YAML. */
export const maxSyntaxFaults = 20

/** As many in a file of more than 200,000 characters: each costs a look through all of it. */
export const fewSyntaxFaults = 5

// Finding the smallest part to leave out costs a parse or two for each error; past this size a whole top-level block is left out at once.
const carefulSize = 200_000

/** Events of the first document of a text, of as much of it as can be read. */
export interface Parsed {
  readonly events: readonly Event[]
  /** The text the events point into: as long as the one given, unreadable parts blank. */
  readonly text: string
  readonly faults: readonly Fault[]
  /** Something could not be read and is missing from the events. */
  readonly partial: boolean
}

/**
 * Parses YAML and, where it is broken, says why, leaves out the smallest part that heals it, and goes on: one slip hides no other.
 */
export function parseYaml(text: string): Parsed {
  const before: Fault[] = []
  const slips: Fault[] = []
  const first = onlyFirstDocument(text, before)
  // What is left out is left blank, so all the texts have the same lines.
  const lines = linesOf(text)
  const most = text.length > carefulSize ? fewSyntaxFaults : maxSyntaxFaults
  let tried = attempt(first, lines)
  while (tried.fault) {
    slips.push(tried.fault)
    if (slips.length >= most || tried.fault.saying.rule === 'too-large')
      return { events: [], text: tried.text, faults: [...before, ...slips], partial: true }
    tried = withoutClosing(heal(tried.text, lines, tried.fault), lines)
  }
  const faults = [...before, ...slips]
  return { events: bounded(tried.events, faults), text: tried.text, faults, partial: faults.length > 0 }
}

/** Leaves out lines of nothing but closing brackets: what is left of an opening that has been told already. */
function withoutClosing(tried: Attempt, lines: Lines): Attempt {
  let rest = tried
  while (rest.fault) {
    const line = lines.lineAt(rest.fault.from)
    if (!/^[\s}\]]*[}\]],?\s*$/u.test(lines.of(rest.text).text(line))) return rest
    rest = attempt(blank(rest.text, lines.start(line), lines.end(line)), lines)
  }
  return rest
}

/** One try at parsing a text. */
type Attempt = { readonly text: string } & (
  | { readonly events: readonly Event[]; readonly fault?: never }
  | { readonly events?: never; readonly fault: Fault }
)

function attempt(text: string, lines: Lines): Attempt {
  try {
    const events = parseEvents(text, { maxDepth })
    const swallowed = swallowedSlip(events, lines.of(text))
    return swallowed ? { text, fault: swallowed } : { text, events }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return {
      text,
      fault: explain({ text, lines: lines.of(text), at: error.mark?.position ?? 0, reason: error.reason }),
    }
  }
}

/** Slips YAML takes for running text without a word: `key:value` over several lines or in braces, `-item` before `- item`. */
function swallowedSlip(events: readonly Event[], lines: Lines): Fault | undefined {
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueStart < 0) continue
    // On one line, and not alone on it: nothing can have been swallowed.
    if (event.fast && /[^\s]/u.test(lines.before(event.valueStart))) continue
    const first = lines.lineAt(event.valueStart)
    const last = lines.lineAt(event.valueEnd)
    for (let line = first; line <= last; line++) {
      const startsLine =
        lines
          .text(line)
          .slice(0, Math.max(event.valueStart - lines.start(line), 0))
          .trim() === ''
      if (!startsLine || (first === last && !aloneUnderKey(lines, line))) continue
      const fault = joined(lines, line) ?? (line > first ? swallowedDash(lines, line) : undefined)
      if (fault) return fault
    }
  }
  return undefined
}

/** An item typed deeper than the one above is the rest of its text. */
function swallowedDash(lines: Lines, line: number): Fault | undefined {
  const words = lines.text(line)
  const from = lines.start(line) + indentOf(words)
  return /^\s*- /u.test(words) ? { saying: say.swallowedItem(words), from, to: lines.end(line) } : undefined
}

/** A plain text on its own line, straight under a key: `meeting:` and below it `name:Hội nghị`. */
function aloneUnderKey(lines: Lines, line: number): boolean {
  let above = line - 1
  while (above >= 0 && lines.text(above).trim() === '') above--
  return /:\s*(?:#.*)?$/u.test(lines.text(above)) && indentOf(lines.text(above)) < indentOf(lines.text(line))
}

function bounded(events: readonly Event[], faults: Fault[]): readonly Event[] {
  const nodes = events.filter(({ type }) => type !== EVENT_ID.POP)
  if (nodes.length <= maxNodes) return events
  faults.push({ saying: say.tooManyValues(maxNodes), from: 0, to: 1 })
  return []
}

// A mark at the start of a line ends the document wherever it stands, in quotes and block scalars too.
const mark = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gmu

/** Leaves out directives and every document but the first, each refused at its own place. */
function onlyFirstDocument(text: string, faults: Fault[]): string {
  const begins = nextContent(text, 0)
  const head = text.slice(0, begins).replace(/^%[^\r\n]*/gmu, (line: string, from: number) => {
    if (faults.length < maxMarks) faults.push({ saying: say.directive(line), from, to: from + line.length })
    return ' '.repeat(line.length)
  })
  const rest = head + text.slice(begins)
  const marks = secondMarks(text, begins)
  for (const { index, 0: sign } of marks)
    faults.push({ saying: say.secondDocument, from: index, to: index + sign.length })
  const [first] = marks
  return first ? blank(rest, first.index, rest.length) : rest
}

// A line of the document: no comment, no directive, no mark.
const content = /^(?!---|\.\.\.)[ \t]*[^#\s%]/gmu

/** `---` opens a second document when anything stands above it; `...` when anything but a mark follows it. */
function secondMarks(text: string, begins: number): RegExpExecArray[] {
  const marks: RegExpExecArray[] = []
  for (const found of text.matchAll(mark)) {
    const after = found.index + found[0].length
    const next = found[0] === '...' ? nextMark(text, after) : found.index
    const second = found[0] === '---' ? begins < found.index : nextContent(text, after) < next
    if (second) marks.push(found)
    if (marks.length >= maxMarks) break
  }
  return marks
}

// More are not told: the file is cut at the first one anyway.
const maxMarks = 50

function nextContent(text: string, from: number): number {
  content.lastIndex = from
  return content.exec(text)?.index ?? text.length
}

function nextMark(text: string, from: number): number {
  const found = text.indexOf('\n---', from)
  return found < 0 ? text.length : found
}

/** A try without the smallest part round a fault that lets what follows be read. */
function heal(text: string, lines: Lines, fault: Fault): Attempt {
  const parts = partsAround(lines.of(text), fault.from)
  const candidates = text.length > carefulSize ? parts.slice(-1) : parts
  let tried: Attempt | undefined
  for (const { from, to } of candidates) {
    tried = attempt(blank(text, from, to), lines)
    if (!tried.fault || tried.fault.from > to) break
  }
  return tried ?? attempt('', lines)
}

/** The line of an offset with all that is indented under it, then its parent with all under that, up to the top-level key. */
function partsAround(lines: Lines, offset: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  let line = lines.lineAt(offset)
  for (;;) {
    const indent = indentOf(lines.text(line))
    parts.push({ from: lines.start(line), to: lines.start(endOfPart(lines, line, indent)) })
    if (indent === 0 && !lines.text(line).startsWith('-')) return parts
    const parent = parentOf(lines, line, indent)
    if (parent === undefined) return parts
    line = parent
  }
}

function endOfPart(lines: Lines, line: number, indent: number): number {
  let next = line + 1
  // At the margin a list may stand straight under its key.
  const dashBelongs = indent === 0 && !lines.text(line).startsWith('-')
  while (next < lines.count && belongs(lines.text(next), indent, dashBelongs)) next++
  return next
}

function belongs(words: string, indent: number, dashBelongs: boolean): boolean {
  return words.trim() === '' || indentOf(words) > indent || (dashBelongs && /^-(?:\s|$)/u.test(words))
}

function parentOf(lines: Lines, line: number, indent: number): number | undefined {
  for (let above = line - 1; above >= 0; above--) {
    const words = lines.text(above)
    const shallower = indentOf(words) < indent || (indent === 0 && !words.startsWith('-'))
    if (words.trim() !== '' && !words.trim().startsWith('#') && shallower) return above
  }
  return undefined
}

function blank(text: string, from: number, to: number): string {
  return (
    text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/gu, (sign) => ' '.repeat(sign.length)) + text.slice(to)
  )
}
