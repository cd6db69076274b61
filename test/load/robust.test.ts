import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxCharacterFaults, maxFaultyCharacters } from '../../src/load/hygiene.ts'
import { maxBytes, maxFaults, readYaml } from '../../src/load/yaml.ts'
import { maxDepth, maxNodes, maxSyntaxFaults } from '../../src/load/yaml-parse.ts'

const rules = (text: string) => readYaml(text, 'f').diagnostics.map(({ rule }) => rule)

describe('limits, one below and one above', () => {
  test('size', () => {
    const text = (size: number) => `a: ${'x'.repeat(size - 3)}`
    expect(rules(text(maxBytes))).toEqual([])
    expect(rules(text(maxBytes + 1))).toEqual(['too-large'])
  })

  test('depth', () => {
    const text = (depth: number) => `a: ${'['.repeat(depth - 2)}x${']'.repeat(depth - 2)}`
    expect(rules(text(maxDepth))).toEqual([])
    expect(rules(text(maxDepth + 1))).toEqual(['too-large'])
  })

  test('number of values', () => {
    // The document, the mapping, the key and the list are four.
    const text = (nodes: number) => `a: [${'x,'.repeat(nodes - 4)}]`
    expect(rules(text(maxNodes))).toEqual([])
    expect(rules(text(maxNodes + 1))).toEqual(['too-large'])
  })

  test('syntax errors', () => {
    const text = (slips: number) => Array.from({ length: slips }, (_, at) => `a${at}: "x" y\n`).join('')
    expect(rules(text(maxSyntaxFaults - 1))).toHaveLength(maxSyntaxFaults - 1)
    expect(rules(text(maxSyntaxFaults + 5))).toHaveLength(maxSyntaxFaults)
  })

  test('faulty characters', () => {
    const text = (faults: number) => `a: ${'x\u200b'.repeat(faults)}\n`
    expect(rules(text(maxCharacterFaults))).toHaveLength(maxCharacterFaults)
    expect(readYaml(text(maxFaultyCharacters), 'f').diagnostics).toHaveLength(maxCharacterFaults)
    expect(readYaml(text(maxFaultyCharacters), 'f').value).toEqual({ a: 'x'.repeat(maxFaultyCharacters) })
    expect(readYaml(text(maxFaultyCharacters + 1), 'f')).toMatchObject({ value: {}, partial: true })
    expect(readYaml(text(60), 'f').diagnostics.at(-1)?.message.vi).toContain('Còn 10 chỗ như vậy nữa.')
  })

  test('all mistakes together', () => {
    expect(rules(`a: [${'*x,'.repeat(1000)}]`)).toHaveLength(maxFaults)
  })
})

describe('nothing hangs', () => {
  const fill = (text: string) => text.repeat(Math.floor(maxBytes / text.length) - 1)
  test.each([
    ['brackets', '['.repeat(maxBytes - 1)],
    ['braces', fill('{a: ')],
    ['keys on a line', fill('a: ')],
    ['dashes', fill('- ')],
    ['question marks', fill('? ')],
    ['quotes', fill('"\\" ')],
    ['slips', fill('a: "x" y\n')],
    ['slips in a block', `a:\n${fill('  b: "x" y\n')}`],
    ['aliases', `a: [${fill('*a,')}]`],
    ['anchors', fill('- &a x\n')],
    ['tags in tags', fill('- !a [!a [!a [!a [!a [!a [!a [!a x]]]]]]]\n')],
    ['tags over lines', `x:\n${Array.from({ length: 18 }, (_, at) => `${' '.repeat(at)}!a`).join('\n')}`],
    ['control characters', fill('\x07')],
    ['invisible characters', fill('a\u200b')],
    ['combining characters', fill('e\u0302')],
    ['legacy text', fill('Héi nghÞ tæng kÕt\n')],
    ['documents', fill('---\na: 1\n')],
    ['keys typed twice', fill('a: 1\n')],
    ['one long line', `a: ${fill('Hội nghị ')}`],
  ])('%s', (_, text) => {
    const start = process.cpuUsage().user
    const { diagnostics } = readYaml(text.slice(0, maxBytes), 'f')
    // Of the processor's time, in µs, so that a busy machine is no hang.
    expect(process.cpuUsage().user - start).toBeLessThan(4_000_000)
    for (const { at } of diagnostics) expect(at?.line).toBeGreaterThan(0)
  })
})

describe('a slip hides no other', () => {
  const folder = new URL('../../data', import.meta.url).pathname
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))

  test('the meetings of the archive have none', () => {
    expect(texts.length).toBeGreaterThan(4)
    for (const text of texts) expect(rules(text)).toEqual([])
  })

  test('two slips in different blocks are both told, each at its line', () => {
    const text = texts.find((text) => text.includes('meeting:')) ?? ''
    const slips = [
      'zz: "một" hai',
      'zz: {a: b',
      'zz: *x y',
      'zz:\n\ta: b',
      'zz: a: b',
      'zz:\n  a: b\n   c: d',
      'zz:\n  a:b\n  c: d',
      "zz: 'x",
    ]
    for (const one of slips) {
      for (const two of slips) {
        const before = `${one}\n${text}`
        const { diagnostics } = readYaml(`${before}\n${two.replace('zz', 'yy')}\n`, 'f')
        const lines = diagnostics.map(({ at }) => at?.line ?? 0)
        expect(lines).toHaveLength(2)
        expect(lines[0]).toBeLessThan(4)
        expect(lines[1]).toBeGreaterThan(before.split('\n').length)
      }
    }
  })

  test('any change to a meeting ends in a value or in diagnostics with places inside the file', () => {
    const signs = fc.constantFrom(
      ...'\t\n:-[]{}"\'&*!|>#%@`,',
      ': ',
      '- ',
      '\r\n',
      '\u200b',
      '\u202e',
      '---\n',
      '<<: ',
      '\uD800',
      'ộ',
    )
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(6),
      add: fc.option(signs, { nil: '' }),
    })
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        const typed = changes.reduce((text, { at, drop, add }) => {
          const from = Math.floor(at * text.length)
          return text.slice(0, from) + add + text.slice(from + drop)
        }, text)
        const source = readYaml(typed, 'f')
        const lines = typed.split(/\r\n?|\n/)
        for (const { at, severity } of source.diagnostics) {
          expect(at?.line).toBeLessThanOrEqual(lines.length)
          expect(at?.column).toBeLessThanOrEqual((lines[(at?.line ?? 1) - 1] ?? '').length + 1)
          expect(['error', 'warning']).toContain(severity)
        }
        expect(source.partial ? source.diagnostics.length : 1).toBeGreaterThan(0)
      }),
      { seed: 11, numRuns: 120 },
    )
  })
})
