import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dependencies, licencesPage } from './support/licences.ts'
import { root } from './support/sources.ts'

/** Licences that let a tool under MIT be given away with the package. */
const ALLOWED = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|PSF-2\.0|Python-2\.0|OFL-1\.1|MIT AND OFL-1\.1|0BSD)$/u

test('docs/licences.md lists what the lock file installs', () => {
  const path = join(root, 'docs/licences.md')
  if (process.env.ACCEPT) writeFileSync(path, licencesPage())
  expect(readFileSync(path, 'utf8')).toBe(licencesPage())
})

test.each(dependencies())('$name $version may be given away: $licence', ({ licence }) => {
  expect(licence).toMatch(ALLOWED)
})

describe('what is installed is what was looked at', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { dependencies: needed, devDependencies: tools } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

  test.each(Object.entries<string>({ ...needed, ...tools }))('%s is pinned to %s', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u)
    expect(packages[`node_modules/${name}`]?.version).toBe(version)
  })

  test('the lock file holds a hash of every package, and none from elsewhere than the registry', () => {
    const all = Object.entries<{ integrity?: string; resolved?: string; link?: boolean }>(packages)
    const wrong = all.filter(
      ([path, { integrity = '', resolved = 'https://registry.npmjs.org/', link }]) =>
        path !== '' && (link || !/^sha512-/u.test(integrity) || !resolved.startsWith('https://registry.npmjs.org/')),
    )
    expect(all.length).toBeGreaterThan(100)
    expect(wrong.map(([path]) => path)).toEqual([])
  })

  test('no package but the tests’ own runs a script when it is installed', () => {
    const all = Object.entries<{ hasInstallScript?: boolean; dev?: boolean }>(packages)
    expect(all.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)).toEqual([])
  })
})
