import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli/run.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { temporaryFolder } from '../build/folder.ts'
import { root } from '../support/sources.ts'

/** What one command line said, and how it ended. */
export interface Said {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in a folder, as if typed there; words are parted at spaces unless a list is given. */
export async function hoinghi(
  folder: string,
  line: string | readonly string[],
  settings: Partial<Terminal> = {},
): Promise<Said> {
  const said: { readonly out: string[]; readonly err: string[] } = { out: [], err: [] }
  const terminal: Terminal = {
    folder,
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    colour: false,
    redraws: false,
    columns: 100,
    stop: new AbortController().signal,
    ...settings,
  }
  const words = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line
  const exit = await run(words, terminal)
  return { exit, out: said.out.join(''), err: said.err.join('') }
}

/** A meeting with little to say, of which a report and an article are made. */
export const MEETING = `meeting:
  name: Hội nghị sơ kết công tác thi đua
  type: hội nghị
  purposes: [sơ kết]
  sessions: [{date: 13/7/2024}]
achievements:
  overview: [Các chỉ tiêu đều đạt]
`

/** A project in a folder of its own: data files by path. */
export async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'data'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** A copy of the meetings the checkout comes with. */
export async function exampleProject(): Promise<string> {
  const folder = await temporaryFolder()
  await cp(join(root, 'data'), join(folder, 'data'), { recursive: true })
  return folder
}
