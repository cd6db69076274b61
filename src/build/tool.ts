import { readdirSync, readFileSync } from 'node:fs'
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

let known: Tool | undefined

/** The running tool; read once, for its files do not change under it. */
export function readTool(): Tool {
  known ??= readPackage()
  return known
}

function readPackage(): Tool {
  const description = readFileSync(ownPath('package.json'), 'utf8')
  const { version, dependencies }: { version: string; dependencies: unknown } = JSON.parse(description)
  let marked: string | undefined
  return {
    version,
    // Every file of code is read for it, which only what writes documents needs.
    get mark() {
      marked ??= mark(JSON.stringify([version, dependencies, codeMarks()]))
      return marked
    },
  }
}

/** Of every file of code: this file's own folder says whether the compiled code runs or its sources. */
function codeMarks(): string[] {
  const suffix = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
  const code = ownPath(suffix === '.ts' ? 'src' : 'dist')
  const names = readdirSync(code, { recursive: true, encoding: 'utf8' }).filter(
    // What a browser runs makes no document.
    (name) => name.endsWith(suffix) && !name.endsWith('.d.ts') && !/(?:^|[\\/])page[\\/]/u.test(name),
  )
  return names.sort().map((name) => mark(readFileSync(join(code, name))))
}
