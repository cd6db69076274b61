import { describe, expect, test } from 'vitest'
import type { NewValue, Operation, RawValue } from '../../../src/studio/api.ts'
import { coalesced, emptying, removing, setting, settingIn } from '../../../src/studio/page/pure/operations.ts'
import { applied, valueAt } from '../../../src/studio/page/pure/path.ts'
import { meetingForm } from './form.ts'

const root: RawValue = {
  meeting: { name: 'Họp', purposes: 'sơ kết', sessions: { date: '1/2/2026' }, place: { venue: 'Hội trường' } },
  tasks: { items: ['Rà soát quy hoạch', { text: 'Kiểm tra', lead: 'Ban Tổ chức' }] },
}

describe('what makes the file say something', () => {
  test.each<[string, (string | number)[], NewValue, Operation[]]>([
    ['a key', ['meeting', 'name'], 'A', [{ do: 'set', path: ['meeting', 'name'], value: 'A' }]],
    [
      'the first item of a list that is not there',
      ['limitations', 0],
      'Chậm',
      [{ do: 'insert', path: ['limitations'], index: 0, value: 'Chậm' }],
    ],
    [
      'the item after the last',
      ['tasks', 'items', 2, 'text'],
      'Họp',
      [{ do: 'insert', path: ['tasks', 'items'], index: 2, value: { text: 'Họp' } }],
    ],
    [
      'beside a value alone',
      ['meeting', 'purposes', 1],
      'tổng kết',
      [{ do: 'insert', path: ['meeting', 'purposes'], index: 1, value: 'tổng kết' }],
    ],
    [
      'a value alone',
      ['meeting', 'purposes', 0],
      'tổng kết',
      [{ do: 'set', path: ['meeting', 'purposes'], value: 'tổng kết' }],
    ],
    [
      'within an object alone',
      ['meeting', 'sessions', 0, 'part'],
      'sáng',
      [{ do: 'set', path: ['meeting', 'sessions', 'part'], value: 'sáng' }],
    ],
    ['nothing where nothing is', ['meeting', 'subject'], '', []],
    [
      'nothing, and the object it empties goes',
      ['meeting', 'place', 'venue'],
      '',
      [{ do: 'remove', path: ['meeting', 'place'] }],
    ],
    [
      'nothing in an item, which stays',
      ['tasks', 'items', 1, 'lead'],
      '',
      [{ do: 'remove', path: ['tasks', 'items', 1, 'lead'] }],
    ],
  ])('%s', (_, path, value, operations) => expect(setting(root, path, value)).toEqual(operations))

  test.each<[string, (string | number)[], string, unknown]>([
    [
      'a text becomes the object it stood for',
      ['tasks', 'items', 0, 'due'],
      '30/9/2026',
      { text: 'Rà soát quy hoạch', due: '30/9/2026' },
    ],
    ['a text stays a text', ['tasks', 'items', 0, 'text'], 'Rà soát', 'Rà soát'],
  ])('%s', (_, path, value, item) => {
    const after = settingIn(meetingForm, root, path, value).reduce<RawValue>(applied, root)
    expect(valueAt(after, ['tasks', 'items', 0])).toEqual(item)
  })
})

test('the last item takes the list with it, the last field its object', () => {
  expect(removing({ limitations: ['Chậm'] }, ['limitations', 0])).toEqual([{ do: 'remove', path: ['limitations'] }])
  expect(removing(root, ['meeting', 'sessions', 0, 'date'])).toEqual([
    { do: 'remove', path: ['meeting', 'sessions', 0, 'date'] },
  ])
})

test('typing on at a place is one change; elsewhere another', () => {
  const set = (at: string, value: string): Operation => ({ do: 'set', path: ['meeting', at], value })
  expect(coalesced([set('name', 'H')], [set('name', 'Họ')])).toEqual([set('name', 'Họ')])
  expect(coalesced([set('name', 'H')], [set('subject', 'x')])).toHaveLength(2)
})

test('what is emptied while it is typed keeps its place', () => {
  expect(emptying(meetingForm, root, ['meeting', 'place', 'venue'])).toEqual([
    { do: 'set', path: ['meeting', 'place', 'venue'], value: '' },
  ])
  expect(emptying(meetingForm, root, ['meeting', 'subject'])).toEqual([])
  expect(emptying(meetingForm, root, ['tasks', 'items', 0, 'text'])).toEqual([
    { do: 'set', path: ['tasks', 'items', 0], value: '' },
  ])
})
