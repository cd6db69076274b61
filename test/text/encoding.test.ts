import { expect, test } from 'vitest'
import { encodingNames, nameEncoding } from '../../src/text/encoding.ts'

test.each([
  [[0xff, 0xfe, 0x61, 0], 'utf-16le'],
  [[0xfe, 0xff, 0, 0x61], 'utf-16be'],
  [[0x50, 0x4b, 3, 4, 0x14], 'zip'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'pdf'],
  [[0xff, 0x61, 0x62], 'unknown'],
] as const)('bytes %j are named', (bytes, encoding) => expect(nameEncoding(Uint8Array.from(bytes))).toBe(encoding))

test('each encoding has its words', () => {
  for (const { vi, en } of Object.values(encodingNames)) expect([vi, en].every((words) => words.length > 3)).toBe(true)
})
