import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** The tool as `bundle.js` makes it, running. */
export interface Started {
  readonly tool: typeof import('./tool.ts')
  /** What this Node has compiled of it by now, for `compiledFile`. */
  compiled(): Uint8Array
}

/** All code of the tool with its packages, in one file: a few hundred small ones take longer to find than one meeting to check. */
export const toolFile = fileURLToPath(new URL('./tool.cjs', import.meta.url))
/** The same, compiled by one V8 on one kind of machine: any other finds no such file, and compiles anew. */
export const compiledFile = `${toolFile}.${process.versions.v8}-${process.platform}-${process.arch}`

// How much a function runs before V8 makes machine code of it, in bytes of its own code; 67,584 unless said. Most commands end before
// such code has paid for its making; long ones wait a moment longer for it.
const BUDGET = 800_000

/** Runs the bundled tool, compiled already where this is the Node that did so. */
export function start(): Started {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`)
  const cachedData = readIfThere(compiledFile)
  const script = new Script(
    `(function (exports, require, __filename, __dirname, imported) {${readFileSync(toolFile, 'utf8')}\n})`,
    { filename: toolFile, ...(cachedData && { cachedData }) },
  )
  const tool = {} as Started['tool'] // which the next line makes it
  // Code that V8 has compiled beforehand may not call import(), so it is handed one.
  const imported = (name: string) => import(name)
  script.runInThisContext()(tool, createRequire(toolFile), toolFile, dirname(toolFile), imported)
  return { tool, compiled: () => script.createCachedData() }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
