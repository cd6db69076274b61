import { join, resolve } from 'node:path'
import {
  type Archived,
  type ArchiveRequest,
  archiveYear,
  buildYear,
  meetingsOfYear,
  yearsOf,
} from '../../archive/archive.ts'
import { parsePeriod } from '../../archive/period.ts'
import { readMaterials } from '../../build/materials.ts'
import type { MeetingResult } from '../../build/outcome.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import { findProject } from '../../load/project.ts'
import { writers } from '../../writers/index.ts'
import { archiveMessages } from '../archive-messages.ts'
import { type CliCommand, listed } from '../command.ts'
import { EXIT, exitOf } from '../exit.ts'
import { diagnosticJson } from '../json.ts'
import { messages } from '../messages.ts'
import { plain } from '../plain.ts'
import { choose } from '../project.ts'
import { type Session, UsageFault } from '../session.ts'
import { humanTeller, type Teller } from '../teller.ts'

/** How long to wait for another run on the same project, in ms. */
const PATIENCE = 10_000

interface Options {
  readonly out?: string
  readonly format?: readonly string[]
  readonly period?: string
  readonly cluster?: string
  readonly package?: true
  readonly strict?: true
  readonly reopen?: true
  readonly json?: true
  readonly quiet?: true
}

/** `hoinghi archive`: a year summed up, searchable and closed. */
export const archiveCommand: CliCommand = {
  name: 'archive',
  define(command, session) {
    const { say } = session
    command
      .description(say(archiveMessages.aboutArchive))
      .argument('[year]', say(archiveMessages.argumentYear))
      .option('-o, --out <folder>', say(messages.optionOut))
      .option('-f, --format <format>', say(messages.optionFormat), listed)
      .option('--period <period>', say(archiveMessages.optionPeriod))
      .option('--cluster <name>', say(archiveMessages.optionCluster))
      .option('--package', say(archiveMessages.optionPackage))
      .option('--strict', say(messages.optionStrict))
      .option('--reopen', say(archiveMessages.optionReopen))
      .option('--json', say(messages.optionJson))
      .option('-q, --quiet', say(messages.optionQuiet))
      .action((year: string | undefined, options: Options) => runArchive(year, options, session))
  },
}

async function runArchive(typed: string | undefined, options: Options, session: Session): Promise<void> {
  const { terminal, say } = session
  const project = await findProject(terminal.folder)
  if (!project.found) throw new UsageFault(messages.noProject(plain(project.root)))
  if (typed !== undefined && !/^\d{4}$/u.test(typed)) throw new UsageFault(messages.notAYear(plain(typed)))
  const materials = await readMaterials(project)
  const found = await meetingsOfYear(typed, materials)
  if (!found) throw new UsageFault(archiveMessages.noMeetings(typed, await yearsOf(materials)))
  const request = requestOf(options, found.year, project.root, session)
  const gathered: Diagnostic[] = []
  const teller = options.json
    ? gatherer(gathered)
    : humanTeller(project.root, found.refs.length, options.quiet, session)
  teller.start(materials.diagnostics)
  let done = 0
  const good = await buildYear(found.refs, request, materials, (result) => {
    done += 1
    session.exit = Math.max(session.exit, exitOf(result, options.strict))
    teller.tell(result, done)
  })
  teller.end()
  if (!good) session.exit = Math.max(session.exit, EXIT.data)
  const archived = good ? await archiveYear(found.year, request, materials) : undefined
  if (archived?.unclear) throw new UsageFault(archiveMessages.unclearCluster(archived.unclear))
  if (archived && !isArchived(archived)) session.exit = Math.max(session.exit, EXIT.data)
  if (options.json) printJson(found.year, archived, gathered, session)
  else if (!archived) terminal.err(`${say(archiveMessages.notArchived(found.year))}\n`)
  else print(archived, options, session)
}

