import fc from 'fast-check'
import { dump } from 'js-yaml'
import { expect, test } from 'vitest'
import { readYaml } from '../../src/load/yaml.ts'

/** The characters of the text at the place of one character of a value. */
function typedAt(yaml: string, offset: number): string {
  const source = readYaml(yaml, 'f')
  const { line, column, length } = source.within(['a', 0], offset)
  return (source.text.split(/\r\n?|\n/)[line - 1] ?? '').slice(column - 1, column - 1 + length)
}

const forms: [string, string, string][] = [
  ['plain', 'a: [Hội nghị bàn]\n', 'Hội nghị bàn'],
  ['plain over lines', 'a:\n  - Hội nghị   \n\n    bàn   việc\n    chung\n', 'Hội nghị\nbàn   việc chung'],
  ['single quotes', "a: ['Ông ''A'' nói']\n", "Ông 'A' nói"],
  ['double quotes', 'a: ["x\\ty \\u0041 \\"b\\"  c"]\n', 'x\ty A "b"  c'],
  ['double quotes over lines', 'a:\n  - "một\n    hai \\\n    ba\n\n    bốn"\n', 'một hai ba\nbốn'],
  ['literal block', 'a:\n  - |\n    một\n      hai\n\n    ba\n', 'một\n  hai\n\nba\n'],
  ['literal block with stated indent', 'a:\n  - |2-\n      một\n    hai\n', '  một\nhai'],
  ['folded block', 'a:\n  - >-\n    một\n    hai\n\n    ba\n      bốn\n    năm\n', 'một hai\nba\n  bốn\nnăm'],
  ['CRLF', 'a:\r\n  - |\r\n    một\r\n    hai\r\n', 'một\nhai\n'],
]

test.each(forms)('%s: each letter is found where it was typed', (_, yaml, value) => {
  expect(readYaml(yaml, 'f').value).toEqual({ a: [value] })
  const letters = [...value.matchAll(/[\p{L}"']/gu)]
  expect(letters.length).toBeGreaterThan(2)
  for (const { 0: letter, index } of letters) {
    const typed = typedAt(yaml, index)
    // An escape stands for its letter, a doubled quote for one.
    if (!typed.startsWith('\\')) expect([letter, index, typed]).toEqual([letter, index, letter])
  }
})

test('a line inside a block scalar is told as such', () => {
  const source = readYaml('context:\n  - |\n    Dòng một\n    dòng hai sai\n', 'f')
  expect(source.within(['context', 0], 'Dòng một\ndòng hai '.length, 3)).toMatchObject({
    line: 4,
    column: 14,
    length: 3,
  })
})

test('letters typed with combining marks are found whole', () => {
  const source = readYaml('a: Ho\u0323\u0302i nghi\u0323 sai\n', 'f')
  expect(source.within(['a'], 'Hội nghị '.length, 3)).toMatchObject({ line: 1, column: 16, length: 3 })
  expect(source.within(['a'], 1)).toMatchObject({ column: 5, length: 3 })
})

test('an invisible character shifts nothing', () => {
  const source = readYaml('a: x\u200by sai\n', 'f')
  expect(source.value).toEqual({ a: 'xy sai' })
  expect(source.within(['a'], 3, 3)).toMatchObject({ column: 8, length: 3 })
})

test('any text in any style', () => {
  const letters = fc.constantFrom(...'aăâđêôơư "\'\n\\:#-{}[],', 'ộ', ' ', '\t')
  const text = fc.string({ unit: letters, minLength: 1, maxLength: 40 })
  const style = fc.constantFrom<Parameters<typeof dump>[1]>(
    { lineWidth: 12 },
    { forceQuotes: true, quoteStyle: 'double' },
    { forceQuotes: true },
    { lineWidth: -1 },
    { flowLevel: 1 },
  )
  fc.assert(
    fc.property(text, style, (value, options) => {
      const yaml = dump({ a: [value] }, options)
      const source = readYaml(yaml, 'f')
      expect(source.diagnostics).toEqual([])
      expect(source.value).toEqual({ a: [value] })
      for (const { 0: letter, index } of value.matchAll(/\p{L}/gu)) expect(typedAt(yaml, index)).toBe(letter)
    }),
    { seed: 5, numRuns: 500 },
  )
})
