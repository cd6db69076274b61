import { expect, test } from 'vitest'
import { noOffice } from '../../src/meeting/office.ts'
import { judge, MOST } from '../../src/rules/judge.ts'
import type { Finding, Rule, RuleContext } from '../../src/rules/rule.ts'

/** A rule that finds something at each of so many places; `told` counts how many were asked for. */
function ruleWith(count: number, told: number[] = []): Rule {
  return {
    id: 'moi-cho',
    severity: 'warning',
    about: { vi: '', en: '' },
    *check(): Iterable<Finding> {
      for (let n = 0; n < count; n += 1) {
        told.push(n)
        yield { path: ['limitations', n], message: { vi: `Chỗ ${n}.`, en: `Place ${n}.` } }
      }
    },
  }
}

const context = { meeting: { office: noOffice, missing: [] } } as unknown as RuleContext // all that judge looks at

test('as many findings of a rule as one file may have are all told', () => {
  const found = judge([ruleWith(MOST)], context)
  expect(found).toHaveLength(MOST)
  expect(found.at(-1)?.finding.message.vi).toBe(`Chỗ ${MOST - 1}.`)
})

test('one more ends in the sentence that there are more, at its place, and no further one is looked for', () => {
  const told: number[] = []
  const found = judge([ruleWith(MOST + 50, told), ruleWith(1)], context)
  expect(found).toHaveLength(MOST + 2)
  expect(found[MOST]?.finding).toMatchObject({
    path: ['limitations', MOST],
    message: { vi: expect.stringContaining('còn nữa') },
  })
  expect(told).toHaveLength(MOST + 1)
})
