import { type Materials, readMaterials } from '../../build/materials.ts'
import { prepareMeeting } from '../../build/prepare.ts'
import { survey } from '../../build/survey.ts'
import { type CheckedFile, checkProse } from '../../check.ts'
import { type Diagnostic, inOrder, stops } from '../../diagnostic.ts'
import { listMeetings, type MeetingRef, shownPath } from '../../load/project.ts'
import { type Prose, readProse } from '../../load/prose.ts'
import { type CliCommand, namesBeside } from '../command.ts'
import { EXIT } from '../exit.ts'
import { describe, type LineReader } from '../frame.ts'
import { diagnosticJson } from '../json.ts'
import { lineReader } from '../lines.ts'
import { type MendReport, mendFiles, mendJson } from '../mend.ts'
import { messages } from '../messages.ts'
import { progressOn, silent } from '../progress.ts'
import { calledFor } from '../project.ts'
import { withoutTexts } from '../prose.ts'
import type { Session } from '../session.ts'

/** From this many files on, progress is shown. */
const LONG = 20

interface Options {
  readonly fix?: true
  readonly yes?: true
  readonly strict?: true
  readonly json?: true
  readonly quiet?: true
}

/** `hoinghi check`: everything wrong in the data, at once. */
export const checkCommand: CliCommand = {
  name: 'check',
  define(command, session) {
    const { say } = session
    command
      .description(say(messages.aboutCheck))
      .argument('[file|folder...]', say(messages.argumentInputs))
      .option('--fix', say(messages.optionFix))
      .option('-y, --yes', say(messages.optionYes))
      .option('--strict', say(messages.optionStrict))
      .option('--json', say(messages.optionJson))
      .option('-q, --quiet', say(messages.optionQuiet))
      .action((inputs: string[], options: Options) => check(inputs, options, namesBeside(command), session))
  },
}

async function check(
  inputs: readonly string[],
  options: Options,
  words: readonly string[],
  session: Session,
): Promise<void> {
  const called = await calledFor(inputs, session, words)
  const { meetings, texts } = await withoutTexts(called.meetings, called.project)
  const office = called.office || inputs.length === 0
  const first = await readMaterials(called.project)
  const mends = options.fix && (await mendFiles(filesToMend(meetings, first, office), first, options, session))
  const materials = mends && mends.written.length > 0 ? await readMaterials(called.project) : first
  const written = await proseOfAll(texts)
  const diagnostics = [
    ...materials.diagnostics,
    ...(await checkAll(meetings, materials, options, session)),
    ...written.flatMap((prose) => checkProse(prose, materials)),
  ]
  if (stops(diagnostics, options.strict)) session.exit = EXIT.data
  const files = called.meetings.length + (called.office ? 1 : 0)
  if (options.json) printJson(diagnostics, files, mends, session)
  else print(diagnostics, files, lineReaderOf(called.project.root, written), options, session)
}

/** The meetings, and the office file where all of the project was asked for or it was named. */
function filesToMend(meetings: readonly MeetingRef[], { project }: Materials, office: boolean): MeetingRef[] {
  const path = office ? project.office : undefined
  return [...(path ? [{ path, file: shownPath(project, path) }] : []), ...meetings]
}

async function proseOfAll(texts: readonly MeetingRef[]): Promise<Prose[]> {
  const read: Prose[] = []
  for (const { path, file } of texts) read.push(await readProse(path, file))
  return read
}

/** Lines of data files from disk, of texts as they were read. */
function lineReaderOf(root: string, texts: readonly Prose[]): LineReader {
  const fromDisk = lineReader(root)
  const byFile = new Map(texts.map((prose) => [prose.file, prose]))
  return (file, line) => {
    const prose = byFile.get(file)
    return prose ? prose.lineAt(line) : fromDisk(file, line)
  }
}

/** Every meeting by itself, then together with all of the project's: only what concerns those asked for is told. */
async function checkAll(
  asked: readonly MeetingRef[],
  materials: Materials,
  options: Options,
  session: Session,
): Promise<Diagnostic[]> {
  if (asked.length === 0) return []
  const files = new Set(asked.map(({ file }) => file))
  const { meetings } = materials.project.found ? await listMeetings(materials.project) : { meetings: [] }
  const others = meetings.filter(({ file }) => !files.has(file))
  const total = asked.length + others.length
  const progress = options.json || options.quiet || total < LONG ? silent : progressOn(session)
  const checked = new Map<string, CheckedFile>()
  let done = 0
  const step = (file: string) => progress.step(++done, total, file)
  for (const ref of asked) {
    checked.set(ref.file, (await prepareMeeting(ref, materials)).checked)
    step(ref.file)
  }
  const { faultsOf } = await survey([...asked, ...others], materials, { known: checked, step })
  progress.clear()
  return [
    ...[...checked.values()].flatMap(({ diagnostics }) => diagnostics),
    ...asked.flatMap(({ file }) => faultsOf(file)),
  ]
}

function printJson(
  diagnostics: readonly Diagnostic[],
  files: number,
  mends: MendReport | undefined,
  session: Session,
): void {
  const said = inOrder(diagnostics).map((diagnostic) => diagnosticJson(diagnostic, session.lang))
  const mended = mends && mendJson(mends)
  const report = { format: 1, command: 'check', exit: session.exit, files, ...mended, diagnostics: said }
  session.terminal.out(`${JSON.stringify(report, null, 2)}\n`)
}

function print(
  all: readonly Diagnostic[],
  files: number,
  lineOf: LineReader,
  { quiet }: Options,
  session: Session,
): void {
  const told = inOrder(all).filter(({ severity }) => !quiet || severity === 'error')
  for (const diagnostic of told) session.terminal.out(`${describe(diagnostic, session, lineOf)}\n`)
  if (quiet) return
  const count = (severity: Diagnostic['severity']) => all.filter((one) => one.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  session.terminal.out(
    `${session.say(errors + warnings > 0 ? messages.findings(errors, warnings) : messages.allGood(files))}\n`,
  )
}
