import { describe, expect, test } from 'vitest'
import { standards } from '../src/standards/index.ts'
import { againstTheFloors, askingForNames, pastTheIndex, reachingOutside, unregistered } from './support/house-rules.ts'
import { cycles, importGraph, unreachable } from './support/imports.ts'
import { readSources } from './support/sources.ts'

const sources = readSources('src', /\.tsx?$/)
const graph = importGraph(sources)
// The page of the studio is a program of its own, in the browser.
const doors = ['src/index.ts', 'src/cli/main.ts', 'src/cli/worker.ts', 'src/studio/page/main.tsx']
const kinds = [...readSources('templates', /\.hbs$/).keys()].filter((path) => path.split('/').length === 2)

describe('the house', () => {
  test('no file imports upward or sideways', () => expect(againstTheFloors(graph)).toEqual([]))
  test('no imports go in a circle, types included', () => expect(cycles(graph)).toEqual([]))
  test('every file is behind a door', () => expect(unreachable(graph, doors)).toEqual([]))
  test('rooms with an index are entered by it', () => expect(pastTheIndex(graph)).toEqual([]))
  test('every rule, helper, standard and writer is registered', () => expect(unregistered(sources, graph)).toEqual([]))
  test('below the doors nothing reaches for clock, chance, machine or network', () =>
    expect(reachingOutside(sources)).toEqual([]))
  test('nobody asks for a standard or a kind by name', () => {
    const ids = [...kinds.map((path) => path.replace(/^.*\/|\.hbs$/gu, '')), ...standards.map(({ id }) => id)]
    expect(ids).toEqual(expect.arrayContaining(['bao-cao', 'ket-luan', 'tin-bai', 'hd05', 'nd30']))
    expect(askingForNames(sources, ids, (path) => path.startsWith('src/standards/'))).toEqual([])
  })
})

/** A made-up house to try the rules on. */
const house = (files: Record<string, string>) => {
  const made = new Map(Object.entries(files))
  return { sources: made, graph: importGraph(made) }
}

describe('each rule of the house can fail', () => {
  test('going up', () => {
    const { graph } = house({
      'src/text/date.ts': "import type { Kind } from '../kind.ts'",
      'src/kind.ts': "import { a } from './text/date.ts'",
    })
    expect(againstTheFloors(graph)).toEqual(['src/text/date.ts (1) → src/kind.ts (2)'])
  })
  test('going sideways', () => {
    const { graph } = house({ 'src/rules/a.ts': "export { b } from '../helpers/b.ts'", 'src/helpers/b.ts': '' })
    expect(againstTheFloors(graph)).toHaveLength(1)
  })
  test('a room nobody gave a floor', () => {
    const { graph } = house({ 'src/util/a.ts': "import '../kind.ts'", 'src/kind.ts': '' })
    expect(againstTheFloors(graph)).toEqual(['src/util/a.ts → src/kind.ts: a room without a floor'])
  })
  test('a circle, through types and through import()', () => {
    const { graph } = house({
      'src/text/a.ts': "import type { B } from './b.ts'",
      'src/text/b.ts': "const c = await import('./c.ts')",
      'src/text/c.ts': "export * from './a.ts'",
    })
    expect(cycles(graph)).toEqual(['src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts'])
  })
  test('an import in a comment is none', () => {
    const { graph } = house({ 'src/text/a.ts': "// import './a.ts'\n/* from './a.ts' */\nconst x = 'http://a'" })
    expect(cycles(graph)).toEqual([])
  })
  test('a file no door leads to', () => {
    const { graph } = house({ 'src/index.ts': "import './a.ts'", 'src/a.ts': '', 'src/b.ts': '' })
    expect(unreachable(graph, ['src/index.ts'])).toEqual(['src/b.ts'])
  })
  test('entering past an index', () => {
    const { graph } = house({
      'src/compose.ts':
        "import '../src/standards/nd30.ts'\nimport './standards/standard.ts'\nimport './standards/index.ts'",
      'src/standards/index.ts': "import './nd30.ts'",
      'src/standards/nd30.ts': '',
      'src/standards/standard.ts': '',
    })
    expect(pastTheIndex(graph)).toEqual(['src/compose.ts → src/standards/nd30.ts'])
  })
  test('a rule missing from its register', () => {
    const { sources, graph } = house({
      'src/rules/index.ts': "import { a } from './a.ts'\nimport { d } from './d/index.ts'",
      'src/rules/d/index.ts': "export { d } from './d.ts'",
      'src/rules/d/d.ts': 'export const d: Rule = {}',
      'src/rules/a.ts': 'export const a: Rule = {}',
      'src/rules/b.ts': 'export const b: Rule = {}',
      'src/rules/c.ts': 'export const c = {} satisfies Rule',
      'src/rules/shared-words.ts': 'export const words: Rule[] = []',
    })
    expect(unregistered(sources, graph)).toEqual(['src/rules/b.ts', 'src/rules/c.ts'])
  })
  test.each([
    ['const now = new Date()', 'the clock'],
    ['const now = new Date', 'the clock'],
    ['const now = Date.now()', 'the clock'],
    ['const year = new Date(iso).getFullYear()', "the machine's time zone"],
    ['const luck = Math.random()', 'chance'],
    ["import { readFile } from 'node:fs/promises'", 'the disk or the machine'],
    ['const zone = process.env.TZ', 'the environment'],
    ["const page = await fetch('https://x')", 'the network'],
    ['n.toLocaleString()', "the machine's language"],
    ['setTimeout(f, 1)', 'a timer'],
  ])('reaching outside: %s', (source, what) => {
    const { sources } = house({ 'src/tree/a.ts': source, 'src/load/a.ts': source })
    expect(reachingOutside(sources)).toEqual([`src/tree/a.ts: ${what}`])
  })
  test.each([
    "if (standard.id === 'nd30') x()",
    "if ('nd30' === id) x()",
    "case 'nd30': x()",
    "const upper = ['nd30'].includes('nd30')",
    'const looks = {\n  nd30: 1,\n}\nconst y = documents["nd30"]',
    "const looks = {\n  'nd30': 1,\n}",
  ])('asking for a name: %s', (source) => {
    const { sources } = house({ 'src/compose.ts': source, 'src/standards/nd30.ts': source })
    expect(askingForNames(sources, ['nd30'], (path) => path.startsWith('src/standards/'))).toEqual(['src/compose.ts'])
  })
  test('asking for the form is asking for a property', () => {
    const { sources } = house({ 'src/compose.ts': "if (kind.form === 'press') x()" })
    expect(askingForNames(sources, ['press'], () => false)).toEqual([])
  })
  test('naming one as an example is no asking', () => {
    const { sources } = house({ 'src/meeting/documents.ts': "may(word, 'Tiêu chuẩn', 'Mã', 'hd05', 'nd30')" })
    expect(askingForNames(sources, ['hd05', 'nd30'], () => false)).toEqual([])
  })
})
