import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownPath } from '../load/package.ts'
import { mark } from './digest.ts'

/** The tool that makes the outputs. */
export interface Tool {
  /** As in `package.json`: "0.1.0". */
  readonly version: string
  /** Of the code as it runs and of what it depends on: changes whenever the same data might give other bytes. */
  readonly mark: string
}

let known: Promise<Tool> | undefined

/** The running tool; read once, for its files do not change under it. */
export function readTool(): Promise<Tool> {
  known ??= readPackage()
  return known
}

async function readPackage(): Promise<Tool> {
  const description = await readFile(ownPath('package.json'), 'utf8')
  const { version, dependencies }: { version: string; dependencies: unknown } = JSON.parse(description)
  return { version, mark: mark(JSON.stringify([version, dependencies, await codeMarks()])) }
}

/** Of every file of code: this file's own folder says whether the compiled code runs or its sources. */
async function codeMarks(): Promise<string[]> {
  const suffix = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
  const code = ownPath(suffix === '.ts' ? 'src' : 'dist')
  const names = (await readdir(code, { recursive: true })).filter(
    (name) => name.endsWith(suffix) && !name.endsWith('.d.ts'),
  )
  const marks: string[] = []
  for (const name of names.sort()) marks.push(mark(await readFile(join(code, name))))
  return marks
}
