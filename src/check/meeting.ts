import { inOrder, type Path, type Position } from '../diagnostic.ts'
import type { Narrative } from '../load/meeting-file.ts'
import { at } from '../load/raw.ts'
import { silences } from '../load/silences.ts'
import type { Source } from '../load/yaml.ts'
import { type Leaf, leavesOf } from '../meeting/leaves.ts'
import { type Meeting, meetingOf, schemaFor } from '../meeting/meeting.ts'
import { noOffice } from '../meeting/office.ts'
import { type Reading, read } from '../meeting/read.ts'
import { judge, rules, severityOf, silence, unusedSilence } from '../rules/index.ts'
import type { Finding, Ids } from '../rules/rule.ts'
import type { CheckContext, Checked } from './context.ts'
import { isProjectRule, ruleIds, shaped, told } from './told.ts'

/** What stands in for the keys every meeting must have, so that the rules can run on a file that lacks them. */
const standIns = {
  meeting: {},
  'meeting.name': 'Hội nghị',
  'meeting.type': 'hội nghị',
  'meeting.purposes': ['thảo luận'],
}

/** Mistakes after which a value is not there: no comment can bring it back. */
const unsilenceable: ReadonlySet<string> = new Set(['wrong-type', 'missing-key', 'number-format', 'date-format'])

/**
 * Reads a meeting out of its source (with the office's organizations and people under it) and says everything that is wrong with
 * it: text and YAML, shape, then the rules on all that did parse. Mistakes in `office.yaml` are for `checkOffice` to say.
 */
export function checkMeeting(source: Source, context: CheckContext): Checked {
  const { kinds, narrative, office = noOffice, found = [] } = context
  const reading = read(schemaFor(kinds), source.value, standIns)
  const meeting = meetingOf(reading.value, office, narrative?.text)
  const leaves = ownLeaves(leavesOf(schemaFor(kinds), reading.raw.value), source, reading, narrative)
  const whole = reading.faults.length === 0 && !source.partial
  const printed = whole ? context.prints?.(meeting) : undefined
  const partedByComma = (path: Path) => source.partedByComma(reading.raw.original(path))
  const known = { partedByComma, ...(printed && { printed }), ...(!whole && { unread: source.text }) }
  const ruleContext = { ...context, meeting, leaves, ids: idsOf(source, meeting), ...known }
  const judged = judge(context.rules ?? rules, ruleContext)
  const shape = reading.faults.filter(({ rule }) => rule !== 'missing-key' || !source.partial)
  const held = judged.filter(({ finding }) => !isTyped(source, finding))
  const place = placeIn(source, reading, narrative)
  const diagnostics = [
    ...shape.map((fault) => shaped(fault, source)),
    ...held.map(({ rule, severity, finding }) => told(rule, severity, finding, place(finding))),
    ...found,
  ]
  const requests = silences(source.text, source.file)
  // What stands in `office.yaml` is said once, not for every meeting.
  const own = diagnostics.filter(({ at }) => at?.file === source.file)
  const kept = silence(own, requests, {
    canSilence: (rule) => !unsilenceable.has(rule),
    elsewhere: isProjectRule,
    known: ruleIds,
    severity: severityOf(unusedSilence, {}, office),
  })
  return {
    file: source.file,
    meeting,
    diagnostics: inOrder([...source.diagnostics, ...kept]),
    silences: requests,
    locate: (path, part) => source.locate(reading.raw.original(path), part),
  }
}

/** Where the narrative of a `.md` meeting stands among the strings of its file: no key of the schema. */
const narrativePath: Path = ['(narrative)']

function ownLeaves(leaves: readonly Leaf[], source: Source, { raw }: Reading<unknown>, narrative?: Narrative): Leaf[] {
  const shared = ({ path }: Leaf) => path[0] === 'organizations' || path[0] === 'people'
  const own = leaves.filter((leaf) => !shared(leaf) || source.locate(raw.original(leaf.path)).file === source.file)
  return narrative ? [...own, { path: narrativePath, value: narrative.text, role: 'phrase' }] : own
}

function idsOf({ value }: Source, { basis }: Meeting): Ids {
  return {
    references: new Set([...keysOf(value.organizations), ...keysOf(value.people)]),
    figures: new Set(keysOf(value.figures)),
    basis: new Set(basis.flatMap(({ id }) => (id === undefined ? [] : [id]))),
  }
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
}

/** What a finding calls absent is there and merely did not parse, or may stand where the file could not be read. */
function isTyped({ value, partial }: Source, { absent }: Finding): boolean {
  return absent !== undefined && (partial || at(value, absent) !== undefined)
}

function placeIn(source: Source, { raw }: Reading<unknown>, narrative?: Narrative): (finding: Finding) => Position {
  return ({ path, onKey, span, absent }) => {
    if (path === narrativePath && narrative) return narrative.locate(span?.offset ?? 0, span?.length)
    const original = raw.original(path)
    if (span) return source.within(original, span.offset, span.length)
    return source.locate(original, onKey || absent ? 'key' : 'value')
  }
}
