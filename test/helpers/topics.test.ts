import { expect, test } from 'vitest'
import { saying } from '../support/saying.ts'

test.each([
  ['limitations: [chậm]\ncauses: [ít người]\nlessons: [sâu sát]', 'Hạn chế, nguyên nhân và bài học kinh nghiệm'],
  ['causes: [ít người]', 'Nguyên nhân'],
  ['', ''],
])('a heading names the parts that are there: %s', (yaml, said) => {
  const heading = '{{topics "hạn chế" limitations "nguyên nhân" causes "bài học kinh nghiệm" lessons}}'
  expect(saying(heading, yaml)).toBe(said)
})
