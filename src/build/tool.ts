import { readdirSync, readFileSync } from 'node:fs'
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
    // Only what writes documents needs it.
    get mark() {
      marked ??= mark(JSON.stringify([version, dependencies, codeMark()]))
      return marked
    },
  }
}

/** Of all code: what `bundle/command.js` wrote down of it when it was compiled; of the sources every file but those of a browser. */
function codeMark(): string {
  if (!import.meta.url.endsWith('.ts')) return readFileSync(ownPath('dist', 'mark'), 'utf8')
  const names = readdirSync(ownPath('src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/(?:^|[\\/])page[\\/]/u.test(name),
  )
  return JSON.stringify(names.sort().map((name) => mark(readFileSync(ownPath('src', name)))))
}
