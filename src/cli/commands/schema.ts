import { resolve } from 'node:path'
import { meetingSchemaText, officeSchemaText } from '../../build/schema-file.ts'
import { store } from '../../build/store.ts'
import { findProject } from '../../load/project.ts'
import type { CliCommand } from '../command.ts'
import { messages } from '../messages.ts'
import { plain } from '../plain.ts'
import type { Session } from '../session.ts'

/** `hoinghi schema`: the JSON Schema of meeting files, printed or written. */
export const schemaCommand: CliCommand = {
  name: 'schema',
  define(command, session) {
    command
      .description(session.say(messages.aboutSchema))
      .option('--office', session.say(messages.optionOffice))
      .option('-o, --out <file>', session.say(messages.optionSchemaOut))
      .action(({ office, out }: { office?: true; out?: string }) => giveSchema(office ?? false, out, session))
  },
}

async function giveSchema(office: boolean, out: string | undefined, { terminal, say }: Session): Promise<void> {
  const project = await findProject(terminal.folder)
  const text = office ? officeSchemaText() : await meetingSchemaText(project)
  if (out === undefined) return terminal.out(text)
  await store(resolve(terminal.folder, out), Buffer.from(text))
  terminal.err(`${say(messages.created(plain(out)))}\n`)
}
