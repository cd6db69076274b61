import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metricsOf } from '../../src/writers/metrics.ts'
import { tinos } from '../support/fonts.ts'

const metrics = metricsOf(tinos)

describe('metrics', () => {
  it.each([
    // Widths of Times New Roman in 1/2048 em, from its own hmtx.
    ['n', false, 1024],
    [' ', false, 512],
    ['A', false, 1479],
    ['A', true, 1479],
    ['m', true, 1706],
    ['ế', false, 909],
    ['ĐẢNG', true, 1479 + 1479 + 1479 + 1593],
  ])('%s, bold %s, is %d units wide', (text, bold, units) => {
    expect(metrics.measure(text, 2048, bold)).toBeCloseTo(units, 6)
  })

  it('sums widths without kerning', () => {
    const [a, v] = [metrics.measure('A', 14), metrics.measure('V', 14)]
    expect(metrics.measure('AV', 14)).toBeCloseTo(a + v, 9)
  })

  it('has the line height of Times New Roman, 1.15 em', () => {
    expect(metrics.lineHeight(100)).toBeCloseTo(114.99, 1)
  })

  it('names the characters the fonts cannot draw, once each', () => {
    expect(metrics.missing('đồng chí ✓ và ☐ và ✓ 😀')).toEqual(['✓', '☐', '😀'])
    expect(metrics.missing('ẮẰẲẴẶ ắằẳẵặ ỦY “BAN” – ₫…')).toEqual([])
  })

  it('breaks a heading evenly', () => {
    const text = 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH QUẢNG NGÃI'
    const lines = metrics.balancedLines(text, 220, 14, true)
    expect(lines.join(' ')).toBe(text)
    expect(lines.length).toBe(2)
    const [first = 0, second = 0] = lines.map((line) => metrics.measure(line, 14, true))
    expect(Math.abs(first - second)).toBeLessThan(60)
  })

  it('never loses a word, never overflows, and uses as few lines as possible', () => {
    const words = fc.array(fc.stringMatching(/^[a-zđếượ]{1,9}$/), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 400 }), (list, width) => {
        const lines = metrics.balancedLines(list.join(' '), width, 14)
        expect(lines.join(' ')).toBe(list.join(' '))
        for (const line of lines) expect(metrics.measure(line, 14)).toBeLessThanOrEqual(width + 0.01)
        const total = metrics.measure(list.join(' '), 14)
        expect(lines.length).toBeGreaterThanOrEqual(Math.ceil(total / width - 0.001))
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
