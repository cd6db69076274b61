import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hd05 } from '../../src/standards/hd05.ts'
import { hd36 } from '../../src/standards/hd36.ts'
import { coveringStandard, standardById, standards, withSettings } from '../../src/standards/index.ts'
import { labelled } from '../../src/standards/labels.ts'
import { endingWith } from '../../src/standards/marks.ts'
import { wholeNames } from '../../src/standards/names.ts'
import { nd30 } from '../../src/standards/nd30.ts'
import { emphasis, heading, inlines, list, listItem, paragraph, strong } from '../../src/tree/build.ts'
import type { Block } from '../../src/tree/nodes.ts'
import { plainText } from '../../src/tree/text.ts'

describe('the register', () => {
  it.each([
    ['đảng', { year: 2026, month: 5, day: 26 }, 'hd36'],
    ['đảng', { year: 2026, month: 5, day: 27 }, 'hd05'],
    ['đảng', undefined, 'hd05'],
    ['nhà nước', { year: 2019, month: 1, day: 1 }, 'nd30'],
    ['đoàn thể', undefined, 'nd30'],
    ['khác', undefined, 'nd30'],
  ] as const)('%s on %o follows %s', (regime, date, id) => expect(coveringStandard(regime, date).id).toBe(id))

  it('finds each standard by its id', () => {
    for (const standard of standards) expect(standardById(standard.id)).toBe(standard)
    expect(standardById('hd99')).toBeUndefined()
  })
})

describe('settings', () => {
  it.each(standards)('$id: every default lies in its own range', (standard) => {
    const defaults = Object.fromEntries(standard.settings.map((setting) => [setting.id, setting.default]))
    expect(withSettings(standard, defaults)).toHaveProperty('standard')
    expect(new Set(standard.settings.map(({ id }) => id)).size).toBe(standard.settings.length)
    for (const { clause } of standard.settings) expect(clause).toMatch(/^(?:HD 05|HD 36|NĐ 30|UNSURE: )/u)
  })

  it('are followed within their range', () => {
    const chosen = withSettings(hd05, { 'line-exact': 20, 'sole-post-bold': true })
    if (!('standard' in chosen)) throw new Error('refused')
    expect(chosen.standard.styles.body.line).toEqual({ exact: 20 })
    const signed = chosen.standard.frame({
      form: 'official',
      regime: 'đảng',
      kind: { name: 'Báo cáo' },
      subject: [],
      addressees: [],
      recipients: [],
      signers: [{ capacity: ['TRƯỞNG BAN'] }],
      authors: [],
    })
    expect(JSON.stringify(signed.after)).toContain('"authority"')
  })

  it('add up over two choices', () => {
    const once = hd05.configure({ 'body-size': 15 })
    expect(once.configure({ 'mirror-margins': true }).styles.body.size).toBe(15)
  })

  it.each([
    [hd05, { 'line-exact': 23 }, /18 đến 22/u],
    [hd05, { 'line-exact': '20' }, /18 đến 22/u],
    [hd36, { 'line-exact': 17 }, /18 đến 36/u],
    [nd30, { 'margin-left': 36 }, /30 đến 35/u],
    [nd30, { 'mirror-margins': 1 }, /false, true/u],
    [nd30, { 'le-trai': 30 }, /không có lựa chọn “le-trai”/u],
  ] as const)('%#: outside its range is a fault', (standard, overrides, message) => {
    const result = withSettings(standard, overrides)
    expect('faults' in result && result.faults[0]?.message.vi).toMatch(message)
  })

  it('Quốc hiệu fits on one line under every choice of margins and size (NĐ 30, II.1)', () => {
    for (const size of [12, 12.5, 13])
      for (const left of [30, 35])
        for (const right of [15, 20]) {
          const chosen = nd30.configure({ 'letterhead-size': size, 'margin-left': left, 'margin-right': right })
          // 7,36 mm for each pt, measured in the font.
          expect(chosen.letterhead.right * (210 - left - right)).toBeGreaterThan(7.36 * size)
        }
  })
})

