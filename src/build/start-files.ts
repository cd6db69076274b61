import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownPath } from '../load/package.ts'
import { createFile } from './scaffold.ts'

/** Systems with start files of their own. */
export type System = 'windows' | 'macos' | 'linux'

/** A file to double-click. */
export interface StartFile {
  readonly name: string
  readonly text: string
  readonly executable: boolean
}

/** The start files of each system, the one to double-click first, and the scaffold each is made from. */
const FILES: Readonly<Record<System, readonly (readonly [name: string, from: string])[]>> = {
  windows: [['hoinghi.cmd', 'hoinghi.cmd']],
  macos: [['hoinghi.command', 'hoinghi.sh']],
  linux: [
    ['hoinghi.sh', 'hoinghi.sh'],
    ['hoinghi.desktop', 'hoinghi.desktop'],
  ],
}

/** The system a process runs on, by Node's name for it. */
export function systemOf(platform: string): System {
  return platform === 'win32' ? 'windows' : platform === 'darwin' ? 'macos' : 'linux'
}

/** The files that open the studio by a double click: with the program beside them, or with one that is installed. */
export async function startFiles(system: System): Promise<StartFile[]> {
  return Promise.all(
    FILES[system].map(async ([name, from]) => ({
      name,
      text: lineEnds(await readFile(ownPath('templates', 'scaffold', 'start', from), 'utf8'), system),
      executable: system !== 'windows',
    })),
  )
}

/** What whoever unpacks the program reads first. */
export async function readFirst(system: System): Promise<StartFile> {
  const text = await readFile(ownPath('templates', 'scaffold', 'start', 'DOC-TRUOC.txt'), 'utf8')
  const filled = text
    .replaceAll('__START__', FILES[system][0]?.[0] ?? '')
    .replaceAll('__NODE__', system === 'windows' ? 'node.exe' : 'node')
  return { name: 'DOC-TRUOC.txt', text: lineEnds(filled, system), executable: false }
}

/** Puts the start files into a folder; one that is there stays. Gives the names it wrote. */
export async function createStartFiles(folder: string, system: System): Promise<string[]> {
  const written: string[] = []
  for (const { name, text, executable } of await startFiles(system)) {
    if (!(await createFile(join(folder, name), text))) continue
    if (executable) await chmod(join(folder, name), 0o755)
    written.push(name)
  }
  return written
}

/** Batch files with bare line feeds lose their labels; every editor of Windows knows the pair. */
function lineEnds(text: string, system: System): string {
  const lines = text.replaceAll('\r\n', '\n')
  return system === 'windows' ? lines.replaceAll('\n', '\r\n') : lines
}
