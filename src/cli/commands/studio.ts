import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { errorCode } from '../../build/disk.ts'
import { ownPath } from '../../load/package.ts'
import { findProject } from '../../load/project.ts'
import type { StudioOptions } from '../../studio/options.ts'
import { type Listening, LOOPBACK, listen } from '../../studio/serve.ts'
import { type Studio, studio } from '../../studio/studio.ts'
import type { CliCommand } from '../command.ts'
import { messages } from '../messages.ts'
import { openOnMachine } from '../opener.ts'
import { plain } from '../plain.ts'
import { type Session, UsageFault } from '../session.ts'
import { studioMessages } from '../studio-messages.ts'
import { makeProject } from './init.ts'

interface Options {
  readonly port?: string
  readonly open: boolean
  readonly init?: true
}

/** `hoinghi studio`: the page to work in, until Ctrl-C or the page's own end. */
export const studioCommand: CliCommand = {
  name: 'studio',
  define(command, session) {
    const { say } = session
    command
      .description(say(studioMessages.aboutStudio))
      .argument('[folder]', say(messages.argumentFolder))
      .option('-p, --port <port>', say(studioMessages.optionPort))
      .option('--no-open', say(studioMessages.optionNoOpen))
      .option('--init', say(studioMessages.optionInit))
      .action((folder: string | undefined, options: Options) => runStudio(folder ?? '.', options, session))
  },
}

async function runStudio(folder: string, { port: typed, open, init }: Options, session: Session): Promise<void> {
  const { terminal, say } = session
  const root = await rootAt(resolve(terminal.folder, folder), init ?? false, session)
  const wanted = portOf(typed ?? '0')
  const end = new AbortController()
  terminal.stop.addEventListener('abort', () => end.abort(), { once: true })
  // Its host is asked for with each request, and there is none before the port is known.
  let port = 0
  const made = studio(
    root,
    optionsFor(() => port, end, session),
  )
  await made.tidy()
  const server = await listenAt(wanted, made)
  port = server.port
  const link = made.link()
  terminal.out(`${say(studioMessages.opened(link))}\n`)
  if (open) await openOnMachine(link).catch(() => terminal.err(`${say(studioMessages.noBrowser)}\n`))
  await untilEnd(made, server, end.signal)
  terminal.out(`${say(studioMessages.ended)}\n`)
}

/** The project at or above a folder; with `init` the folder itself and none above it, made where it is not there. */
async function rootAt(folder: string, init: boolean, session: Session): Promise<string> {
  const project = await findProject(folder)
  if (project.found && (!init || project.root === folder)) return project.root
  if (!init) throw new UsageFault(messages.noProject(plain(folder)))
  await makeProject(folder, session)
  return folder
}

function portOf(typed: string): number {
  const port = /^\d{1,5}$/u.test(typed) ? Number(typed) : -1
  if (port < 0 || port > 65_535) throw new UsageFault(studioMessages.notAPort(plain(typed)))
  return port
}

async function listenAt(port: number, made: Studio): Promise<Listening> {
  return listen(port, made).catch((fault: unknown) => {
    if (errorCode(fault) === 'EADDRINUSE' || errorCode(fault) === 'EACCES')
      throw new UsageFault(studioMessages.portTaken(port))
    throw fault
  })
}

function optionsFor(port: () => number, end: AbortController, { terminal, say }: Session): StudioOptions {
  return {
    host: () => `${LOOPBACK}:${port()}`,
    now: () => new Date(),
    secret: () => randomBytes(32).toString('base64url'),
    page: ownPath('dist', 'page'),
    openFolder: openOnMachine,
    announce: (link) => terminal.err(`${say(studioMessages.another(link))}\n`),
    // After the answer that says so.
    quit: () => void setTimeout(() => end.abort(), 100),
    blame: (fault) =>
      terminal.err(`${plain(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))}\n`),
  }
}

async function untilEnd(made: Studio, server: Listening, end: AbortSignal): Promise<void> {
  const watched = made.watch()
  if (!end.aborted) await new Promise<void>((done) => end.addEventListener('abort', () => done(), { once: true }))
  await made.close()
  await server.close()
  await watched
}
