import { describe, expect, test } from 'vitest'
import { type Closing, closingOf, sealOf } from '../../src/build/closing.ts'
import { sha256 } from '../../src/build/digest.ts'
import { type Manifest, manifestText } from '../../src/build/manifest.ts'

const kept = {
  path: 'cum-1/bao-cao.pdf',
  sha256: 'a'.repeat(64),
  size: 12,
  mediaType: 'application/pdf',
  origin: 'signed' as const,
  source: 'data/2024/cum-1.yaml',
}
const closing: Closing = { previous: { year: '2023', sha256: 'b'.repeat(64) }, kept: [kept], seal: 'c'.repeat(64) }
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))

describe('a manifest is closed', () => {
  test.each([
    ['after another year', closing],
    ['as the first one', without(closing, 'previous')],
    ['with nothing kept', { ...closing, kept: [] }],
  ])('%s', (_, closed) => expect(closingOf({ format: 1, closed })).toBe(closed))
})

describe('a manifest is open', () => {
  test.each([
    ['that says nothing of it', {}],
    ['where only a word is said', { closed: true }],
    ['where nothing is said', { closed: null }],
    ['without what was kept', { closed: without(closing, 'kept') }],
    ['without a seal', { closed: without(closing, 'seal') }],
    ['where what was kept is no list', { closed: { ...closing, kept: 'x' } }],
    ['where something else was kept', { closed: { ...closing, kept: [kept, 'x'] } }],
    ['where nothing was kept as such', { closed: { ...closing, kept: [null] } }],
    ...Object.keys(kept).map((key): [string, object] => [
      `where what was kept lacks its ${key}`,
      { closed: { ...closing, kept: [without(kept, key)] } },
    ]),
    ['after a year without a name', { closed: { ...closing, previous: { sha256: 'b' } } }],
    ['after a year without a hash', { closed: { ...closing, previous: { year: '2023' } } }],
    ['after something else', { closed: { ...closing, previous: '2023' } }],
  ])('%s', (_, record) => expect(closingOf({ ...record })).toBeUndefined())
})

test('the seal is that of the manifest without it, and another for whatever changes', () => {
  const manifest: Manifest = { format: 1, closed: closing, files: [] }
  const { seal: _, ...unsealed } = closing
  expect(sealOf(manifest)).toBe(sha256(manifestText({ format: 1, closed: unsealed, files: [] })))
  expect(sealOf({ ...manifest, closed: { ...closing, seal: 'd' } })).toBe(sealOf(manifest))
  expect(sealOf({ ...manifest, closed: { ...closing, kept: [] } })).not.toBe(sealOf(manifest))
  expect(sealOf({ format: 1, files: [] })).toBe(sha256(manifestText({ format: 1, closed: { kept: [] }, files: [] })))
})
