import { join, resolve } from 'node:path'
import { shelvesOf } from '../../archive/shelf.ts'
import { verify } from '../../archive/verify.ts'
import { findProject } from '../../load/project.ts'
import { archiveMessages } from '../archive-messages.ts'
import type { CliCommand } from '../command.ts'
import { EXIT } from '../exit.ts'
import { messages } from '../messages.ts'
import { plain } from '../plain.ts'
import { type Session, UsageFault } from '../session.ts'

interface Options {
  readonly out?: string
  readonly json?: true
}

/** `hoinghi verify`: every file of the archive is there and unchanged, or is named. */
export const verifyCommand: CliCommand = {
  name: 'verify',
  define(command, session) {
    const { say } = session
    command
      .description(say(archiveMessages.aboutVerify))
      .argument('[year...]', say(archiveMessages.argumentYears))
      .option('-o, --out <folder>', say(messages.optionOut))
      .option('--json', say(messages.optionJson))
      .action((years: string[], options: Options) => runVerify(years, options, session))
  },
}

async function runVerify(years: readonly string[], { out, json }: Options, session: Session): Promise<void> {
  const { terminal, say, colours } = session
  const project = await findProject(terminal.folder)
  const folder = out === undefined ? join(project.root, 'out') : resolve(terminal.folder, out)
  const shelves = await shelvesOf(folder)
  for (const year of years) if (!shelves.includes(year)) throw new UsageFault(archiveMessages.noSuchYear(plain(year)))
  const site = { out: folder, ...(project.found && { root: project.root }) }
  const verified = await verify(site, years.length > 0 ? years : undefined)
  const { findings } = verified
  if (findings.length > 0) session.exit = EXIT.data
  if (json) {
    const said = findings.map((finding) => ({ ...finding, message: say(archiveMessages.finding(finding)) }))
    const report = { format: 1, command: 'verify', exit: session.exit, folders: verified.shelves, findings: said }
    terminal.out(`${JSON.stringify(report, null, 2)}\n`)
    return
  }
  for (const finding of findings) terminal.out(`${colours.red(plain(say(archiveMessages.finding(finding))))}\n`)
  const files = verified.shelves.reduce((sum, shelf) => sum + shelf.files, 0)
  const closed = verified.shelves.flatMap(({ name, closed }) => (closed ? [name] : []))
  if (findings.length > 0) terminal.out(`${say(archiveMessages.broken(findings.length))}\n`)
  else if (files === 0) terminal.out(`${say(archiveMessages.nothingArchived(plain(folder)))}\n`)
  else terminal.out(`${say(archiveMessages.intact(files, closed))}\n`)
}
