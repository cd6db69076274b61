import { expect, it } from 'vitest'
import { held } from '../../../src/writers/docx/runs.ts'

it.each([
  ['trước ngày 30/6/2026', 'trước ngày_30/6/2026'],
  ['ngày 29 tháng 11 năm 2024 và', 'ngày_29 tháng_11 năm_2024 và'],
  ['70 triệu đồng', '70_triệu_đồng'],
  ['không có gì', 'không có gì'],
])('%s is held as %s', (words, expected) => {
  expect(held(words).replaceAll('\u00A0', '_')).toBe(expected)
})
