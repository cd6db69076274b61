import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Path } from '../../src/diagnostic.ts'
import { at, isObject, type Raw } from '../../src/load/raw.ts'
import { readYaml } from '../../src/load/yaml.ts'
import type { NewValue, Operation } from '../../src/studio/api.ts'
import { editText } from '../../src/studio/edit/edit.ts'
import { applied } from '../../src/studio/edit/raw.ts'

const read = (text: string): Raw => readYaml(text, '', { mayBeEmpty: true }).value

const set = (path: Path, value: NewValue): Operation => ({ do: 'set', path, value })

describe('an edit touches its value and nothing else', () => {
  test.each<[string, string, Operation[], string]>([
    ['plain stays plain', 'a: một  # c\nb: 2\n', [set(['a'], 'hai')], 'a: hai  # c\nb: 2\n'],
    ['single quotes stay', "a: 'một'  # c\n", [set(['a'], "ông 'Ba'")], "a: 'ông ''Ba'''  # c\n"],
    ['double quotes stay', 'a: "một"\n', [set(['a'], 'hai "ba"')], 'a: "hai \\"ba\\""\n'],
    ['plain is quoted where it must be', 'a: một\n', [set(['a'], 'số: 4 # năm')], "a: 'số: 4 # năm'\n"],
    ['what looks like nothing is quoted', 'a: một\n', [set(['a'], 'null')], "a: 'null'\n"],
    ['an empty text', 'a: một\n', [set(['a'], '')], "a: ''\n"],
    ['an empty key with a comment', 'a:   # trống\nb: 1\n', [set(['a'], 'x')], 'a: x   # trống\nb: 1\n'],
    ['a list under an empty key', 'a:   # trống\nb: 1\n', [set(['a'], [{ x: '1' }])], 'a:   # trống\n  - x: 1\nb: 1\n'],
    [
      'a new key after the last',
      'm:\n  a: 1  # c\n\nn: 2\n',
      [set(['m', 'b'], '2')],
      'm:\n  a: 1  # c\n  b: 2\n\nn: 2\n',
    ],
    ['a new key in braces', 'm: {a: 1, b: 2}  # c\n', [set(['m', 'c'], 'x, y')], "m: {a: 1, b: 2, c: 'x, y'}  # c\n"],
    ['all that is missing above', 'a: 1\n', [set(['r', 's', 't'], 'x')], 'a: 1\nr:\n  s:\n    t: x\n'],
    ['a missing list above', 'a: 1\n', [set(['l', 0, 't'], 'x')], 'a: 1\nl:\n  - t: x\n'],
    ['one past the end', 'l:\n  - a\n', [set(['l', 1], 'b')], 'l:\n  - a\n  - b\n'],
    ['an empty file', '# đầu\n', [set(['meeting', 'name'], 'Hội nghị')], '# đầu\nmeeting:\n  name: Hội nghị\n'],
    ['text of several lines', 'a: x\n', [set(['a'], 'một\nhai')], 'a: |-\n  một\n  hai\n'],
    ['a literal text replaced', 'a: |\n  một\n  hai\nb: 1\n', [set(['a'], 'ba')], 'a: ba\nb: 1\n'],
    ['short lists on a line', 'm:\n  a: 1\n', [set(['m', 'l'], ['x', 'y'])], 'm:\n  a: 1\n  l: [x, y]\n'],
    [
      'a list keeps its other items',
      'l:\n  - a  # một\n  - b\n',
      [set(['l'], ['a', 'c', 'd'])],
      'l:\n  - a  # một\n  - c\n  - d\n',
    ],
    [
      'an object keeps its other keys',
      'm:\n  a: 1  # một\n  b: 2\n',
      [set(['m'], { a: '1', c: '3' })],
      'm:\n  a: 1  # một\n  c: 3\n',
    ],
    ['null leaves a key out', 'm: {a: 1}\n', [set(['m'], { a: null, b: '2' })], 'm: {b: 2}\n'],
    [
      'an item in a block',
      'l:\n  # một\n  - a\n  # hai\n  - b\n',
      [{ do: 'insert', path: ['l'], index: 1, value: 'x' }],
      'l:\n  # một\n  - a\n  - x\n  # hai\n  - b\n',
    ],
    [
      'an item first',
      'l:\n  - a\n',
      [{ do: 'insert', path: ['l'], index: 0, value: { k: 'v' } }],
      'l:\n  - k: v\n  - a\n',
    ],
    [
      'items in the form of the others',
      'l:\n  - {a: 1}\n',
      [{ do: 'insert', path: ['l'], index: 1, value: { a: '2' } }],
      'l:\n  - {a: 1}\n  - {a: 2}\n',
    ],
    ['an item in brackets', 'l: [a, c]\n', [{ do: 'insert', path: ['l'], index: 1, value: 'b' }], 'l: [a, b, c]\n'],
    ['into empty brackets', 'l: []\n', [{ do: 'insert', path: ['l'], index: 0, value: 'b' }], 'l: [b]\n'],
    [
      'one value becomes a list',
      'l: a  # c\n',
      [{ do: 'insert', path: ['l'], index: 1, value: 'b' }],
      'l: [a, b]  # c\n',
    ],
    [
      'a key out',
      'm:\n  a: 1  # một\n  # của b\n  b: 2\n',
      [{ do: 'remove', path: ['m', 'a'] }],
      'm:\n  # của b\n  b: 2\n',
    ],
    ['the only key out', 'm:\n  a: 1\nn: 2\n', [{ do: 'remove', path: ['m', 'a'] }], 'm: {}\nn: 2\n'],
    [
      'the first key of an item out',
      'l:\n  - a: 1\n    b: 2\n',
      [{ do: 'remove', path: ['l', 0, 'a'] }],
      'l:\n  - b: 2\n',
    ],
    ['an item out', 'l:\n  - a\n  - b  # hai\n  - c\n', [{ do: 'remove', path: ['l', 1] }], 'l:\n  - a\n  - c\n'],
    ['an item out of brackets', 'l: [a, b, c]\n', [{ do: 'remove', path: ['l', 2] }], 'l: [a, b]\n'],
    [
      'an item with the comment above it',
      'l:\n  - a\n  # của b\n  - b\n',
      [{ do: 'move', path: ['l'], from: 1, to: 0 }],
      'l:\n  # của b\n  - b\n  - a\n',
    ],
    ['an item within brackets', 'l: [a ,b,  c]\n', [{ do: 'move', path: ['l'], from: 0, to: 2 }], 'l: [b ,c,  a]\n'],
    [
      'another name',
      'p:\n  an: {name: A}  # c\n',
      [{ do: 'rename', path: ['p', 'an'], key: 'binh' }],
      'p:\n  binh: {name: A}  # c\n',
    ],
    ['CRLF stays', 'a: 1\r\nb: 2\r\n', [set(['c'], ['x: y'])], "a: 1\r\nb: 2\r\nc: ['x: y']\r\n"],
    ['no line break at the end', 'a: 1', [set(['b'], '2')], 'a: 1\nb: 2'],
    ['nothing to do', 'a: [ 1 ]\n', [set(['a'], ['1'])], 'a: [ 1 ]\n'],
  ])('%s', (_, before, operations, after) => expect(editText(before, operations)).toBe(after))

  test.each<[string, string, Operation]>([
    ['a key of a text', 'a: 1\n', set(['a', 'b'], 'x')],
    ['an item past the end', 'l: [a]\n', set(['l', 2], 'x')],
    ['removing what is not there', 'a: 1\n', { do: 'remove', path: ['b'] }],
    ['a name that is taken', 'a: 1\nb: 2\n', { do: 'rename', path: ['a'], key: 'b' }],
    ['a key of the language', 'a: 1\n', set(['__proto__', 'x'], 'y')],
    ['a broken file', 'a: [1\nb: 2\n', set(['b'], 'x')],
  ])('%s is refused', (_, text, operation) => expect(() => editText(text, [operation])).toThrow('cannot'))
})

