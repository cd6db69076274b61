import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageChecks } from '../../../src/text/language/index.ts'

const bad: Readonly<Record<string, string>> = {
  'near-miss-term': 'Tại hội nhị, các địa biểu',
  'mixed-tone-marks': 'cấp ủy, cấp uỷ và Huyện ủy',
  'abbreviation-unexpanded': 'Chủ tịch HĐND tỉnh',
  capitalisation: 'công tác xây dựng đảng',
  'spacing-punctuation': 'kết quả , hạn chế',
  'quote-pairs': 'mô hình “Chi bộ bốn tốt"',
  'long-sentence': 'chữ '.repeat(70),
  'telex-leftover': 'ddoanf thanh niên',
}

test('every check has its file and its bad case', () => {
  const files = readdirSync(new URL('../../../src/text/language/', import.meta.url))
  for (const id of Object.keys(languageChecks)) expect(files).toContain(`${id}.ts`)
  expect(Object.keys(bad)).toEqual(Object.keys(languageChecks))
})

test.each(Object.entries(languageChecks))('%s speaks in its own name, in both languages', (id, check) => {
  const findings = [...check(bad[id] ?? '', {})]
  expect(findings).not.toEqual([])
  for (const { rule, message } of findings) {
    expect(rule).toBe(id)
    expect(message.vi).toMatch(/[.…]$/)
    expect(message.en).toMatch(/[.…]$/)
    expect(message.vi).toBe(message.vi.normalize('NFC'))
  }
})

const word = fc.constantFrom(
  ...[
    'hội',
    'nhị',
    'nghị',
    'Đảng',
    'uỷ',
    'ủy',
    'HĐND',
    ' ',
    ' ',
    ' ',
    ', ',
    '.',
    ';',
    '“',
    '"',
    '(',
    ')',
    '-',
    '1',
    'ddoan',
    '\n',
    'Tỉnh',
    '…',
  ],
)

test.each(Object.entries(languageChecks))('%s points inside any text, at something', (_, check) => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join('')
      for (const { start, end } of check(text, {})) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(end).toBeGreaterThan(start)
      }
    }),
    { seed: 9 },
  )
})
