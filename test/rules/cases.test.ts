import { describe, expect, test } from 'vitest'
import { projectRules, rules } from '../../src/rules/index.ts'
import { diagnosticsOf, marksOf, ruleCases } from '../support/rule-cases.ts'

const cases = ruleCases()
const registered = [...rules, ...projectRules].map(({ id }) => id)
/** Mistakes of the shape: said by the schema, not by a rule of the register. */
const shape = ['wrong-type', 'missing-key', 'number-format', 'date-format']

describe.each(cases)('$rule/$name', (one) => {
  const heard = () => {
    const diagnostics = diagnosticsOf(one.files)
    return { diagnostics, said: diagnostics.filter(({ rule }) => rule === one.rule) }
  }

  if (one.good) {
    test('is in order', () => {
      const { diagnostics, said } = heard()
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      expect([...said, ...errors].map(({ rule, message, at }) => `${at?.line} ${rule}: ${message.vi}`)).toEqual([])
    })
    return
  }
  test('is found at its place and said in both languages', () => {
    const { said } = heard()
    const marks = marksOf(one)
    expect(marks).not.toEqual([])
    expect(said.map(({ at }) => `${at?.file}:${at?.line}`)).toEqual(marks.map(({ file, line }) => `${file}:${line}`))
    for (const [index, { words }] of marks.entries()) if (words !== undefined) expect(said[index]?.words).toBe(words)
    for (const { message, hint } of said)
      for (const sentence of [message, ...(hint ? [hint] : [])]) {
        expect(sentence.vi).toMatch(/^\S.*[.?]$/u)
        expect(sentence.en).toMatch(/^\S.*[.?]$/u)
      }
  })
})

describe('each rule', () => {
  test.each(registered.concat(shape))('%s has two good and two bad cases or more', (id) => {
    const own = cases.filter(({ rule }) => rule === id)
    expect(own.filter(({ good }) => good).length).toBeGreaterThanOrEqual(2)
    expect(own.filter(({ good, name }) => !good && name.startsWith('bad-')).length).toBeGreaterThanOrEqual(2)
  })
  test('no folder is of an unknown rule', () => {
    expect(
      [...new Set(cases.map(({ rule }) => rule))].filter((id) => !registered.includes(id) && !shape.includes(id)),
    ).toEqual([])
  })
  test('no id is given twice', () => expect(new Set(registered).size).toBe(registered.length))
})