const words = fc.oneof(
  fc.constantFrom('một', 'Hội nghị sơ kết', 'a: b', '# c', '- d', '{x}', "'", '"', '1,5', 'null', ' x ', 'hai\nba', ''),
  fc.string({ unit: fc.constantFrom(...'aă:#,[]{}-"\'\n\\ |>&*!%@`?~x1'), maxLength: 8 }),
)
const keys = fc.constantFrom('a', 'b', 'ket-nap', 'c', 'name')
const { value } = fc.letrec<{ value: NewValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
  ),
}))

const pathsOf = (raw: Raw, path: Path = []): Path[] =>
  typeof raw === 'string'
    ? [path]
    : [
        path,
        ...(isObject(raw) ? Object.entries(raw) : raw.map((item, n) => [n, item] as const)).flatMap(([step, inner]) =>
          pathsOf(inner as Raw, [...path, step]),
        ),
      ]

/** Some operation on a value, by numbers that choose. */
function operationOn(raw: Raw, pick: number, what: number, index: number, fresh: NewValue): Operation {
  const paths = pathsOf(raw).filter((path) => path.length > 0)
  const path = paths[pick % Math.max(paths.length, 1)] ?? ['a']
  const there = at(raw, path)
  const list = Array.isArray(there) && there.length > 0 ? there : undefined
  if (what === 0 && there !== undefined) return { do: 'remove', path }
  if (what === 1 && list) return { do: 'insert', path, index: index % (list.length + 1), value: fresh }
  if (what === 2 && list) return { do: 'move', path, from: index % list.length, to: pick % list.length }
  if (what === 3 && there !== undefined && typeof path.at(-1) === 'string')
    return { do: 'rename', path, key: `moi-${index}` }
  if (what === 4 && isObject(there)) return set([...path, 'them'], fresh)
  return set(path, fresh)
}

