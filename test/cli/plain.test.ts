import { describe, expect, test } from 'vitest'
import { describe as told } from '../../src/cli/frame.ts'
import { cut, padded, plain, width } from '../../src/cli/plain.ts'
import { progressOn } from '../../src/cli/progress.ts'
import { openSession } from '../../src/cli/session.ts'
import { table } from '../../src/cli/table.ts'
import { type Streams, type Terminal, terminalOf } from '../../src/cli/terminal.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'

const terminal = (said: string[], settings: Partial<Terminal> = {}): Terminal => ({
  folder: '/',
  out: (text) => void said.push(text),
  err: (text) => void said.push(text),
  colour: false,
  redraws: false,
  columns: 60,
  stop: new AbortController().signal,
  ...settings,
})

describe('words from outside', () => {
  test.each([
    ['\u001b[31mđỏ\u001b[0m', '·[31mđỏ·[0m'],
    ['một\thai', 'một  hai'],
    ['chuông\u0007', 'chuông·'],
    ['dòng\r\nkhác', 'dòng··khác'],
    ['\u202eđảo\u202c', '·đảo·'],
    ['\u009b1A', '·1A'],
  ])('%j are printed as %j', (typed, printed) => expect(plain(typed)).toBe(printed))

  test('take the width they are shown in', () => {
    expect(width('Đảng bộ')).toBe(7)
    expect(width('Đảng bộ'.normalize('NFD'))).toBe(7)
    expect(width('\u001b[31mđỏ\u001b[39m')).toBe(2)
    expect(padded('đỏ', 4)).toBe('đỏ  ')
    expect(cut('Đảng bộ', 5)).toBe('Đảng…')
  })
})

test('a table keeps its columns, whatever marks and colours its cells have', () => {
  const rows = [
    ['\u001b[31mđỏ\u001b[39m', 'một'],
    ['đỏ'.normalize('NFD'), 'hai'],
  ]
  expect(table(['Màu sắc', 'Số'], rows, (text) => text)).toBe(
    `Màu sắc  Số\n\u001b[31mđỏ\u001b[39m       một\n${'đỏ'.normalize('NFD')}       hai\n`,
  )
})

describe('a diagnostic', () => {
  const diagnostic: Diagnostic = {
    rule: 'done-within-of',
    severity: 'error',
    message: { vi: 'Lớn hơn tổng số.', en: 'Larger than the whole.' },
    hint: { vi: 'Kiểm tra lại.', en: 'Look again.' },
    at: { file: 'data/a.yaml', line: 2, column: 9, length: 4 },
    related: { at: { file: 'data/b.yaml', line: 1, column: 1, length: 1 }, message: { vi: 'trước đó', en: 'before' } },
  }
  const shown = (line: string | undefined, settings: Partial<Terminal> = {}, change: Partial<Diagnostic> = {}) =>
    told({ ...diagnostic, ...change }, openSession(terminal([], settings), 'vi'), () => line)

  test('is told with place, sentence, rule, frame, second place and way out', () => {
    expect(shown('  done: 15/11')).toBe(
      [
        'data/a.yaml:2:9 lỗi  Lớn hơn tổng số. [done-within-of]',
        '  2 │   done: 15/11',
        '    │         ^^^^',
        '  data/b.yaml:1:1 trước đó',
        '  → Kiểm tra lại.',
        '',
      ].join('\n'),
    )
  })

  test('in colour says the same words', () => {
    const coloured = shown('  done: 15/11', { colour: true })
    expect(coloured).toContain('\u001b[31m')
    expect(coloured.replaceAll(/\u001b\[\d+m/gu, '')).toBe(shown('  done: 15/11'))
  })

  test('marks the right place under marks that take no width', () => {
    const line = `${'hội'.normalize('NFD')}: abcd`
    const at = { file: 'data/a.yaml', line: 2, column: line.indexOf('abcd') + 1, length: 4 }
    expect(shown(line, {}, { at }).split('\n')[2]).toBe('    │      ^^^^')
  })

  test('cuts a line that is too long round the place', () => {
    const line = `${'x'.repeat(100)}abcd${'y'.repeat(100)}`
    const at = { file: 'data/a.yaml', line: 2, column: 101, length: 4 }
    const rows = shown(line, {}, { at }).split('\n')
    expect(rows[1]).toBe(`  2 │ …${'x'.repeat(40)}abcd${'y'.repeat(4)}…`)
    expect(rows[2]).toBe(`    │ ${' '.repeat(41)}^^^^`)
  })

  test('without a line is told without a frame', () => {
    expect(shown(undefined)).not.toContain('│')
    expect(shown('')).not.toContain('│')
  })
})

describe('progress', () => {
  test('is a bar where someone looks', () => {
    const said: string[] = []
    const progress = progressOn(openSession(terminal(said, { redraws: true }), 'vi'))
    progress.step(1, 2, 'data/a.yaml')
    progress.clear()
    expect(said).toEqual([`\r\u001b[2K${'█'.repeat(12)}${'░'.repeat(12)} 1/2 data/a.yaml`, '\r\u001b[2K'])
  })

  test('is lines elsewhere, one a tenth when there are many', () => {
    const said: string[] = []
    const progress = progressOn(openSession(terminal(said), 'vi'))
    for (let n = 1; n <= 3; n += 1) progress.step(n, 3, 'a')
    expect(said).toEqual(['[1/3] a\n', '[2/3] a\n', '[3/3] a\n'])
    for (let n = 1; n <= 1000; n += 1) progress.step(n, 1000, 'a')
    expect(said).toHaveLength(3 + 10)
    expect(said.at(-1)).toBe('[1000/1000] a\n')
  })
})

describe('a terminal', () => {
  const streams = (tty: boolean, env: Streams['env']): Streams =>
    ({
      stdout: { isTTY: tty, write() {} },
      stderr: { isTTY: tty, write() {} },
      env,
      cwd: () => '/',
    }) as unknown as Streams
  const colour = (tty: boolean, env: Streams['env']) =>
    terminalOf(streams(tty, env), new AbortController().signal).colour

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('looked at: %s, with %o: colour %s', (tty, env, expected) => expect(colour(tty, env)).toBe(expected))
})
