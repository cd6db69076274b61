import { join } from 'node:path'
import { createFile, fileNameFor, scaffoldText } from '../../build/scaffold.ts'
import { writeSchemas } from '../../build/schema-file.ts'
import { findProject, shownPath } from '../../load/project.ts'
import type { CliCommand } from '../command.ts'
import { messages } from '../messages.ts'
import { plain } from '../plain.ts'
import { type Session, UsageFault } from '../session.ts'

/** `hoinghi new`: a commented data file to fill, and the schema for editors beside it. Nothing that is there is touched. */
export const newCommand: CliCommand = {
  name: 'new',
  define(command, session) {
    command
      .description(session.say(messages.aboutNew))
      .argument('<name>', session.say(messages.argumentName))
      .option('-y, --year <year>', session.say(messages.optionYear))
      .action((name: string, { year }: { year?: string }) => makeMeeting(name, year, session))
  },
}

async function makeMeeting(name: string, asked: string | undefined, { terminal, say }: Session): Promise<void> {
  const year = asked ?? String(new Date().getFullYear())
  if (!/^\d{4}$/.test(year)) throw new UsageFault(messages.notAYear(year))
  const slug = fileNameFor(name)
  if (slug === '') throw new UsageFault(messages.emptyName)
  const project = await findProject(terminal.folder)
  if (!project.found) throw new UsageFault(messages.noProject(plain(terminal.folder)))
  const path = join(project.data, year, `${slug}.yaml`)
  const shown = plain(shownPath(project, path))
  const text = await scaffoldText('meeting.yaml', {
    __YEAR__: year,
    __FILE__: `${slug}.yaml`,
    __NAME__: yamlName(name, slug),
  })
  if (!(await createFile(path, text))) throw new UsageFault(messages.existsAlready(shown))
  terminal.out(`${say(messages.created(shown))}\n`)
  for (const schema of await writeSchemas(project))
    terminal.out(`${say(messages.created(plain(shownPath(project, schema))))}\n`)
  terminal.out(`\n${say(messages.nextAfterNew(shown))}\n`)
}

/** The name of the meeting as YAML: quoted; a mere file name leaves a general one to be replaced. */
function yamlName(name: string, slug: string): string {
  const isName = name.trim() !== slug && name.trim().includes(' ')
  return isName ? `'${plain(name.trim()).replaceAll("'", "''")}'` : 'Hội nghị …'
}
