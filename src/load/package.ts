import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Two floors up from `src/load/` and from `dist/load/` alike.
const root = fileURLToPath(new URL('../../', import.meta.url))

/** A file that ships with the tool, wherever it is installed. */
export function ownPath(...parts: readonly string[]): string {
  return join(root, ...parts)
}

/** The folder of a package the tool depends on; nothing of the package is run. */
export function packagePath(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}
