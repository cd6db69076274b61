import type { FileResult, MeetingResult, Skipped } from '../build/outcome.ts'
import type { Sentence } from '../diagnostic.ts'
import { type Counts, messages } from './messages.ts'
import { plain } from './plain.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

/** What a build says at its end: gathered while it runs, a few words a document, never the documents. */
export interface Report {
  add(result: MeetingResult): void
  counts(): Counts
  /** The table of what was made, skipped and why, then the sums. */
  text(): string
}

/** More rows than people read: then only those are shown that want someone's eyes. */
const READABLE = 120

/** What each reason not to make a document counts as. */
const countOf = { facts: 'skipped', errors: 'stopped', closed: 'closed', orphan: 'orphaned' } as const

interface Row {
  readonly cells: readonly string[]
  /** Wants someone's eyes. */
  readonly matters: boolean
}

export function openReport(session: Session): Report {
  let rows: Row[] = []
  let many = false
  const counts = { made: 0, fresh: 0, edited: 0, skipped: 0, closed: 0, orphaned: 0, stopped: 0, failed: 0 }
  return {
    add(result) {
      for (const { state } of result.files) counts[state] += 1
      for (const { reason } of result.skipped) counts[countOf[reason]] += 1
      if (result.failure) counts.failed += 1
      if (many && isPlain(result)) return
      rows.push(...rowsOf(result, session).filter(({ matters }) => matters || !many))
      if (many || rows.length <= READABLE) return
      many = true
      rows = rows.filter(({ matters }) => matters)
    },
    counts: () => counts,
    text() {
      const { columns } = messages
      const header = [columns.meeting, columns.kind, columns.formats, columns.result].map(session.say)
      const body =
        rows.length > 0 ? table(header, withoutRepeats(rows.map(({ cells }) => cells)), session.colours.bold) : ''
      return `${body}${body && '\n'}${session.say(messages.summary(counts))}\n`
    },
  }
}

/** Nothing in it wants someone's eyes. */
function isPlain({ failure, files, skipped }: MeetingResult): boolean {
  const asWanted = files.every(({ state }) => state === 'made' || state === 'fresh')
  return !failure && asWanted && skipped.every(({ reason }) => reason === 'facts' || reason === 'closed')
}

function rowsOf({ file, place, files, skipped, failure }: MeetingResult, session: Session): Row[] {
  const name = plain(place ? `${place.year}/${place.name}` : file)
  const row = (kind: string, formats: string, said: string, matters: boolean) => ({
    cells: [name, plain(kind), formats, said],
    matters,
  })
  if (failure) return [row('–', '–', failed(failure, session), true)]
  return [
    ...grouped(files, session).map(([{ kind, state }, formats, said]) =>
      row(kind, formats, said, state !== 'made' && state !== 'fresh'),
    ),
    ...skipped.map((skip) =>
      row(skip.kind, '–', skippedWords(skip, session), skip.reason === 'errors' || skip.reason === 'orphan'),
    ),
  ]
}

/** Files of one kind of which the same is to be said, as one row. */
function grouped(files: readonly FileResult[], session: Session): [FileResult, string, string][] {
  const groups = new Map<string, [FileResult, string, string]>()
  for (const file of files) {
    const said = fileWords(file, session)
    const key = `${file.kind} ${said}`
    const group = groups.get(key)
    groups.set(key, [file, group ? `${group[1]} ${file.format}` : file.format, said])
  }
  return [...groups.values()]
}

function fileWords(file: FileResult, session: Session): string {
  const { colours, say } = session
  switch (file.state) {
    case 'made':
      return colours.green(madeWords(file, session))
    case 'fresh':
      return colours.dim(say(messages.fresh))
    case 'edited': {
      const beside = file.beside ? [say(messages.beside(plain(file.beside)))] : []
      return colours.yellow([say(file.ours ? messages.edited : messages.foreign), ...beside].join('; '))
    }
    case 'failed':
      return failed(file, session)
  }
}

function madeWords(file: FileResult & { state: 'made' }, { say }: Session): string {
  const made = file.why === 'changed' ? messages.madeChanged(file.changed) : messages.made[file.why]
  return [say(made), ...(file.kept ? [say(messages.keptCopy(plain(file.kept)))] : [])].join('; ')
}

function skippedWords(skip: Skipped, { colours, say }: Session): string {
  switch (skip.reason) {
    case 'facts': {
      const left = skip.left.length > 0 ? [say(messages.leftOver(skip.left.map(plain)))] : []
      return [say(messages.skippedFacts(skip.missing)), ...left].join('; ')
    }
    case 'orphan':
      return colours.yellow([say(messages.orphan), say(messages.leftOver(skip.left.map(plain)))].join('; '))
    case 'closed':
      return colours.dim(say(messages.skippedClosed))
    case 'errors':
      return colours.red(say(messages.skippedErrors))
  }
}

function failed(
  { blame, message }: { readonly blame: 'tool' | 'machine'; readonly message: Sentence },
  { colours, say }: Session,
): string {
  return colours.red(`${say(messages.failed[blame])}: ${plain(say(message))}`)
}

/** The meeting and the kind are named once, on the first of their rows. */
function withoutRepeats(rows: readonly (readonly string[])[]): string[][] {
  return rows.map(([meeting = '', kind = '', ...rest], n) => {
    const [above, kindAbove] = rows[n - 1] ?? []
    const sameMeeting = above === meeting
    return [sameMeeting ? '' : meeting, sameMeeting && kindAbove === kind ? '' : kind, ...rest]
  })
}
