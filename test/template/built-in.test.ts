import { expect, test } from 'vitest'
import { helpers } from '../../src/helpers/index.ts'
import { readTemplates, type TemplateTexts } from '../../src/load/templates.ts'
import { meetingJsonSchema } from '../../src/meeting/json-schema.ts'
import { prepareTemplates, type TemplateGround } from '../../src/template.ts'

const ground: TemplateGround = { helpers, schema: meetingJsonSchema }
const unasked: TemplateGround = {
  helpers,
  schema: () => {
    throw new Error('the shape of a meeting was asked for')
  },
}

async function builtIn(own: boolean): Promise<TemplateTexts> {
  const { kinds, partials } = await readTemplates()
  return { kinds: kinds.map((text) => ({ ...text, own })), partials }
}

test('every name in the built-in templates is there', async () => {
  const { diagnostics, templates, kinds } = prepareTemplates(await builtIn(true), ground)
  expect(diagnostics).toEqual([])
  expect(templates).toHaveLength(kinds.length)
})

test('the built-in templates by themselves are not held to the shape again', async () => {
  const { templates } = prepareTemplates(await builtIn(false), unasked)
  expect(templates.length).toBeGreaterThan(2)
})

test("one template of the user's own has all of them held to it", async () => {
  const { kinds, partials } = await readTemplates()
  const [first] = partials
  if (!first) throw new Error('there are no partials')
  const texts = { kinds, partials: [{ ...first, text: '{{khong-co-khoa-nay}}', own: true }, ...partials.slice(1)] }
  expect(() => prepareTemplates(texts, unasked)).toThrow('was asked for')
  expect(prepareTemplates(texts, ground).diagnostics).not.toEqual([])
})
