import type { Sentence } from '../diagnostic.ts'
import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** What the bytes of a file are. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1258'
  | 'tcvn3'
  | 'vni'
  | 'zip'
  | 'pdf'
  | 'binary'
  | 'unknown'

/** Names bytes by their marks, then by whether they read as Vietnamese. UTF-8 wherever they are valid UTF-8. */
export function nameEncoding(bytes: Uint8Array): Encoding {
  const signed = signature(bytes)
  if (signed) return signed
  const wide = utf16(bytes)
  if (wide) return wide
  if (bytes.includes(0)) return 'binary'
  return isUtf8(bytes) ? 'utf-8' : bestReading(bytes)
}

/** The name of an encoding for people. */
export const encodingNames: Readonly<Record<Encoding, Sentence>> = {
  'utf-8': { vi: 'UTF-8', en: 'UTF-8' },
  'utf-16le': { vi: 'UTF-16 (“Unicode” trong Notepad)', en: 'UTF-16 (“Unicode” in Notepad)' },
  'utf-16be': { vi: 'UTF-16 đảo byte (“Unicode big endian”)', en: 'UTF-16, big endian' },
  'windows-1258': { vi: 'Windows-1258 (“ANSI” tiếng Việt)', en: 'Windows-1258 (Vietnamese “ANSI”)' },
  tcvn3: { vi: 'TCVN3 (ABC, phông .VnTime)', en: 'TCVN3 (ABC, the .VnTime fonts)' },
  vni: { vi: 'VNI (phông VNI-Times)', en: 'VNI (the VNI-Times fonts)' },
  zip: { vi: 'một tệp nén hoặc tệp Word, Excel', en: 'a zip archive or an Office file' },
  pdf: { vi: 'một tệp PDF', en: 'a PDF file' },
  binary: { vi: 'một tệp nhị phân', en: 'a binary file' },
  unknown: { vi: 'một bảng mã khác UTF-8', en: 'an encoding other than UTF-8' },
}

function signature(bytes: Uint8Array): Encoding | undefined {
  const starts = (...marks: number[]) => marks.every((mark, index) => bytes[index] === mark)
  if (starts(0xff, 0xfe)) return 'utf-16le'
  if (starts(0xfe, 0xff)) return 'utf-16be'
  if (starts(0x50, 0x4b, 3, 4)) return 'zip'
  return starts(0x25, 0x50, 0x44, 0x46, 0x2d) ? 'pdf' : undefined
}

/** UTF-16 without a mark: text of Latin letters has a zero in every other byte. */
function utf16(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = head.length * 0.2
  if (odd > many && even < odd / 10) return 'utf-16le'
  return even > many && odd < even / 10 ? 'utf-16be' : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Letters of Windows-1258 that differ from Latin-1. */
const windows1258 = new Map<string, string>(
  Object.entries({
    Ã: 'Ă',
    Ì: '\u0300',
    Ð: 'Đ',
    Ò: '\u0309',
    Õ: 'Ơ',
    Ý: 'Ư',
    Þ: '\u0303',
    ã: 'ă',
    ì: '\u0301',
    ð: 'đ',
  }).concat(Object.entries({ ò: '\u0323', õ: 'ơ', ý: 'ư' })),
)

function fromWindows1258(word: string): string {
  return word.replace(/[\u00c0-\u00ff]/g, (letter) => windows1258.get(letter) ?? letter).normalize('NFC')
}

function bestReading(bytes: Uint8Array): Encoding {
  const words = (latin1(bytes.subarray(0, 65_536)).match(/[a-zA-Z\u0080-\u00ff]+/g) ?? []).filter((word) =>
    /[^\u0000-\u007f]/.test(word),
  )
  const score = (decode: (word: string) => string) => words.filter((word) => isSyllable(decode(word))).length
  const scores: readonly (readonly [Encoding, number])[] = [
    ['windows-1258', score(fromWindows1258)],
    ['tcvn3', score(fromTcvn3)],
    ['vni', score(fromVni)],
  ]
  const [encoding, best] = scores.reduce((a, b) => (b[1] > a[1] ? b : a))
  return best >= Math.max(1, words.length * 0.6) ? encoding : 'unknown'
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
