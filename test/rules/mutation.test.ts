import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkMeeting } from '../../src/check.ts'
import { meetingFileOfText } from '../../src/load/meeting-file.ts'
import { rules } from '../../src/rules/index.ts'
import { standards } from '../../src/standards/index.ts'
import { kinds } from '../support/kinds.ts'
import { drawn, type Mutant, mutantsOf, originalOf } from '../support/mutants.ts'

const folders = ['../../data/2019/', '../../data/2023/', '../../data/2024/', '../fixtures/']
const originals = folders
  .map((path) => new URL(path, import.meta.url))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => new URL(name, folder)),
  )
  .map((url) => originalOf(url.pathname.split('/').at(-1) ?? '', readFileSync(url, 'utf8')))

const mutants = drawn(originals.flatMap(mutantsOf), 25)

/** Rule and line of what is said of a text by some rules and by the schema. */
function said(file: string, text: string, ids: readonly string[]): string[] {
  const chosen = rules.filter(({ id }) => ids.includes(id))
  const { diagnostics } = checkMeeting(meetingFileOfText(text, file).source, { kinds, standards, rules: chosen })
  return diagnostics.filter(({ rule }) => ids.includes(rule)).map(({ rule, at }) => `${rule}:${at?.line}`)
}

const unbroken = new Map<string, Set<string>>()

/** What the rules say of a file as it is. */
function saidBefore({ original, rules }: Mutant): Set<string> {
  const key = [original.file, ...rules].join()
  const known = unbroken.get(key) ?? new Set(said(original.file, original.text, rules))
  unbroken.set(key, known)
  return known
}

/** Told on the right line, and not told of the whole file. */
function isFound(mutant: Mutant): boolean {
  const { original, text, rules, lines } = mutant
  const before = saidBefore(mutant)
  const after = said(original.file, text, rules)
  return after.some((one) => !before.has(one) && lines.some((line) => one.endsWith(`:${line}`)))
}

/** Mutants that are right not to be found, by family and what they break, each with the reason. */
const innocent: Readonly<Record<string, string>> = {}

describe('one thing broken in a valid file', () => {
  const survivors = mutants.filter((one) => !isFound(one))

  test('there are enough mutants, of every family', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(500)
    expect(new Set(mutants.map(({ family }) => family)).size).toBeGreaterThanOrEqual(30)
  })
  test('is told on its line in 95 of 100 cases', () => {
    expect(survivors.length / mutants.length).toBeLessThanOrEqual(0.05)
  })
  test('those that are not told are known, each with its reason', () => {
    const names = survivors.map(({ family, original, what }) => `${family} | ${original.file} | ${what}`)
    expect(names.filter((name) => !(name in innocent))).toEqual([])
    expect(Object.keys(innocent).filter((name) => !names.includes(name))).toEqual([])
  })
})
