import { type Materials, readMaterials } from '../../build/materials.ts'
import { prepareMeeting } from '../../build/prepare.ts'
import { survey } from '../../build/survey.ts'
import type { CheckedFile } from '../../check.ts'
import { type Diagnostic, inOrder, stops } from '../../diagnostic.ts'
import { listMeetings, type MeetingRef } from '../../load/project.ts'
import { type CliCommand, namesBeside } from '../command.ts'
import { EXIT } from '../exit.ts'
import { describe } from '../frame.ts'
import { diagnosticJson } from '../json.ts'
import { lineReader } from '../lines.ts'
import { messages } from '../messages.ts'
import { progressOn, silent } from '../progress.ts'
import { calledFor } from '../project.ts'
import type { Session } from '../session.ts'

/** From this many files on, progress is shown. */
const LONG = 20

interface Options {
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
  const { project, meetings, office } = await calledFor(inputs, session, words)
  const materials = await readMaterials(project)
  const diagnostics = [...materials.diagnostics, ...(await checkAll(meetings, materials, options, session))]
  if (stops(diagnostics, options.strict)) session.exit = EXIT.data
  const files = meetings.length + (office ? 1 : 0)
  if (options.json) printJson(diagnostics, files, session)
  else print(diagnostics, files, project.root, options, session)
}

/** Every meeting by itself, then together with all of the project's: only what concerns those asked for is told. */
async function checkAll(
  asked: readonly MeetingRef[],
  materials: Materials,
  options: Options,
  session: Session,
): Promise<Diagnostic[]> {
  const files = new Set(asked.map(({ file }) => file))
  const { meetings } = materials.project.found ? await listMeetings(materials.project) : { meetings: [] }
  const others = meetings.filter(({ file }) => !files.has(file))
  const progress = options.json || options.quiet || asked.length < LONG ? silent : progressOn(session)
  const checked: CheckedFile[] = []
  for (const [n, ref] of asked.entries()) {
    checked.push((await prepareMeeting(ref, materials)).checked)
    progress.step(n + 1, asked.length, ref.file)
  }
  progress.clear()
  const { faultsOf } = await survey([...asked, ...others], materials)
  return [...checked.flatMap(({ diagnostics }) => diagnostics), ...asked.flatMap(({ file }) => faultsOf(file))]
}

function printJson(diagnostics: readonly Diagnostic[], files: number, session: Session): void {
  const said = inOrder(diagnostics).map((diagnostic) => diagnosticJson(diagnostic, session.lang))
  const report = { format: 1, command: 'check', exit: session.exit, files, diagnostics: said }
  session.terminal.out(`${JSON.stringify(report, null, 2)}\n`)
}

function print(all: readonly Diagnostic[], files: number, root: string, { quiet }: Options, session: Session): void {
  const lineOf = lineReader(root)
  const told = inOrder(all).filter(({ severity }) => !quiet || severity === 'error')
  for (const diagnostic of told) session.terminal.out(`${describe(diagnostic, session, lineOf)}\n`)
  if (quiet) return
  const count = (severity: Diagnostic['severity']) => all.filter((one) => one.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  session.terminal.out(
    `${session.say(errors + warnings > 0 ? messages.findings(errors, warnings) : messages.allGood(files))}\n`,
  )
}
