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
    ['999.999', 999_999, 0, '999.999'],
    ['12.345.678', 12_345_678, 0, '12.345.678'],
    ['1.234.567,89', 1_234_567.89, 2, '1.234.567,89'],
    ['1.234,567', 1234.567, 3, '1.234,567'],
    ['1234,56', 1234.56, 2, '1.234,56'],
    ['00,125', 0.125, 3, '0,125'],
    ['–3', -3, 0, '-3'],
    ['-0,0', 0, 1, '0,0'],
    ['0000000123456789012345', 123_456_789_012_345, 0, '123.456.789.012.345'],
    ['0,000000000000012', 0.000000000000012, 15, '0,000000000000012'],
  ])('%s', (typed, value, decimals, printed) => {
    if (value === undefined) return expect(parseNumber(typed).ok).toBe(false)
    const parsed = parseNumber(typed)
    expect(parsed).toEqual({ ok: true, value: { value, decimals } })
    if (parsed.ok) expect(formatNumber(parsed.value)).toBe(printed)
  })

  test.each([
    ['7,200', 'number-ambiguous', ['7200', '7,2']],
    ['7,125', 'number-ambiguous', ['7125', '7,1250']],
    ['7,005', 'number-ambiguous', ['7005', '7,0050']],
    ['10,234', 'number-ambiguous', ['10234', '10,2340']],
    ['01,234', 'number-ambiguous', ['01234', '01,2340']],
    ['12,345.6', 'number-ambiguous', ['12.345,6', '123456']],
    ['x1,234.5', 'number-shape', undefined],
    ['12,345,678', 'number-english-thousands', ['12.345.678']],
    ['1,000', 'number-ambiguous', ['1000', '1,0']],
    ['012.345', 'number-ambiguous', ['012345', '012,3450']],
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
    ['-7,200.50', 'number-ambiguous', ['-7.200,50', '-720050']],
    ['1,234,567.5', 'number-ambiguous', ['1.234.567,5', '12345675']],
    ['-1,234,567', 'number-english-thousands', ['-1.234.567']],
    ['7,200.50x', 'number-with-unit', ['7.200,50', '720050']],
    ['1,234,5678', 'number-grouping', undefined],
    ['1234,567,890', 'number-grouping', undefined],
    ['x85%', 'number-shape', undefined],
    ['-8,5 %', 'number-with-percent', ['-8,5']],
    ['8,5%%', 'number-shape', undefined],
    ['1,5tỷ', 'number-with-unit', ['1,5']],
    ['-15 người', 'number-with-unit', ['-15']],
    ['chừng 15 người', 'number-shape', undefined],
    ['+1,5E-10', 'number-exponent', undefined],
    ['-2.5e+3', 'number-exponent', undefined],
    ['x1e5', 'number-shape', undefined],
    ['1e5x', 'number-with-unit', ['1']],
    ['-0o17', 'number-base', undefined],
    ['+0b11', 'number-base', undefined],
    ['0xFFx', 'number-with-unit', ['0']],
    ['x0x1F', 'number-shape', undefined],
    ['1 234 567', 'number-spaced', ['1.234.567']],
    ['-12\u202f345', 'number-spaced', ['-12.345']],
    ['1234 567', 'number-shape', undefined],
    ['7 2000', 'number-shape', undefined],
    ['x7 200', 'number-shape', undefined],
    ['7 200x', 'number-shape', undefined],
    [',5', 'number-bare-point', ['0,5']],
    ['-.25', 'number-bare-point', ['-0,25']],
    ['x.5', 'number-shape', undefined],
    ['.5x', 'number-shape', undefined],
    ['+1.234,5', 'number-with-plus', ['1.234,5']],
    ['x+5', 'number-shape', undefined],
    ['+5x', 'number-shape', undefined],
    ['-1.23.456', 'number-grouping', undefined],
    ['1.2345,6', 'number-grouping', undefined],
    ['0.123.456', 'number-grouping', undefined],
    ['1234.567.890', 'number-grouping', undefined],
    ['1.234,567x1', 'number-with-unit', ['1.234,567']],
    ['x1.23.456', 'number-shape', undefined],
    ['nhiều', 'number-shape', undefined],
    ['', 'number-shape', undefined],
    ['７２００', 'number-shape', undefined],
  ])('refuses %s', (typed, code, readings) => {
    const parsed = parseNumber(typed)
    expect(parsed).toMatchObject({ ok: false, fault: { code } })
    if (!parsed.ok) expect(parsed.fault.readings).toEqual(readings)
  })

  test('every reading offered is itself accepted', () => {
    for (const typed of [
      '7,200',
      '7,125',
      '1,000',
      '1234.567',
      '7,200.50',
      '1,234,567',
      '85%',
      '7 200',
      '.5',
      '7,200%',
      '+1234.567',
    ])
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

test('of a number in doubt beside its unit, a sign or a space, the two readings are offered', () => {
  for (const typed of ['7,200 người', '7,200%', '+7,200', '7,200người'])
    expect([typed, readingsOf(typed)]).toEqual([typed, ['7200', '7,2']])
  expect(readingsOf('012 345')).toEqual(['012345', '012,3450'])
  expect(readingsOf('1.23.456 người')).toEqual([])
})

test('the readings of a negative number in doubt are negative', () => {
  for (const typed of ['-7,200', '−7,200', '–7,200', '-7,200%']) {
    expect([typed, readingsOf(typed)]).toEqual([typed, ['-7200', '-7,2']])
  }
  expect(parsePercent('-7,200')).toMatchObject({ fault: { readings: ['-7200', '-7.200'] } })
})

test('the spaces round a wrong value are not quoted', () => {
  for (const typed of [' 7,200 ', ' abc ', ' 1234567890123456 '])
    expect(parseNumber(typed)).toMatchObject({
      fault: { message: { vi: expect.stringContaining(`“${typed.trim()}”`) } },
    })
})

test('digits beyond the fifteenth are too many, leading zeros aside', () => {
  expect(parseNumber('1234567890123,45').ok).toBe(true)
  expect(parseNumber('1234567890123,456')).toMatchObject({ fault: { code: 'number-ambiguous' } })
  expect(parseNumber('12345678901234,56')).toMatchObject({ fault: { code: 'number-too-long' } })
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
    ['00,125', 0.125, 3],
    ['-7,5', -7.5, 1],
    ['7,2000', 7.2, 4],
    ['12.3456', 12.3456, 4],
  ])('%s', (typed, value, decimals) => expect(parsePercent(typed)).toEqual({ ok: true, value: { value, decimals } }))

  test('a comma before three digits is in doubt there too', () => {
    expect(parsePercent('7,200')).toMatchObject({ ok: false, fault: { readings: ['7200', '7.200'] } })
  })

  test.each(['1.234,5', 'x7', '7x', '7,', ''])('“%s” is none', (typed) => expect(parsePercent(typed).ok).toBe(false))
})

test('parseInteger', () => {
  expect(parseInteger('05')).toEqual({ ok: true, value: 5 })
  expect(parseInteger('7.200')).toEqual({ ok: true, value: 7200 })
  expect(parseInteger('7,5')).toMatchObject({ ok: false, fault: { code: 'number-not-whole' } })
  expect(parseInteger('7,0')).toMatchObject({ ok: false, fault: { code: 'number-not-whole' } })
  expect(parseInteger('-3')).toEqual({ ok: true, value: -3 })
  expect(parseInteger('x')).toMatchObject({ ok: false, fault: { code: 'number-shape' } })
})