function requestOf(options: Options, year: string, root: string, { terminal, say }: Session): ArchiveRequest {
  const { out, strict, reopen, period, cluster } = options
  const formats = choose(options.format, writers, messages.choiceFormat)
  const asked = parsePeriod(period ?? 'năm', Number(year))
  if (!asked) throw new UsageFault(archiveMessages.notAPeriod(plain(period ?? '')))
  const isPart = period !== undefined || cluster !== undefined
  return {
    ...(isPart && { scope: { period: asked, ...(cluster !== undefined && { cluster }) } }),
    out: out === undefined ? join(root, 'out') : resolve(terminal.folder, out),
    year,
    ...(formats && { formats }),
    pack: options.package ?? false,
    strict: strict ?? false,
    reopen: reopen ?? false,
    patience: PATIENCE,
    waiting: ({ pid, task, since }) => terminal.err(`${say(messages.waiting(pid, plain(task), plain(since)))}\n`),
    stop: terminal.stop,
  }
}

/** Keeps what was wrong for the one JSON object at the end. */
function gatherer(diagnostics: Diagnostic[]): Teller {
  return {
    start: (shared) => void diagnostics.push(...shared),
    tell: (result: MeetingResult) => void diagnostics.push(...result.diagnostics),
    end: () => undefined,
  }
}

/** False where something stands against it: files nobody knows, an altered archive, nothing to sum up. */
function isArchived({ closed, written, meetings, shut }: Archived): boolean {
  if (written.some(({ outcome }) => outcome.state === 'failed')) return false
  return closed ? closed.closed : meetings > 0 && !shut
}

function printJson(year: string, archived: Archived | undefined, diagnostics: readonly Diagnostic[], session: Session) {
  const { say, lang, terminal } = session
  const closed = archived?.closed
  const findings = closed && !closed.closed ? closed.findings : []
  const report = {
    format: 1,
    command: 'archive',
    exit: session.exit,
    year,
    archived: closed?.closed ?? false,
    meetings: archived?.meetings ?? 0,
    summary: archived?.written.map(({ path, outcome }) => ({ path, state: outcome.state })) ?? [],
    ...(closed?.closed && { files: closed.files, kept: closed.kept }),
    ...(archived?.packed && { package: archived.packed }),
    ...(archived?.site && { site: archived.site }),
    findings: findings.map((finding) => ({ ...finding, message: say(archiveMessages.finding(finding)) })),
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, lang)),
  }
  terminal.out(`${JSON.stringify(report, null, 2)}\n`)
}

function print(archived: Archived, { quiet, reopen }: Options, { terminal, say, colours }: Session): void {
  const { year, closed, written, meetings, shut } = archived
  if (closed && !closed.closed) {
    for (const finding of closed.findings)
      terminal.err(`${colours.red(plain(say(archiveMessages.finding(finding))))}\n`)
    terminal.err(`${say(shut ? archiveMessages.notIntact(year) : archiveMessages.notArchived(year))}\n`)
    return
  }
  if (!closed && shut) terminal.err(`${say(archiveMessages.shut(year))}\n`)
  else if (!closed && meetings === 0) terminal.err(`${say(archiveMessages.nothingToSum)}\n`)
  if (quiet) return
  if (written.length > 0)
    terminal.out(
      `${say(
        archiveMessages.summed(
          meetings,
          written.map(({ path }) => plain(path)),
        ),
      )}\n`,
    )
  if (!closed && reopen) terminal.out(`${say(archiveMessages.leftOpen(year))}\n`)
  if (!closed) return
  const edited = closed.kept.filter(({ origin }) => origin === 'edited')
  for (const { path } of edited) terminal.out(`${say(archiveMessages.keptEdited(plain(`${year}/${path}`)))}\n`)
  terminal.out(`${say(archiveMessages.archived(year, closed.files, closed.kept.length - edited.length))}\n`)
  for (const mismatch of archived.site?.mismatches ?? [])
    terminal.err(`${colours.yellow(plain(say(archiveMessages.mismatch(mismatch))))}\n`)
  if (archived.site) terminal.out(`${say(archiveMessages.searchable(archived.site.meetings, 'archive/index.html'))}\n`)
  if (archived.packed) terminal.out(`${say(archiveMessages.packed(archived.packed.path, archived.packed.files))}\n`)
}
