import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInteger, parseNumber, parsePercent } from '../../src/text/number.ts'
import { formatNumber } from '../../src/text/number-format.ts'

describe('parseNumber', () => {
  test.each([
    ['7200', 7200, 0, '7.200'],
    ['7.200', 7200, 0, '7.200'],
    ['1.234.567', 1_234_567, 0, '1.234.567'],
    ['29,8', 29.8, 1, '29,8'],
    ['7.09', 7.09, 2, '7,09'],
    ['0.125', 0.125, 3, '0,125'],
    ['0,125', 0.125, 3, '0,125'],
    ['1.234,5', 1234.5, 1, '1.234,5'],
    ['1.10', 1.1, 2, '1,10'],
    ['1,005', undefined, 0, ''],
    ['1,0050', 1.005, 4, '1,0050'],
    ['-2,5', -2.5, 1, '-2,5'],
    ['−2,5', -2.5, 1, '-2,5'],
    ['-0', 0, 0, '0'],
    ['05', 5, 0, '5'],
    [' 12 ', 12, 0, '12'],
    ['999999999999999', 999_999_999_999_999, 0, '999.999.999.999.999'],
    ['7.2000', 7.2, 4, '7,2000'],
  ])('%s', (typed, value, decimals, printed) => {
    if (value === undefined) return expect(parseNumber(typed).ok).toBe(false)
    const parsed = parseNumber(typed)
    expect(parsed).toEqual({ ok: true, value: { value, decimals } })
    if (parsed.ok) expect(formatNumber(parsed.value)).toBe(printed)
  })

  test.each([
    ['7,200', 'number-ambiguous', ['7200', '7,2']],
    ['7,125', 'number-ambiguous', ['7125', '7,1250']],
    ['1,000', 'number-ambiguous', ['1000', '1,0']],
    ['1234.567', 'number-ambiguous', ['1234567', '1234,5670']],
    ['7,200.50', 'number-ambiguous', ['7.200,50', '720050']],
    ['1,234,567', 'number-english-thousands', ['1.234.567']],
    ['85%', 'number-with-percent', ['85']],
    ['1,5 tỷ', 'number-with-unit', ['1,5']],
    ['1e400', 'number-exponent', undefined],
    ['0x1F', 'number-base', undefined],
    ['1234567890123456', 'number-too-long', undefined],
    ['7 200', 'number-spaced', ['7.200']],
    ['7\u00a0200', 'number-spaced', ['7.200']],
    ['.5', 'number-bare-point', ['0,5']],
    ['+5', 'number-with-plus', ['5']],
    ['1.23.456', 'number-grouping', undefined],
    ['7.', 'number-grouping', undefined],
    ['nhiều', 'number-shape', undefined],
    ['', 'number-shape', undefined],
    ['７２００', 'number-shape', undefined],
  ])('refuses %s', (typed, code, readings) => {
    const parsed = parseNumber(typed)
    expect(parsed).toMatchObject({ ok: false, fault: { code } })
    if (!parsed.ok) expect(parsed.fault.readings).toEqual(readings)
  })

  test('every reading offered is itself accepted', () => {
    for (const typed of ['7,200', '7,125', '1,000', '1234.567', '7,200.50', '1,234,567', '85%', '7 200', '.5'])
      for (const reading of readingsOf(typed)) expect([reading, parseNumber(reading).ok]).toEqual([reading, true])
  })

  test('what is printed is read back as the same number', () => {
    const quantity = fc.record({
      digits: fc.integer({ min: -1e12, max: 1e12 }),
      decimals: fc.integer({ min: 0, max: 2 }),
    })
    fc.assert(
      fc.property(quantity, ({ digits, decimals }) => {
        const value = Number(`${digits}e-${decimals}`) + 0
        expect(parseNumber(formatNumber({ value, decimals }))).toEqual({ ok: true, value: { value, decimals } })
      }),
      { seed: 3 },
    )
  })
})

function readingsOf(typed: string): readonly string[] {
  const parsed = parseNumber(typed)
  return parsed.ok ? [] : (parsed.fault.readings ?? [])
}

describe('parsePercent', () => {
  test.each([
    ['7.09', 7.09, 2],
    ['7.200', 7.2, 3],
    ['100', 100, 0],
    ['29,8', 29.8, 1],
    ['0,125', 0.125, 3],
  ])('%s', (typed, value, decimals) => expect(parsePercent(typed)).toEqual({ ok: true, value: { value, decimals } }))

  test('a comma before three digits is in doubt there too', () => {
    expect(parsePercent('7,200')).toMatchObject({ ok: false, fault: { readings: ['7200', '7.200'] } })
  })

  test('no thousands', () => expect(parsePercent('1.234,5').ok).toBe(false))
})

test('parseInteger', () => {
  expect(parseInteger('05')).toEqual({ ok: true, value: 5 })
  expect(parseInteger('7.200')).toEqual({ ok: true, value: 7200 })
  expect(parseInteger('7,5')).toMatchObject({ ok: false, fault: { code: 'number-not-whole' } })
  expect(parseInteger('7,0')).toMatchObject({ ok: false, fault: { code: 'number-not-whole' } })
  expect(parseInteger('x')).toMatchObject({ ok: false, fault: { code: 'number-shape' } })
})
