import { join, resolve } from 'node:path'
import { type BuildRequest, build } from '../../build/build.ts'
import { MachineFault } from '../../build/fault.ts'
import { type Ground, readGround } from '../../build/ground.ts'
import { ofOneMeeting } from '../../build/plan.ts'
import { stops } from '../../diagnostic.ts'
import { writers } from '../../writers/index.ts'
import { type CliCommand, listed, namesBeside } from '../command.ts'
import { EXIT, exitOf } from '../exit.ts'
import { explain } from '../explain.ts'
import { messages } from '../messages.ts'
import { plain } from '../plain.ts'
import { calledFor, choose } from '../project.ts'
import { type Session, UsageFault } from '../session.ts'
import { humanTeller, jsonTeller, type Teller } from '../teller.ts'

/** How long a build waits for another one on the same project, in ms. */
const PATIENCE = 10_000

interface Options {
  readonly kind?: readonly string[]
  readonly format?: readonly string[]
  readonly out?: string
  readonly strict?: true
  readonly force?: true
  readonly attachSource?: true
  readonly reopen?: true
  readonly workers?: number
  readonly json?: true
  readonly quiet?: true
}

/** `hoinghi build`: the documents of meetings; run when no command is named. */
export const buildCommand: CliCommand = {
  name: 'build',
  define(command, session) {
    const { say } = session
    command
      .description(say(messages.aboutBuild))
      .argument('[file|folder...]', say(messages.argumentInputs))
      .option('-k, --kind <kind>', say(messages.optionKind), listed)
      .option('-f, --format <format>', say(messages.optionFormat), listed)
      .option('-o, --out <folder>', say(messages.optionOut))
      .option('--strict', say(messages.optionStrict))
      .option('--force', say(messages.optionForce))
      .option('--attach-source', say(messages.optionAttachSource))
      .option('--reopen', say(messages.optionReopen))
      .option('--workers <n>', say(messages.optionWorkers), countOf)
      .option('--json', say(messages.optionJson))
      .option('-q, --quiet', say(messages.optionQuiet))
      .action((inputs: string[], options: Options) => runBuild(inputs, options, namesBeside(command), session))
  },
}

function countOf(typed: string): number {
  if (!/^\d+$/u.test(typed) || Number(typed) > 64) throw new UsageFault(messages.notACount(plain(typed)))
  return Number(typed)
}

async function runBuild(
  inputs: readonly string[],
  options: Options,
  words: readonly string[],
  session: Session,
): Promise<void> {
  const { project, meetings } = await calledFor(inputs, session, words)
  if (!project.found) throw new UsageFault(messages.noProject(plain(project.root)))
  const ground = await readGround(project)
  const request = { ...requestOf(meetings, options, ground, session), orphans: inputs.length === 0 }
  const teller = options.json ? jsonTeller(session) : humanTeller(project.root, meetings.length, options.quiet, session)
  teller.start(ground.outline.diagnostics)
  if (stops(ground.outline.diagnostics, options.strict)) session.exit = EXIT.data
  try {
    await buildAll(request, ground, teller, session)
  } catch (fault) {
    session.exit = explain(fault, session)
  }
  teller.end()
}

async function buildAll(request: BuildRequest, { common }: Ground, teller: Teller, session: Session): Promise<void> {
  let done = 0
  for await (const result of build(request, common)) {
    done += 1
    session.exit = Math.max(session.exit, exitOf(result, request.strict))
    teller.tell(result, done)
  }
  const left = request.meetings.length - done
  if (left > 0) throw new MachineFault(messages.stopped(left))
}

function requestOf(
  meetings: BuildRequest['meetings'],
  { kind, format, out, strict, force, attachSource, reopen, workers }: Options,
  { common: { project }, outline: { kinds } }: Ground,
  { terminal, say }: Session,
): BuildRequest {
  const [chosenKinds, formats] = [
    choose(kind, ofOneMeeting(kinds), messages.choiceKind),
    choose(format, writers, messages.choiceFormat),
  ]
  return {
    meetings,
    out: out === undefined ? join(project.root, 'out') : resolve(terminal.folder, out),
    ...(chosenKinds && { kinds: chosenKinds }),
    ...(formats && { formats }),
    strict: strict ?? false,
    force: force ?? false,
    attachSource: attachSource ?? false,
    reopen: reopen ?? false,
    ...(workers !== undefined && { workers }),
    task: 'build',
    patience: PATIENCE,
    waiting: ({ pid, task, since }) => terminal.err(`${say(messages.waiting(pid, plain(task), plain(since)))}\n`),
    stop: terminal.stop,
  }
}
