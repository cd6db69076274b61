import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { helpers } from '../../src/helpers/index.ts'
import { meetingJsonSchema } from '../../src/meeting/json-schema.ts'
import { prepareTemplates } from '../../src/template.ts'
import { kinds } from '../support/kinds.ts'

const file = new URL('../../docs/templates.md', import.meta.url)
const page = () => readFileSync(file, 'utf8')

/** Every word templates may use, by name. */
function helperTable(): string {
  const rows = helpers.map(({ name, about }) => `| \`${name}\` | ${about} |`).sort()
  return ['| Từ | |', '|---|---|', ...rows].join('\n')
}

test('docs/templates.md lists every helper; only `npm run accept` writes it', () => {
  const marks = /(<!-- generated: helpers -->\n)[\s\S]*(<!-- end -->)/u
  const whole = page().replace(marks, (_, begin, end) => `${begin}\n${helperTable()}\n\n${end}`)
  if (process.env.ACCEPT) writeFileSync(file, whole)
  expect(page()).toBe(whole)
})

test('the template shown there can be used', () => {
  const [, text = ''] = /```handlebars\n([\s\S]*?)```/.exec(page()) ?? []
  const { templates, diagnostics } = prepareTemplates(
    { kinds: [{ id: 'ke-hoach', file: 'templates/ke-hoach.hbs', text }], partials: [] },
    { helpers, schema: () => meetingJsonSchema(kinds) },
  )
  expect(diagnostics).toEqual([])
  expect(templates.map(({ kind }) => kind.name)).toEqual(['Kế hoạch'])
})

test('every key of the front matter is explained there', () => {
  for (const key of ['name', 'symbol', 'about', 'form', 'numbering', 'subject', 'requires', 'follows', 'standard']) {
    expect(page()).toContain(`| \`${key}\``)
  }
})
