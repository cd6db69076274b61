import { join, resolve, sep } from 'node:path'
import { type BuildRequest, build } from '../../build/build.ts'
import { type Materials, readMaterials } from '../../build/materials.ts'
import { watchProject } from '../../build/watch.ts'
import { stops } from '../../diagnostic.ts'
import { findProject, isMeeting, listMeetings, shownPath } from '../../load/project.ts'
import type { CliCommand } from '../command.ts'
import { EXIT, exitOf } from '../exit.ts'
import { explain } from '../explain.ts'
import { messages } from '../messages.ts'
import { plain } from '../plain.ts'
import { type Session, UsageFault } from '../session.ts'
import { humanTeller } from '../teller.ts'

/** How long a batch waits for another run on the same project, in ms. */
const PATIENCE = 60_000

interface Options {
  readonly out?: string
  readonly strict?: true
}

/** `hoinghi watch`: what a saved file touches is made again, until Ctrl-C. */
export const watchCommand: CliCommand = {
  name: 'watch',
  define(command, session) {
    const { say } = session
    command
      .description(say(messages.aboutWatch))
      .argument('[folder]', say(messages.argumentFolder))
      .option('-o, --out <folder>', say(messages.optionOut))
      .option('--strict', say(messages.optionStrict))
      .action((folder: string | undefined, options: Options) => watchFor(folder ?? '.', options, session))
  },
}

async function watchFor(folder: string, { out, strict }: Options, session: Session): Promise<void> {
  const { terminal, say } = session
  const project = await findProject(resolve(terminal.folder, folder))
  if (!project.found) throw new UsageFault(messages.noProject(plain(project.root)))
  const target = out === undefined ? join(project.root, 'out') : resolve(terminal.folder, out)
  const batch = { out: target, strict: strict ?? false }
  let materials: Materials | undefined
  let bad = false
  const work = async (touched?: readonly string[]) => {
    bad = await guarded(session, async () => {
      materials ??= await readMaterials(await findProject(project.root))
      return buildBatch(batch, (await listMeetings(materials.project, touched)).meetings, materials, session)
    })
  }
  const ready = async () => {
    await work()
    terminal.err(`${say(messages.watching(plain(project.root)))}\n`)
  }
  for await (const changed of watchProject({ project, except: [target], stop: terminal.stop, ready })) {
    terminal.err(`\n${say(messages.changedFiles(changed.map((path) => plain(shownPath(project, path)))))}\n`)
    const meetings = changed.filter((path) => isMeeting(project, path) && path.startsWith(join(project.data, sep)))
    const wasBad = bad
    // Something else was saved (office, templates, photos): it may be any meeting's.
    if (meetings.length < changed.length) materials = undefined
    await work(materials && meetings)
    if (wasBad && !bad) terminal.err(`${session.colours.green(say(messages.cleared))}\n`)
  }
}

/** What `work` says of how it went. A fault of one batch does not end the watch. */
async function guarded(session: Session, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work()
  } catch (fault) {
    explain(fault, session)
    return true
  }
}

/** Builds, tells, and says whether anything was wrong. */
async function buildBatch(
  { out, strict }: { readonly out: string; readonly strict: boolean },
  meetings: BuildRequest['meetings'],
  materials: Materials,
  session: Session,
): Promise<boolean> {
  const teller = humanTeller(materials.project.root, meetings.length, false, session)
  teller.start(materials.diagnostics)
  let bad = stops(materials.diagnostics, strict)
  const request = {
    meetings,
    out,
    strict,
    force: false,
    task: 'watch',
    patience: PATIENCE,
    stop: session.terminal.stop,
  }
  let done = 0
  for await (const result of build(request, materials)) {
    done += 1
    bad ||= exitOf(result, strict) !== EXIT.done
    teller.tell(result, done)
  }
  teller.end()
  return bad
}
