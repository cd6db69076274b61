import { type Diagnostic, inOrder, type Path, type Position } from './diagnostic.ts'
import type { Kind } from './kind.ts'
import type { Narrative } from './load/meeting-file.ts'
import { type Silence, silences } from './load/silences.ts'
import type { Source } from './load/yaml.ts'
import type { ShapeFault } from './meeting/issues.ts'
import { type Leaf, leavesOf } from './meeting/leaves.ts'
import { type Meeting, meetingOf, schemaFor } from './meeting/meeting.ts'
import { noOffice, type Office, officeSchema } from './meeting/office.ts'
import { type Reading, read } from './meeting/read.ts'
import {
  judge,
  judgeProject,
  officeFindings,
  projectRules,
  rules,
  severityOf,
  silence,
  unusedSilence,
} from './rules/index.ts'
import type { Finding, Ids, Rule } from './rules/rule.ts'
import { standards as registered } from './standards/index.ts'
import type { Standard } from './standards/standard.ts'

/** The registers a meeting is checked against, and what else is known of its file. */
export interface CheckContext {
  readonly kinds: readonly Kind[]
  readonly standards: readonly Standard[]
  /** What `office.yaml` says beside organizations and people. */
  readonly office?: Office
  /** The Markdown body of a `.md` meeting. */
  readonly narrative?: Narrative
  /** What others found in the same file (photos, glyphs): silenced and ordered with the rest. */
  readonly found?: readonly Diagnostic[]
  /** Other rules than the registered ones. */
  readonly rules?: readonly Rule[]
}

/** A meeting with all that is wrong in its file. Documents are made of it only where nothing stops them. */
export interface Checked {
  readonly file: string
  readonly meeting: Meeting
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[]
  readonly silences: readonly Silence[]
  /** The place in the file of a path of the meeting. */
  locate(path: Path, part?: 'key' | 'value'): Position
}

/** What stands in for the keys every meeting must have, so that the rules can run on a file that lacks them. */
const standIns = {
  meeting: {},
  'meeting.name': 'Hội nghị',
  'meeting.type': 'hội nghị',
  'meeting.purposes': ['thảo luận'],
}

/**
 * Reads a meeting out of its source (with the office's organizations and people under it) and says everything that is wrong with
 * it: text and YAML, shape, then the rules on all that did parse. Mistakes in `office.yaml` are for `checkOffice` to say.
 */
export function checkMeeting(source: Source, context: CheckContext): Checked {
  const { kinds, narrative, office = noOffice, found = [] } = context
  const reading = read(schemaFor(kinds), source.value, standIns)
  const meeting = meetingOf(reading.value, office, narrative?.text)
  const leaves = ownLeaves(leavesOf(schemaFor(kinds), reading.raw.value), source, reading, narrative)
  const judged = judge(context.rules ?? rules, { ...context, meeting, leaves, ids: idsOf(source, meeting) })
  const diagnostics = [
    ...reading.faults
      .filter(({ rule }) => rule !== 'missing-key' || !source.partial)
      .map((fault) => shaped(fault, source)),
    ...judged
      .filter(({ finding }) => !isTyped(source, finding))
      .map(({ rule, severity, finding }) =>
        told(rule, severity, finding, placeOf(finding, source, reading, narrative)),
      ),
    ...found,
  ]
  const requests = silences(source.text, source.file)
  return {
    file: source.file,
    meeting,
    diagnostics: inOrder([
      ...source.diagnostics,
      // What stands in `office.yaml` is said once, not for every meeting.
      ...silence(
        diagnostics.filter(({ at }) => at?.file === source.file),
        requests,
        {
          canSilence: (rule) => !unsilenceable.has(rule),
          elsewhere: (rule) => projectRules.some(({ id }) => id === rule),
          severity: severityOf(unusedSilence, {}, office),
        },
      ),
    ]),
    silences: requests,
    locate: (path, part) => source.locate(reading.raw.original(path), part),
  }
}

/** A meeting of a project, as `checkMeeting` gave it, under the name its file has without suffix. */
export interface CheckedFile extends Checked {
  readonly name: string
}