const chosen = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 5 }), fc.nat(9), value)
const commentsOf = (text: string) => text.match(/^\s*# .*$/gmu)?.map((comment) => comment.trim()) ?? []

describe('whatever is edited', () => {
  const files = [
    ...readdirSync('test/fixtures')
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `test/fixtures/${name}`),
    'templates/scaffold/project/data/vi-du.yaml',
    'templates/scaffold/meeting.yaml',
  ]
  test.each(files)('%s says afterwards what was asked, and keeps every line above and below', (file) => {
    const text = readFileSync(file, 'utf8')
    const raw = read(text)
    fc.assert(
      fc.property(chosen, ([pick, what, index, fresh]) => {
        const operation = operationOn(raw, pick, what, index, fresh)
        const edited = editText(text, [operation])
        expect(read(edited)).toEqual(applied(raw, operation))
        const top = String(operation.path[0])
        const above = text.slice(0, Math.max(0, text.search(new RegExp(`^${top}:`, 'mu'))))
        expect(edited.slice(0, above.length)).toBe(above)
      }),
      { seed: 8, numRuns: 25 },
    )
  })

  test('texts made by edits alone read as their operations say', () =>
    fc.assert(
      fc.property(fc.array(chosen, { minLength: 1, maxLength: 6 }), (steps) => {
        let text = '# đầu\n'
        let raw: Raw = {}
        for (const [pick, what, index, fresh] of steps) {
          const operation = operationOn(raw, pick, what, index, fresh)
          raw = applied(raw, operation)
          text = editText(text, [operation])
          expect(read(text)).toEqual(raw)
        }
        expect(text).toContain('# đầu')
      }),
      { seed: 8, numRuns: 200 },
    ))

  test('a text set over a text changes its own characters only', () => {
    const text = readFileSync('templates/scaffold/project/data/vi-du.yaml', 'utf8')
    const raw = read(text)
    const leaves = pathsOf(raw).filter((path) => typeof at(raw, path) === 'string')
    const source = readYaml(text, '')
    for (const path of leaves) {
      const edited = editText(text, [set(path, 'đổi')])
      const { line } = source.locate(path)
      const lines = text.split('\n')
      const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
      expect(edited.slice(0, start)).toBe(text.slice(0, start))
      expect(edited.slice(start)).not.toBe(text.slice(start))
      const below = (whole: string) =>
        whole
          .split('\n')
          .slice(-(lines.length - line))
          .join('\n')
      if (!/[|>]/u.test(lines[line - 2] ?? '') && line < lines.length) expect(below(edited)).toBe(below(text))
      expect(commentsOf(edited)).toEqual(commentsOf(text))
    }
  })
})
