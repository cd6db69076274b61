import { describe, expect, test } from 'vitest'
import { completionsAt, hoverAt } from '../../../src/studio/page/pure/complete.ts'
import { yamlPlace } from '../../../src/studio/page/pure/yaml-place.ts'
import { meetingForm } from './form.ts'

/** The place of the mark ‸ in a text. */
const at = (marked: string) => yamlPlace(marked.replace('‸', ''), marked.indexOf('‸'))

describe('where the cursor stands', () => {
  test.each([
    ['mee‸', [], 'key', 'mee'],
    ['meeting:\n  na‸', ['meeting'], 'key', 'na'],
    ['meeting:\n  type: hội ‸', ['meeting', 'type'], 'value', 'hội '],
    ['meeting:\n  sessions:\n    - date: 1/2/2026\n      pa‸', ['meeting', 'sessions', 0], 'key', 'pa'],
    ['meeting:\n  sessions:\n    - date: 1/2/2026\n    - part: ‸', ['meeting', 'sessions', 1, 'part'], 'value', ''],
    ['meeting:\n  sessions:\n  - date: 1/2/2026\n  - part: ‸', ['meeting', 'sessions', 1, 'part'], 'value', ''],
    ['meeting:\n  sessions:\n    - {date: 1/2/2026, pa‸', ['meeting', 'sessions', 0], 'key', 'pa'],
    ['meeting:\n  period: {unit: ‸', ['meeting', 'period', 'unit'], 'value', ''],
    ['meeting:\n  purposes: [sơ kết, tri‸', ['meeting', 'purposes'], 'value', 'tri'],
    ['meeting:\n  name: A\n\n# chú thích\nroles:\n  chair: ‸', ['roles', 'chair'], 'value', ''],
    ['meeting:\n  name: A\nta‸', [], 'key', 'ta'],
  ])('%j', (text, path, typing, typed) => expect(at(text)).toEqual({ path, typing, typed }))
})

describe('what may be typed there', () => {
  const offered = (text: string) =>
    completionsAt(meetingForm, at(text), (role) => [{ label: `mã ${role}`, insert: '', detail: '', info: '' }]).map(
      ({ label }) => label,
    )
  test.each([
    ['meeting:\n  ‸', 'purposes'],
    ['meeting:\n  type: ‸', 'hội nghị'],
    ['meeting:\n  purposes: [‸', 'giao ban'],
    ['tasks:\n  partial: ‸', 'có'],
    ['roles:\n  chair: ‸', 'mã reference'],
    ['tasks:\n  items:\n    - text: A\n      ‸', 'due'],
  ])('%j offers %s', (text, wanted) => expect(offered(text)).toContain(wanted))
  test('nothing is offered for what the form does not know', () => expect(offered('strange:\n  ‸')).toEqual([]))
})

test('hovering tells what a key is', () => {
  expect(hoverAt(meetingForm, ['meeting', 'type'])).toEqual({
    label: 'Loại cuộc họp',
    help: 'Quyết định cách gọi trong văn bản.',
    example: 'hội nghị',
  })
})
