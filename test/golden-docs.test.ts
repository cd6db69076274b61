import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keyTables, rulesPage } from './support/reference.ts'

const docs = new URL('../docs/', import.meta.url)
const page = (name: string) => readFileSync(new URL(name, docs), 'utf8')

/** A page, or the part of it between its two marks, is what the registers say; only `npm run accept` writes it. */
function isGenerated(name: string, whole: string): void {
  if (process.env.ACCEPT) writeFileSync(new URL(name, docs), whole)
  expect(page(name)).toBe(whole)
}

test('docs/rules.md is what the rules say', () => isGenerated('rules.md', rulesPage()))

test('docs/meeting-file.md lists the keys of the model', () => {
  const marks = /(<!-- generated: keys -->\n)[\s\S]*(<!-- end -->)/u
  const text = page('meeting-file.md')
  expect(text).toMatch(marks)
  isGenerated(
    'meeting-file.md',
    text.replace(marks, (_, begin, end) => `${begin}\n${keyTables()}\n${end}`),
  )
})
