import { join, resolve } from 'node:path'
import { type BuildRequest, build } from '../../build/build.ts'
import { readMaterials } from '../../build/materials.ts'
import { watchProject } from '../../build/watch.ts'
import { stops } from '../../diagnostic.ts'
import { findProject, isMeeting, listMeetings, type Project, shownPath } from '../../load/project.ts'
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
  const batch = { project, out: target, strict: strict ?? false }
  let bad = false
  const ready = async () => {
    bad = await buildBatch(batch, (await listMeetings(project)).meetings, session)
    terminal.err(`${say(messages.watching(plain(project.root)))}\n`)
  }
  for await (const changed of watchProject({ project, except: [target], stop: terminal.stop, ready })) {
    // The user's own templates or office file may have come or gone.
    const now = await findProject(project.root)
    const meetings = await touched(now, changed)
    terminal.err(`\n${say(messages.changedFiles(changed.map((path) => plain(shownPath(now, path)))))}\n`)
    const wasBad = bad
    bad = await buildBatch({ ...batch, project: now }, meetings, session)
    if (wasBad && !bad) terminal.err(`${session.colours.green(say(messages.cleared))}\n`)
  }
}

/** The meetings a batch of saved files touches: themselves; all of them when something else was saved (office, templates, photos). */
async function touched(project: Project, changed: readonly string[]): Promise<BuildRequest['meetings']> {
  const { meetings } = await listMeetings(project)
  return changed.every((path) => isMeeting(project, path))
    ? meetings.filter(({ path }) => changed.includes(path))
    : meetings
}

/** Builds, tells, and says whether anything was wrong. A fault of one batch does not end the watch. */
async function buildBatch(
  { project, out, strict }: { readonly project: Project; readonly out: string; readonly strict: boolean },
  meetings: BuildRequest['meetings'],
  session: Session,
): Promise<boolean> {
  try {
    const materials = await readMaterials(project)
    const teller = humanTeller(project.root, meetings.length, false, session)
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
  } catch (fault) {
    explain(fault, session)
    return true
  }
}
