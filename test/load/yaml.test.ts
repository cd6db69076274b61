import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { readYaml } from '../../src/load/yaml.ts'

/** `line:column+length rule` of each diagnostic, in the order they are given. */
function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ rule, at }) => `${at?.line}:${at?.column}+${at?.length} ${rule}`)
}

describe('values', () => {
  test('every scalar stays the text that was typed', () => {
    const typed = 'a: 7.200\nb: 0912345678\nc: 1.10\nd: Null\ne: true\nf: 2019-06-26\ng: 0x1F\nh: ~\ni: "7"\n'
    const value = {
      a: '7.200',
      b: '0912345678',
      c: '1.10',
      d: 'Null',
      e: 'true',
      f: '2019-06-26',
      g: '0x1F',
      h: '~',
      i: '7',
    }
    expect(readYaml(typed, 'f').value).toEqual(value)
  })

  test('a key with nothing after it is not there, an empty text is', () => {
    const source = readYaml('a:\nb: ""\nc:\n  -\n  - x\n  -\n', 'f')
    expect(source.value).toEqual({ b: '', c: ['x'] })
    expect(source.diagnostics).toEqual([])
  })

  test('keys and values come out in NFC', () => {
    const source = readYaml('te\u0302n: Ho\u0323\u0302i nghi\u0323\nx: "H\\u006F\\u0323i"\n', 'f')
    expect(source.value).toEqual({ tên: 'Hội nghị', x: 'Họi' })
  })
})

describe('places', () => {
  const typed = [
    'meeting:',
    '  name: "Hội nghị"',
    "  'type': hội nghị",
    '  purposes: [sơ kết, tổng kết]',
    'figures: {a: {done: 15, of: 11}}',
    'context:',
    '  - |',
    '    Dòng một',
    '    dòng hai',
    '  - by: an',
    'last:',
  ].join('\n')
  const source = readYaml(typed, 'data/a.yaml')
  const cases: [string, (string | number)[], 'key' | 'value', string][] = [
    ['plain key', ['meeting', 'name'], 'key', '2:3+4'],
    ['quoted value, past its quote', ['meeting', 'name'], 'value', '2:10+8'],
    ['quoted key', ['meeting', 'type'], 'key', '3:4+4'],
    ['flow list', ['meeting', 'purposes'], 'value', '4:13+18'],
    ['item of a flow list', ['meeting', 'purposes', 1], 'value', '4:22+8'],
    ['flow in flow', ['figures', 'a', 'of'], 'value', '5:29+2'],
    ['block map by its key', ['meeting'], 'value', '1:1+7'],
    ['block list by its key', ['context'], 'value', '6:1+7'],
    ['block scalar by its first line', ['context', 0], 'value', '8:5+8'],
    ['map in a list by its first key', ['context', 1], 'value', '10:5+2'],
    ['missing key by its parent', ['meeting', 'mode'], 'value', '1:1+7'],
    ['missing key of a flow map by its key', ['figures', 'a', 'about'], 'value', '5:11+1'],
    ['deep missing path', ['figures', 'a', 'compare', 0, 'to'], 'value', '5:11+1'],
    ['missing at the top', ['roles'], 'value', '1:1+7'],
    ['one value standing for a list', ['meeting', 'type', 0], 'value', '3:11+8'],
    ['absent value by its key', ['last'], 'value', '11:1+4'],
  ]
  test.each(cases)('%s', (_, path, part, expected) => {
    const { file, line, column, length } = source.locate(path, part)
    expect(file).toBe('data/a.yaml')
    expect(`${line}:${column}+${length}`).toBe(expected)
  })

  test('CRLF, a byte order mark and tabs leave lines and columns as editors show them', () => {
    const windows = readYaml('\uFEFFa: 1\r\nb:\tc\r\nd: [x, y]\r\n', 'f')
    expect(windows.locate(['a'], 'key')).toMatchObject({ line: 1, column: 1 })
    expect(windows.locate(['b'])).toMatchObject({ line: 2, column: 4 })
    expect(windows.locate(['d', 1])).toMatchObject({ line: 3, column: 8, length: 1 })
  })

  test('combining characters count as the text holds them', () => {
    const source = readYaml('a: {te\u0302n: Ho\u0323\u0302i, sau: x}\n', 'f')
    expect(source.locate(['a', 'tên'], 'key')).toMatchObject({ column: 5, length: 4 })
    expect(source.locate(['a', 'tên'])).toMatchObject({ column: 11, length: 5 })
    expect(source.locate(['a', 'sau'])).toMatchObject({ column: 23, length: 1 })
  })
})

describe('what YAML has and a data file may not', () => {
  test('each is refused at its own place, all at once', () => {
    const typed = 'a: &x 1\nb: *x\nc: !!int 2\nd: {<<: {e: 1}}\n---\nf: 3\n---\ng: 4\n'
    expect(places(readYaml(typed, 'f').diagnostics).sort()).toEqual([
      '1:4+2 yaml-feature',
      '2:4+2 yaml-feature',
      '3:4+5 yaml-feature',
      '4:5+2 yaml-feature',
      '5:1+3 yaml-feature',
      '7:1+3 yaml-feature',
    ])
  })

  test('keys typed twice, also in another Unicode form', () => {
    const source = readYaml('họ: 1\nho\u0323: 2\na: {b: 1, b: 2}\n', 'f')
    expect(places(source.diagnostics)).toEqual(['2:1+3 duplicate-key', '3:11+1 duplicate-key'])
    expect(source.diagnostics[0]?.related?.at).toMatchObject({ line: 1, column: 1, length: 2 })
  })

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s', (key) => {
    const source = readYaml(`people:\n  ${key}: {name: x}\n`, 'f')
    expect(places(source.diagnostics)).toEqual([`2:3+${key.length} yaml-feature`])
    expect(source.value).toEqual({ people: {} })
  })
})
