import { expect, test } from 'vitest'
import { encodingNames, nameEncoding } from '../../src/text/encoding.ts'

test.each([
  [[0xff, 0xfe, 0x61, 0], 'utf-16le'],
  [[0xfe, 0xff, 0, 0x61], 'utf-16be'],
  [[0x50, 0x4b, 3, 4, 0x14], 'zip'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'pdf'],
  [[0xff, 0x61, 0x62], 'unknown'],
] as const)('bytes %j are named', (bytes, encoding) => expect(nameEncoding(Uint8Array.from(bytes))).toBe(encoding))

test('an encoding is named as its users know it', () => {
  expect(Object.values(encodingNames).map(({ vi }) => vi)).toEqual([
    'UTF-8',
    'UTF-16 (“Unicode” trong Notepad)',
    'UTF-16 đảo byte (“Unicode big endian”)',
    'Windows-1258 (“ANSI” tiếng Việt)',
    'TCVN3 (ABC, phông .VnTime)',
    'VNI (phông VNI-Times)',
    'một tệp nén hoặc tệp Word, Excel',
    'một tệp PDF',
    'một tệp nhị phân',
    'một bảng mã khác UTF-8',
  ])
})

test('each encoding has its words', () => {
  for (const { vi, en } of Object.values(encodingNames)) expect([vi, en].every((words) => words.length > 3)).toBe(true)
})
