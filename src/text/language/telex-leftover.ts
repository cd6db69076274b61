import { remembered } from '../remembered.ts'
import { isSyllable } from '../syllable.ts'
import type { LanguageCheck, TextFinding } from './check.ts'
import { machineStretches, nameStretches, touching } from './protected.ts'
import { inCaseOf } from './term-index.ts'

/** Words typed in Telex while the keyboard was not converting: "ddooanf", "hooij", "nghij". */
export const telexLeftover: LanguageCheck = function* (text, { names }) {
  const isKept = touching(() => [...machineStretches(text), ...nameStretches(text, names)])
  for (const found of leftovers(text)) if (!isKept(found.start, found.end)) yield found
}

/** Every word that is sure to be Telex, names too. */
const leftovers = remembered((text: string): readonly TextFinding[] =>
  [...text.matchAll(/(?<![\p{L}\p{Nd}/_.-])\p{L}{2,10}(?![\p{L}\p{Nd}/_-])/gu)].flatMap(({ 0: word, index }) =>
    leftover(word) ? [told(word, index)] : [],
  ),
)

function told(word: string, start: number): TextFinding {
  const decoded = fromTelex(word.toLowerCase())
  const suggestion = isSyllable(decoded) ? inCaseOf(decoded, word) : undefined
  const message = {
    vi: `“${word}” là chữ gõ Telex chưa chuyển${suggestion ? ` của “${suggestion}”` : ''}.`,
    en: `“${word}” is Telex that was not converted${suggestion ? `: “${suggestion}”` : ''}.`,
  }
  const end = start + word.length
  return { start, end, rule: 'telex-leftover', message, ...(suggestion ? { suggestion } : {}) }
}

/** The Vietnamese word that Telex keys type: "nuwowcs" is "nước". */
export function fromTelex(keys: string): string {
  const shaped = keys
    .replace(/^dd/, 'đ')
    .replace(/uow|uwow?/g, 'ươ')
    .replace(/aa|ee|oo|aw|ow|uw/g, (pair) => shapes[pair] ?? pair)
    .replace(/(?<![aeiouyăâêôơư])w/g, 'ư')
  const tone = /(?<=[aeiouyăâêôơư][a-zăâêôơưđ]*)([sfrxj])/.exec(shaped)
  if (!tone) return shaped
  const bare = shaped.slice(0, tone.index) + shaped.slice(tone.index + 1)
  return spellings(bare, marks[tone[1] ?? ''] ?? '').find(isSyllable) ?? bare
}

const shapes: Readonly<Record<string, string>> = { aa: 'â', ee: 'ê', oo: 'ô', aw: 'ă', ow: 'ơ', uw: 'ư' }
const marks: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }

/** The word with the tone on each of its vowels in turn; only the right place makes a syllable. */
function spellings(bare: string, mark: string): string[] {
  return [...bare.matchAll(/[aeiouyăâêôơư]/g)].map(({ index }) =>
    (bare.slice(0, index + 1) + mark + bare.slice(index + 1)).normalize('NFC'),
  )
}

// Words of other languages which Telex would read as Vietnamese.
const foreign = new Set([
  'chef',
  'beef',
  'reef',
  'raj',
  'taj',
  'hajj',
  'def',
  'ref',
  'inf',
  'gif',
  'elf',
  'conf',
  'naan',
  'saab',
  'baas',
])

/** Sure signs of Telex; what might be a word of another language (bus, tax, room, books) is none. */
function leftover(word: string): boolean {
  const keys = word.toLowerCase()
  if (isSyllable(keys) || foreign.has(keys) || isShortForm(word)) return false
  if (/[^a-z]/.test(keys)) return markedTail(keys)
  if (/^dd[aeiouyw]/.test(keys)) return true
  const vietnamese = isSyllable(fromTelex(keys))
  if (!vietnamese || keys.length < 3) return false
  return signs.some((sign) => sign.test(keys))
}

/** GIF, EOF, DEF: capitals without a doubled Đ are a short form. */
function isShortForm(word: string): boolean {
  return word === word.toUpperCase() && word.length < 5 && !word.startsWith('DD')
}

/** A right word with its tone key left behind: "hộij". */
function markedTail(keys: string): boolean {
  return /[sfrxj]$/.test(keys) && isSyllable(keys.slice(0, -1))
}

const signs: readonly RegExp[] = [
  /j(?![aeiouy])/,
  /f$/,
  /(?:uw|wow|uow)/,
  /[aou]w.*[sfrxj]/,
  /aa/,
  /(?:ee|oo)[a-z]*[fxj]/,
  /(?:ee|oo)(?:ng|nh|ch)/,
  /(?:iee|yee|uoo)/,
]
