import { expect, test } from 'vitest'
import { hasFact, isCalledFor } from '../../src/build/plan.ts'
import { meetingFrom } from '../support/meeting.ts'

test.each([
  ['limitations', 'limitations: [Chậm]', true],
  ['limitations', 'limitations: []', false],
  ['limitations', '', false],
  ['figures', 'figures: {a: {about: thu, value: 1}}', true],
  ['figures', '', false],
  ['achievements', 'achievements: {overview: [Tốt]}', true],
  ['achievements', 'achievements: {}', false],
  ['tasks.items', 'tasks: {items: [{text: Làm}]}', true],
  ['tasks.items', 'tasks: {declared_count: 3}', false],
  ['tasks', 'tasks: {declared_count: 3}', true],
  ['speeches[kết luận]', 'speeches: [{by: An, kind: kết luận, points: [Tốt]}]', true],
  ['speeches[kết luận]', 'speeches: [{by: An, kind: khai mạc, points: [Tốt]}]', false],
  ['speeches', 'speeches: [{by: An, kind: khai mạc, points: [Tốt]}]', true],
  ['documents.ket-luan', 'documents: {ket-luan: {date: 1/2/2024}}', true],
  ['documents.ket-luan', 'documents: {bao-cao: {date: 1/2/2024}}', false],
  ['constructor', '', false],
  ['discussion.questions', 'discussion: {questions: 0}', true],
])('%s of a meeting with “%s”: %s', (fact, yaml, stated) => {
  expect(hasFact(meetingFrom(yaml), fact)).toBe(stated)
})

test('any of its facts calls for a kind; a kind that asks for none is always made', () => {
  const meeting = meetingFrom('limitations: [Chậm]')
  expect(isCalledFor({ requires: ['tasks', 'limitations'] }, meeting)).toBe(true)
  expect(isCalledFor({ requires: ['tasks', 'figures'] }, meeting)).toBe(false)
  expect(isCalledFor({ requires: [] }, meeting)).toBe(true)
})