/** What is wrong with the meetings of a project together; each diagnostic names both places. */
export function checkProject(
  meetings: readonly CheckedFile[],
  context: Pick<CheckContext, 'kinds' | 'standards' | 'office'>,
): Diagnostic[] {
  const byFile = new Map(meetings.map((meeting) => [meeting.file, meeting]))
  const at = (file: string, path: Path, part: 'key' | 'value' = 'value') => byFile.get(file)?.locate(path, part)
  const found = judgeProject(projectRules, meetings, context).flatMap(({ rule, severity, finding }) => {
    const place = at(finding.in.file, finding.path, finding.absent ? 'key' : 'value')
    // What stands in `office.yaml` is the same for every meeting.
    if (place?.file !== finding.in.file) return []
    const { related } = finding
    const other = related && at(related.in.file, related.path)
    return [
      {
        ...told(rule, severity, finding, place),
        ...(related && other && { related: { at: other, message: related.message } }),
      },
    ]
  })
  return inOrder(silenceEach(found, meetings, context.office ?? noOffice))
}

function silenceEach(found: readonly Diagnostic[], meetings: readonly CheckedFile[], office: Office): Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>()
  for (const one of found) byFile.set(one.at?.file ?? '', [...(byFile.get(one.at?.file ?? '') ?? []), one])
  return meetings.flatMap(({ file, silences }) =>
    silence(byFile.get(file) ?? [], silences, {
      canSilence: () => true,
      elsewhere: (rule) => !projectRules.some(({ id }) => id === rule),
      severity: severityOf(unusedSilence, {}, office),
    }),
  )
}

/**
 * What `office.yaml` says, and what is wrong with it; of an office without a file, nothing. Choices of standards are held to what the
 * standard allows, severities to the rules there are.
 */
export function checkOffice(
  source: Source | undefined,
  { standards = registered }: Partial<Pick<CheckContext, 'standards'>> = {},
): {
  readonly office: Office
  readonly diagnostics: readonly Diagnostic[]
} {
  if (!source) return { office: noOffice, diagnostics: [] }
  const { value, faults, raw } = read(officeSchema, source.value)
  const { organizations: _, people: __, ...office } = value
  const leaves = leavesOf(officeSchema, raw.value)
  const findings = officeFindings(
    value,
    leaves,
    standards,
    [...rules, ...projectRules].map(({ id }) => id),
  )
  const place = ({ path, onKey }: Finding) => source.locate(raw.original(path), onKey ? 'key' : 'value')
  const diagnostics = [
    ...source.diagnostics,
    ...faults.map((fault) => shaped(fault, source)),
    ...findings.map(({ rule, finding }) => told(rule, 'error', finding, place(finding))),
  ]
  return { office, diagnostics: inOrder(diagnostics) }
}

/** Mistakes after which a value is not there: no comment can bring it back. */
const unsilenceable: ReadonlySet<string> = new Set(['wrong-type', 'missing-key', 'number-format', 'date-format'])

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
  if (!absent) return false
  const at = absent.reduce<unknown>(
    (at, step) =>
      keysOf(at).includes(String(step)) || Array.isArray(at)
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )
  return partial || at !== undefined
}

function placeOf(finding: Finding, source: Source, { raw }: Reading<unknown>, narrative?: Narrative): Position {
  const { path, onKey, span, absent } = finding
  if (path === narrativePath && narrative) return narrative.locate(span?.offset ?? 0, span?.length)
  const original = raw.original(path)
  if (span) return source.within(original, span.offset, span.length)
  return source.locate(original, onKey || absent ? 'key' : 'value')
}

function told(
  rule: string,
  severity: Diagnostic['severity'],
  { path, message, hint }: Finding,
  at: Position,
): Diagnostic {
  return { rule, severity, message, ...(hint && { hint }), path, at }
}

function shaped({ rule, path, onKey, message, hint }: ShapeFault, source: Source): Diagnostic {
  return told(rule, 'error', { path, message, ...(hint && { hint }) }, source.locate(path, onKey ? 'key' : 'value'))
}
