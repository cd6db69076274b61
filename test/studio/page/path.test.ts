import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Operation, RawValue } from '../../../src/studio/api.ts'
import { applied, asList, below, isEmpty, pathKey, shared, under, valueAt } from '../../../src/studio/page/pure/path.ts'

const meeting: RawValue = {
  meeting: { name: 'Hội nghị', purposes: 'sơ kết', sessions: { date: '13/7/2024' } },
  limitations: ['Chậm', 'Thiếu'],
}

describe('what stands at a path', () => {
  test.each([
    [['meeting', 'name'], 'Hội nghị'],
    [['meeting', 'purposes', 0], 'sơ kết'],
    [['meeting', 'purposes', 1], undefined],
    [['meeting', 'sessions', 0, 'date'], '13/7/2024'],
    [['limitations', 1], 'Thiếu'],
    [['limitations', 'length'], undefined],
    [['meeting', 'constructor'], undefined],
    [['tasks', 'items', 0, 'text'], undefined],
  ])('%j', (path, value) => expect(valueAt(meeting, path)).toBe(value))
})

describe('changes', () => {
  test.each<[string, Operation, readonly (string | number)[], unknown]>([
    ['sets a value', { do: 'set', path: ['meeting', 'name'], value: 'Họp' }, ['meeting', 'name'], 'Họp'],
    [
      'makes what is missing',
      { do: 'set', path: ['tasks', 'items', 0, 'text'], value: 'Rà soát' },
      ['tasks'],
      { items: [{ text: 'Rà soát' }] },
    ],
    [
      'leaves out null',
      { do: 'set', path: ['meeting', 'place'], value: { venue: null, commune: 'xã A' } },
      ['meeting', 'place'],
      { commune: 'xã A' },
    ],
    [
      'inserts beside a value alone',
      { do: 'insert', path: ['meeting', 'purposes'], index: 1, value: 'triển khai' },
      ['meeting', 'purposes'],
      ['sơ kết', 'triển khai'],
    ],
    ['removes an item', { do: 'remove', path: ['limitations', 0] }, ['limitations'], ['Thiếu']],
    ['moves an item', { do: 'move', path: ['limitations'], from: 0, to: 1 }, ['limitations'], ['Thiếu', 'Chậm']],
    [
      'renames a key in its place',
      { do: 'rename', path: ['meeting', 'name'], key: 'ten' },
      ['meeting'],
      { ten: 'Hội nghị', purposes: 'sơ kết', sessions: { date: '13/7/2024' } },
    ],
  ])('%s', (_, operation, path, value) => expect(valueAt(applied(meeting, operation), path)).toEqual(value))

  test('leave what they change as it was', () => {
    const before = JSON.stringify(meeting)
    applied(meeting, { do: 'remove', path: ['limitations', 0] })
    expect(JSON.stringify(meeting)).toBe(before)
  })
})

const values = fc.letrec<{ value: RawValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie('value'), { maxKeys: 4 }),
  ),
})).value

test('sharing says the same and keeps what is the same', () => {
  fc.assert(
    fc.property(values, values, (old, next) => {
      expect(shared(old, next)).toEqual(next)
      expect(shared(old, structuredClone(old))).toBe(old)
    }),
    { seed: 8 },
  )
})

test('empty is what nobody typed anything in', () => {
  expect([undefined, '', ' ', [], {}, [''], { a: { b: '' } }].map(isEmpty)).not.toContain(false)
  expect([['x'], { a: 'x' }, '0'].map(isEmpty)).not.toContain(true)
})

test('a value alone is a list of one', () => {
  expect([asList('a'), asList(['a', 'b']), asList(undefined), asList('')]).toEqual([['a'], ['a', 'b'], [], []])
})

test('a step down is the same array each time', () => {
  const path = ['tasks']
  expect(below(path, 'items')).toBe(below(path, 'items'))
  expect(below(path, 'items')).toEqual(['tasks', 'items'])
})

test('a path is under itself and what is above it', () => {
  expect(under(['a', 0, 'b'], ['a', 0])).toBe(true)
  expect(under(['a'], ['a', 0])).toBe(false)
  expect(pathKey(['a', 0])).toBe('["a",0]')
})
