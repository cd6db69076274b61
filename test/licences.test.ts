import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dependencies, licencesPage } from './support/licences.ts'
import { root } from './support/sources.ts'

/** Licences that let a tool under MIT be given away with the package. */
const ALLOWED = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|PSF-2\.0|Python-2\.0|OFL-1\.1|MIT AND OFL-1\.1|0BSD)$/u

/** The least version without a known advisory, and what was wrong before it. */
const LEAST: Readonly<Record<string, readonly [version: string, why: string]>> = {
  handlebars: [
    '4.7.10',
    'the first without a known advisory; before it, templates could run code (CVE-2021-23369 and others)',
  ],
  'js-yaml': ['3.14.2', 'CVE-2025-64718: prototype pollution by merge keys (version 3 comes with gray-matter)'],
  'markdown-it': ['12.3.2', 'CVE-2022-21670: time that grows with the square of a line'],
  minimist: ['1.2.6', 'CVE-2021-44906: prototype pollution'],
  nanoid: ['5.0.9', 'CVE-2024-55565: ids that can be foreseen'],
  zod: ['3.22.3', 'CVE-2023-4316: time that grows with the square of an address'],
}

test('docs/licences.md lists what the lock file installs', () => {
  const path = join(root, 'docs/licences.md')
  if (process.env.ACCEPT) writeFileSync(path, licencesPage())
  expect(readFileSync(path, 'utf8')).toBe(licencesPage())
})

test.each(dependencies())('$name $version may be given away: $licence', ({ licence }) => {
  expect(licence).toMatch(ALLOWED)
})

describe('no package stands below a version with a known advisory', () => {
  test.each(Object.entries(LEAST))('%s', (name, [least]) => {
    const versions = dependencies().filter((dependency) => dependency.name === name)
    expect(versions.length).toBeGreaterThan(0)
    for (const { version } of versions) expect(compare(version, least)).toBeGreaterThanOrEqual(0)
  })

  test('the js-yaml that reads meetings is 5.2.1 or newer', () => {
    const versions = dependencies().filter(({ name }) => name === 'js-yaml')
    expect(versions.some(({ version }) => compare(version, '5.2.1') >= 0)).toBe(true)
  })

  test('versions are compared by their numbers', () => {
    expect([compare('4.7.9', '4.7.10'), compare('5.0.0', '4.9.9'), compare('1.2.3', '1.2.3')]).toEqual([-1, 1, 0])
  })
})

function compare(one: string, two: string): number {
  const [a, b] = [one, two].map((version) => version.split('.').map(Number))
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return 0
}
