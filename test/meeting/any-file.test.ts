import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkMeeting, checkOffice, checkProject } from '../../src/check.ts'
import { readYaml } from '../../src/load/yaml.ts'
import { schemaFor } from '../../src/meeting/meeting.ts'
import { officeSchema } from '../../src/meeting/office.ts'
import { keysAt, schemaAt } from '../../src/meeting/schema-path.ts'
import { standards } from '../../src/standards/index.ts'
import { kinds } from '../support/kinds.ts'

const scalar = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '7,200',
    '0',
    '-3',
    '99999',
    'cluster',
    'a',
    'b-1',
    'có',
    'không',
    '13/7/2024',
    '31/2/2024',
    '15h30',
    '{a}',
    '{b-1} và {c}',
    'cụm trưởng',
    'kết luận',
    'đã trao',
    'quý',
    'nd30',
    'hội nghị',
    'Lưu: VT',
    'Thứ Hai, 13/7',
  ),
  fc.string({ maxLength: 6 }),
)
const id = fc.constantFrom('a', 'b-1', 'cluster', 'Ông A', 'toString', 'tin-bai', 'bao-cao', 'ket-luan', 'zz')

/** Something of about the right shape at a path, most of it right and some of it anything. */
const about = (
  schema: Parameters<typeof schemaAt>[0],
  path: readonly (string | number)[],
  depth: number,
): fc.Arbitrary<unknown> => {
  const type = schemaAt(schema, path)?._zod.def.type
  const anything = fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }), fc.dictionary(id, scalar, { maxKeys: 2 }))
  if (depth > 7 || type === undefined) return anything
  const often = <T>(right: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: anything })
  if (type === 'array') return often(fc.array(about(schema, [...path, 0], depth + 1), { maxLength: 3 }))
  if (type === 'record') return often(fc.dictionary(id, about(schema, [...path, 'a'], depth + 1), { maxKeys: 3 }))
  if (type !== 'object') return fc.oneof({ weight: 9, arbitrary: scalar }, { weight: 1, arbitrary: anything })
  const keys = [...keysAt(schema, path), 'zz']
  const entry = fc
    .constantFrom(...keys)
    .chain((key) => fc.tuple(fc.constant(key), about(schema, [...path, key], depth + 1)))
  return often(fc.array(entry, { maxLength: 5 }).map((entries) => Object.fromEntries(entries)))
}

test('whatever a file says, it is checked to the end, and everything told has a place in it', () => {
  fc.assert(
    fc.property(about(schemaFor(kinds), [], 0), about(officeSchema, [], 0), (meeting, office) => {
      const text = JSON.stringify(meeting, null, 1)
      const source = readYaml(text, 'a.yaml')
      const said = checkOffice(readYaml(JSON.stringify(office), 'office.yaml', { mayBeEmpty: true }), { standards })
      const checked = checkMeeting(source, { kinds, standards, office: said.office })
      const lines = text.split('\n').length
      const other = { ...checked, name: 'b', file: 'b.yaml' }
      const together = checkProject([{ ...checked, name: 'a' }, other], { kinds })
      for (const { at, message } of [...checked.diagnostics, ...together]) {
        expect(message.vi).not.toMatch(/undefined|\[object/u)
        expect(at?.line).toBeGreaterThanOrEqual(1)
        expect(at?.line).toBeLessThanOrEqual(lines)
      }
    }),
    { seed: 20260527, numRuns: 200 },
  )
})

test('a key cannot be lost: what does not parse is told of', () => {
  fc.assert(
    fc.property(about(schemaFor(kinds), [], 0), (meeting) => {
      const { value } = readYaml(JSON.stringify(meeting), 'a.yaml')
      const { diagnostics, meeting: kept } = checkMeeting(readYaml(JSON.stringify(meeting), 'a.yaml'), {
        kinds,
        standards,
        rules: [],
      })
      if (diagnostics.length > 0) return
      for (const key of Object.keys(value)) expect(Object.keys(kept)).toContain(key)
    }),
    { seed: 20260528, numRuns: 100 },
  )
})
