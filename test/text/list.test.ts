import { expect, test } from 'vitest'
import { joinList } from '../../src/text/list.ts'

test.each([
  [['A', 'B, C', 'D'], 'A; B, C; D'],
  [['A', 'B; C'], 'A; B; C'],
  [['Sở Khoa học và Công nghệ', 'Sở Y tế'], 'Sở Khoa học và Công nghệ, Sở Y tế'],
  [['A', ' B ', '', 'C'], 'A, B và C'],
  [['A'], 'A'],
  [[' A '], 'A'],
  [['A', 'B'], 'A và B'],
  [['A', ' '], 'A'],
  [['A; B', 'C'], 'A; B; C'],
  [['A, B', 'C'], 'A, B; C'],
  [['Avà', 'vàB'], 'Avà và vàB'],
  [[], ''],
])('%j in a row', (items, words) => expect(joinList(items)).toBe(words))

test('another joining word is the one looked for in the items', () => {
  expect(joinList(['A hoặc B', 'C'], { and: 'hoặc' })).toBe('A hoặc B, C')
  expect(joinList(['A và B', 'C'], { and: 'hoặc' })).toBe('A và B hoặc C')
})
