import { expect, test } from 'vitest'
import { joinList } from '../../src/text/list.ts'

test.each([
  [['A', 'B, C', 'D'], 'A; B, C; D'],
  [['A', 'B; C'], 'A; B; C'],
  [['Sở Khoa học và Công nghệ', 'Sở Y tế'], 'Sở Khoa học và Công nghệ, Sở Y tế'],
  [['A', ' B ', '', 'C'], 'A, B và C'],
  [['A'], 'A'],
  [[], ''],
])('%j in a row', (items, words) => expect(joinList(items)).toBe(words))
