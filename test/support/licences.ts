import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.ts'

/** One package that comes along when the tool is installed. */
export interface Dependency {
  readonly name: string
  readonly version: string
  readonly licence: string
}

/** Packages whose own description names no licence, with what their licence file says. */
const UNNAMED: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

/** Every package the lock file installs without development tools, by name. */
export function dependencies(): Dependency[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const entries = Object.entries<{ version: string; license?: string; dev?: boolean }>(packages)
  return entries
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, version, licence: license ?? UNNAMED[name] ?? 'unknown' }
    })
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
}

/** `docs/licences.md` as it must be. */
export function licencesPage(all: readonly Dependency[] = dependencies()): string {
  const rows = all.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return `# Licences of what comes along

Every package that is installed with \`hoinghi\`, from the lock file; \`npm run accept -- licences\` writes this page again.

| package | version | licence |
|---|---|---|
${rows.join('\n')}
`
}