describe('labels', () => {
  const labels = (blocks: readonly Block[], scheme: 'parts' | 'sections' | 'points') =>
    labelled(blocks, hd05, scheme).map((block) => (block.type === 'heading' ? (block.label?.text ?? '') : block.type))

  it('each level begins anew under the one above (HD 05, II.6)', () => {
    const depths = [1, 2, 3, 4, 4, 3, 2, 3, 1, 2] as const
    expect(
      labels(
        depths.map((depth) => heading(depth, 'x')),
        'sections',
      ),
    ).toEqual(['I.', '1.', '1.1.', 'a)', 'b)', '1.2.', '2.', '2.1.', 'II.', '1.'])
  })

  it('points count in the Vietnamese alphabet (HD 05, II.6; NĐ 30, II.6)', () => {
    const points = list('0123456789'.split(''), true)
    const [framed] = labelled([list([listItem([paragraph('x'), points])], true)], nd30, 'none')
    const inner = framed?.type === 'list' ? framed.children[0]?.children[1] : undefined
    expect(inner?.type === 'list' && inner.children.map(({ label }) => label?.text)).toEqual([
      'a)',
      'b)',
      'c)',
      'd)',
      'đ)',
      'e)',
      'g)',
      'h)',
      'i)',
      'k)',
    ])
  })

  it('marks go by the lists of marks around them, numbers by the numbered ones', () => {
    const numbered = list([listItem([paragraph('b'), list(['c'])])], true)
    expect(itemLabels(labelled([list([listItem([paragraph('a'), numbered])])], hd05, 'none'))).toEqual(['-', '1.', '+'])
  })

  it('a list counts on from its start', () => {
    const [framed] = labelled([{ ...list(['a', 'b'], true), start: 4 }], hd05, 'none')
    expect(framed?.type === 'list' && framed.children.map(({ label }) => label?.text)).toEqual(['4.', '5.'])
  })
})

/** Labels of list items in reading order. */
function itemLabels(blocks: readonly Block[]): (string | undefined)[] {
  return blocks.flatMap((block) =>
    block.type === 'list'
      ? block.children.flatMap(({ label, children }) => [label?.text, ...itemLabels(children)])
      : [],
  )
}

describe('closing marks', () => {
  it.each([
    ['Hết', '.', 'Hết.'],
    ['Hết.', './.', 'Hết./.'],
    ['Hết./.', '.', 'Hết.'],
    ['Hết ;', '.', 'Hết.'],
    ['Hết?', './.', 'Hết?'],
    ['“Hết”', '.', '“Hết”.'],
    ['Hết.', '', 'Hết.'],
  ])('%s closed with “%s” is %s', (typed, mark, expected) =>
    expect(plainText(endingWith(inlines(typed), mark))).toBe(expected),
  )

  it('reach into emphasis', () => {
    expect(plainText(endingWith([...inlines('Xem '), strong([emphasis('hết')]), ...inlines('.')], './.'))).toBe(
      'Xem hết./.',
    )
    expect(plainText(endingWith(inlines('Ông nói: “Làm đến cùng.”'), './.'))).toBe('Ông nói: “Làm đến cùng”./.')
    expect(plainText(endingWith(inlines('Ông nói: “Làm lại!”'), './.'))).toBe('Ông nói: “Làm lại!”')
    expect(plainText(endingWith([strong('Hết.')], ';'))).toBe('Hết;')
  })

  it('are idempotent and never add a second stop', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.constantFrom('.', './.', ';'), (words, mark) => {
        const once = endingWith(inlines(words), mark)
        expect(plainText(endingWith(once, mark))).toBe(plainText(once))
      }),
      { seed: 5, numRuns: 500 },
    )
  })
})

describe('names in letterheads', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN', 'ỦY_BAN NHÂN_DÂN TỈNH_PHÚ_YÊN'],
    ['BAN CHẤP HÀNH ĐẢNG BỘ TỈNH GIA LAI', 'BAN_CHẤP_HÀNH ĐẢNG_BỘ TỈNH_GIA_LAI'],
    ['UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'UỶ_BAN MẶT_TRẬN TỔ_QUỐC VIỆT_NAM'],
    ['BAN TỔ CHỨC', 'BAN_TỔ_CHỨC'],
  ])('%s may end a line only at %s', (name, expected) =>
    expect(wholeNames(name).replaceAll('\u00A0', '_')).toBe(expected),
  )

  it('keep their words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ủy', 'ban', 'nhân', 'dân', 'tỉnh', 'Gia', 'Lai', 'xã')), (words) => {
        expect(wholeNames(words.join(' ')).split(/\s+/u)).toEqual(words.join(' ').split(/\s+/u))
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('document numbers', () => {
  it.each(['04', '4a', '04-QC/BTCTU', '05-QC/BTCTU-BNCTU', '-QC/BTCTU', '12-QĐi/TW'])('Party takes %s', (number) =>
    expect(hd05.numberFault(number)).toBeUndefined(),
  )
  it.each(['12/BC-UBND', 'Số 04-QC/BTCTU', '04 - QC/BTCTU', '04-QC', 'QC/BTCTU'])('Party refuses %s', (number) =>
    expect(hd05.numberFault(number)?.vi).toContain(number),
  )
  it.each(['12', '12/BC-UBND', '05/BNV-VP', '/TB-VPCP', '30/2020/NĐ-CP', '05/SNV'])('State takes %s', (number) =>
    expect(nd30.numberFault(number)).toBeUndefined(),
  )
  it.each(['04-QC/BTCTU', 'Số: 12/BC-UBND', '12/BC - UBND', '12/'])('State refuses %s', (number) =>
    expect(nd30.numberFault(number)?.vi).toContain(number),
  )
})
