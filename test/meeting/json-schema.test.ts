import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { CORE_SCHEMA, load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { meetingJsonSchema, officeJsonSchema } from '../../src/meeting/json-schema.ts'
import { kinds } from '../support/kinds.ts'
import { diagnosticsOf, ruleCases } from '../support/rule-cases.ts'

const schema = meetingJsonSchema(kinds)
const ajv = new Ajv({ allErrors: true, strict: false })
const meets = ajv.compile(schema)
/** As editors read it: with YAML's own guessing. */
const guessed = (text: string) => load(text, { schema: CORE_SCHEMA })

describe('right files are right in an editor', () => {
  const folders = ['../../data/2019/', '../../data/2023/', '../../data/2024/', '../fixtures/'].map(
    (path) => new URL(path, import.meta.url),
  )
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => new URL(name, folder)),
  )
  test.each(files.map((file) => [file.pathname.split('/').slice(-2).join('/'), file] as const))('%s', (_, file) => {
    meets(guessed(readFileSync(file, 'utf8')))
    expect(meets.errors ?? []).toEqual([])
  })
})

/** Whether an editor's mark stands at a value or right above it: at the object that lacks a key or has a strange one. */
function within(place: string, said: string): boolean {
  // One value may stand where a list is asked.
  const bare = said.replace(/\/0(?=\/|$)/gu, '')
  return [said, bare].some((path) => path === place || path.replace(/(?:^|\/)[^/]*$/u, '') === place)
}

describe('editors and our own checks agree on the shape', () => {
  const shape = new Set(['unknown-key', 'unknown-value', 'wrong-type', 'missing-key'])
  // What stands in a register outside the schema, or is only a warning, is no mistake of the shape.
  const beyond = /kind-without-template|strange-missing-path|bad-standard|photo-place|empty-value/
  const cases = ruleCases().filter(({ files, name }) => files.length === 1 && !beyond.test(name))
  test.each(cases.map((one) => [`${one.rule}/${one.name}`, one] as const))('%s', (_, { files, rule, good }) => {
    const [file] = files
    if (!file) throw new Error('a case without a file')
    const wrong = diagnosticsOf(files).filter(({ rule, severity }) => shape.has(rule) && severity === 'error')
    const right = meets(guessed(file.text))
    for (const { path = [], rule } of wrong) {
      const places = (meets.errors ?? []).map(({ instancePath }) => instancePath.slice(1))
      const said = path.join('/')
      expect([rule, said, places.some((place) => within(place, said))]).toEqual([rule, said, true])
    }
    if (good || !['number-format', 'date-format'].includes(rule)) expect(right).toBe(wrong.length === 0)
  })
})

describe('every key is explained in Vietnamese', () => {
  interface Node {
    readonly title?: string
    readonly description?: string
    readonly examples?: readonly unknown[]
    readonly enum?: readonly unknown[]
    readonly [key: string]: unknown
  }
  const keys: [string, Node][] = []
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return
    for (const [name, child] of Object.entries(node)) {
      if (name !== 'properties') walk(child, path)
      // `properties` maps names to schemas.
      else
        for (const [key, value] of Object.entries(child as Record<string, Node>)) {
          keys.push([path === '' ? key : `${path}.${key}`, value])
          walk(value, path === '' ? key : `${path}.${key}`)
        }
    }
  }
  walk(schema, '')
  walk(officeJsonSchema(), 'office')

  test('with a title and a sentence', () => {
    expect(keys.length).toBeGreaterThan(200)
    const bare = keys.filter(([, { title, description }]) => !title || !/[.!)”…]$/u.test(description ?? ''))
    expect(bare.map(([path]) => path)).toEqual([])
  })
  test('with values to copy, wherever there is a value to type', () => {
    const isScalar = ({ type, anyOf }: Node) => anyOf === undefined && !String(type).startsWith('object')
    const bare = keys.filter(([, node]) => isScalar(node) && !node.examples && !node.enum && !node.$ref && !node.allOf)
    expect(bare.map(([path]) => path)).toEqual([])
  })
  test('nothing of the making is left in it', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"samples"|"default"|__proto__/)
  })
})

test('the examples of every key are right values of it', () => {
  const wrong: string[] = []
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return
    const { examples, ...rest } = node as { readonly examples?: readonly unknown[] }
    const own = ajv.compile({ ...rest, definitions: (schema as { definitions?: object }).definitions })
    for (const example of examples ?? []) if (!own(example)) wrong.push(`${path}: ${JSON.stringify(example)}`)
    for (const [key, child] of Object.entries((node as { properties?: object }).properties ?? {}))
      walk(child, `${path}.${key}`)
    for (const child of (node as { anyOf?: readonly unknown[] }).anyOf ?? []) walk(child, path)
    walk((node as { items?: unknown }).items, path)
    walk((node as { additionalProperties?: unknown }).additionalProperties, path)
  }
  walk(schema, '')
  expect(wrong).toEqual([])
})
