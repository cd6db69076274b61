import { readMaterials } from '../../build/materials.ts'
import { ofOneMeeting } from '../../build/plan.ts'
import { findProject } from '../../load/project.ts'
import { writers } from '../../writers/index.ts'
import type { CliCommand } from '../command.ts'
import { messages } from '../messages.ts'
import { plain } from '../plain.ts'
import type { Session } from '../session.ts'
import { table } from '../table.ts'

/** `hoinghi kinds`: kinds with the keys each needs, formats, standards. */
export const kindsCommand: CliCommand = {
  name: 'kinds',
  define(command, session) {
    command
      .description(session.say(messages.aboutKinds))
      .option('--json', session.say(messages.optionJson))
      .action(({ json }: { json?: true }) => listKinds(json, session))
  },
}

async function listKinds(json: true | undefined, session: Session): Promise<void> {
  const { terminal, colours, say, lang } = session
  const { kinds: all, standards } = await readMaterials(await findProject(terminal.folder))
  const kinds = ofOneMeeting(all)
  if (json) {
    const formats = writers.map(({ id, mediaType }) => ({ id, mediaType }))
    const looks = standards.map(({ id, name }) => ({ id, name: name[lang] }))
    terminal.out(`${JSON.stringify({ format: 1, kinds, formats, standards: looks }, null, 2)}\n`)
    return
  }
  const { headings } = messages
  const print = (title: string, header: string[], rows: string[][]) =>
    terminal.out(`${colours.bold(colours.cyan(title))}\n${table(header, rows, colours.bold)}\n`)
  const [id, name, needs] = [say(headings.id), say(headings.name), say(headings.needs)]
  print(
    say(headings.kinds),
    [id, name, needs],
    kinds.map((kind) => [kind.id, plain(kind.name), say(messages.kindNeeds(kind.requires))]),
  )
  print(
    say(headings.formats),
    [id, say(headings.mediaType)],
    writers.map((writer) => [writer.id, writer.mediaType]),
  )
  print(
    say(headings.standards),
    [id, name],
    standards.map((standard) => [standard.id, standard.name[lang]]),
  )
}
