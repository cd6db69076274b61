import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectRules, rules, saidElsewhere } from '../../src/rules/index.ts'
import { diagnosticsOf, type RuleCase, ruleCases } from '../support/rule-cases.ts'

const folder = new URL('../golden-findings/', import.meta.url)
const registered = [...rules, ...projectRules, ...saidElsewhere]
const bad = ruleCases().filter(({ good }) => !good)
const ids = registered.map(({ id }) => id).sort()

/** What a rule is about, and all it says of its cases, for people to read: every word of it is here. */
function saidBy(id: string): string {
  const about = registered.find((rule) => rule.id === id)
  const head = about ? [`${id} (${about.severity})`, about.about.vi, about.about.en] : []
  return `${[...head, ...bad.filter(({ rule }) => rule === id).map(saidOf)].join('\n')}\n`
}

function saidOf({ rule, name, files }: RuleCase): string {
  const said = diagnosticsOf(files).filter((one) => one.rule === rule)
  const lines = said.flatMap(({ at, severity, message, hint, path, mend, related }) => [
    `${at?.line}:${at?.column} ${severity}, ${(path ?? []).join('.')}`,
    `  ${message.vi}`,
    `  ${message.en}`,
    ...(hint ? [`  → ${hint.vi}`, `  → ${hint.en}`] : []),
    ...(related ? [`  ↑ ${related.at.line} ${related.message.vi}`, `  ↑ ${related.message.en}`] : []),
    ...(mend ? [`  ${JSON.stringify(mend)}`] : []),
  ])
  return ['', name, ...lines].join('\n')
}

describe('what each rule says of its cases is as it was accepted', () => {
  test.each(ids)('%s', (id) => {
    const file = new URL(`${id}.txt`, folder)
    const said = saidBy(id)
    if (process.env.ACCEPT) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, said)
    }
    expect(existsSync(file), `${id} was never accepted: npm run accept`).toBe(true)
    expect(said).toBe(readFileSync(file, 'utf8'))
  })
  test('no other rule has been', () => {
    expect(readdirSync(folder).sort()).toEqual(ids.map((id) => `${id}.txt`))
  })
})
