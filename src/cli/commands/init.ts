import { join, resolve } from 'node:path'
import { createFile, scaffoldText } from '../../build/scaffold.ts'
import { writeSchemas } from '../../build/schema-file.ts'
import { createStartFiles, type System, systemOf } from '../../build/start-files.ts'
import { findProject, shownPath } from '../../load/project.ts'
import type { CliCommand } from '../command.ts'
import { messages } from '../messages.ts'
import { plain } from '../plain.ts'
import type { Session } from '../session.ts'

/** What a new project begins with: where it goes, and the scaffold it comes from. Packages cannot carry every dot-file as it is. */
const FILES = (year: string): readonly (readonly [string, string])[] => [
  ['data/office.yaml', 'project/data/office.yaml'],
  [`data/${year}/vi-du-hoi-nghi-so-ket.yaml`, 'project/data/vi-du.yaml'],
  ['.vscode/settings.json', 'project/vscode/settings.json'],
  ['.vscode/extensions.json', 'project/vscode/extensions.json'],
  ['HUONG-DAN.md', 'project/HUONG-DAN.md'],
]

/** `hoinghi init`: a project an officer can start from. Nothing that is there is touched. */
export const initCommand: CliCommand = {
  name: 'init',
  define(command, session) {
    command
      .description(session.say(messages.aboutInit))
      .argument('[folder]', session.say(messages.argumentFolder))
      .action((folder: string | undefined) => makeProject(folder ?? '.', session, systemOf(process.platform)))
  },
}

/** Makes what a project begins with, and the start files of a system; nothing that is there is touched. */
export async function makeProject(folder: string, { terminal, say }: Session, system?: System): Promise<void> {
  const root = resolve(terminal.folder, folder)
  const year = String(new Date().getFullYear())
  for (const [path, from] of FILES(year)) {
    const created = await createFile(join(root, path), await scaffoldText(from, { __YEAR__: year }))
    terminal.out(`${say(created ? messages.created(plain(path)) : messages.leftAlone(plain(path)))}\n`)
  }
  for (const name of system ? await createStartFiles(root, system) : [])
    terminal.out(`${say(messages.created(name))}\n`)
  const project = await findProject(root)
  for (const path of await writeSchemas(project))
    terminal.out(`${say(messages.created(plain(shownPath({ root }, path))))}\n`)
  terminal.out(`\n${say(messages.nextAfterInit)}\n`)
}
