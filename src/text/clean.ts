import type { Sentence } from '../diagnostic.ts'

/** What is wrong with one character of a data file. `invisible` ones are removed with a warning, the others are refused. */
export type CharacterFault = 'invisible' | 'bidi' | 'control' | 'noncharacter' | 'surrogate' | 'replacement'

/** One faulty character: `offset` and `length` in UTF-16 units of the text searched. */
export interface CharacterFinding {
  readonly fault: CharacterFault
  readonly offset: number
  readonly length: number
  /** "U+200B". */
  readonly code: string
  readonly message: Sentence
}

/** Every character that officers cannot see or files cannot hold, in order. Tabs, line feeds and carriage returns are not among them. */
export function findCharacters(text: string): CharacterFinding[] {
  return [...text.matchAll(faulty)].map(({ 0: character, index }) => {
    const fault = faultOf(character)
    const code = codeOf(character)
    return { fault, offset: index, length: character.length, code, message: messages[fault](code) }
  })
}

/** The text as the model keeps it: NFC, zero-width characters and soft hyphens removed, CRLF as LF; no-break spaces stay. */
export function cleanText(text: string): string {
  return text.replace(invisible, '').replace(/\r\n?/g, '\n').normalize('NFC')
}

/** One line: every run of spaces (no-break ones and line ends too) as one plain space, none at the ends. */
export function singleSpaced(text: string): string {
  return text.replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu, ' ').trim()
}

/** Runs of plain spaces, tabs and line ends as one space; no-break spaces are kept as they are. */
export function collapseSpaces(text: string): string {
  return text.replace(/[ \t\n\r\f\v\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/gu, ' ')
}

// Zero-width and filler characters, soft hyphen, variation selectors, tags: nothing to see, everything to trip over.
const invisibles = String.raw`\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}`
const bidis = String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`
const controls = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb`
const invisible = new RegExp(`[${invisibles}]`, 'gu')
const bidi = new RegExp(`[${bidis}]`, 'u')
const control = new RegExp(`[${controls}]`, 'u')
const faulty = new RegExp(String.raw`[${invisibles}${bidis}${controls}\ufffd\p{Cs}\p{Noncharacter_Code_Point}]`, 'gu')

function faultOf(character: string): CharacterFault {
  if (character === '\ufffd') return 'replacement'
  if (bidi.test(character)) return 'bidi'
  if (control.test(character)) return 'control'
  if (/\p{Cs}/u.test(character)) return 'surrogate'
  return /\p{Noncharacter_Code_Point}/u.test(character) ? 'noncharacter' : 'invisible'
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const messages: Readonly<Record<CharacterFault, (code: string) => Sentence>> = {
  invisible: (code) => ({
    vi: `Có ký tự ẩn không nhìn thấy được (${code}); đã bỏ khi đọc.`,
    en: `There is an invisible character (${code}); it was removed in reading.`,
  }),
  bidi: (code) => ({
    vi: `Có ký tự đổi chiều chữ (${code}), làm nội dung hiện khác với khi lưu.`,
    en: `There is a text-direction character (${code}), which makes text show otherwise than it is stored.`,
  }),
  control: (code) => ({
    vi: `Có ký tự điều khiển (${code}), không dùng được trong văn bản.`,
    en: `There is a control character (${code}), which no document can hold.`,
  }),
  noncharacter: (code) => ({
    vi: `Có mã ${code} không phải là ký tự; tệp DOCX chứa mã này sẽ không mở được.`,
    en: `There is the code ${code}, which is no character; a DOCX file with it cannot be opened.`,
  }),
  surrogate: (code) => ({
    vi: `Có nửa ký tự bị đứt (${code}).`,
    en: `There is half of a broken character (${code}).`,
  }),
  replacement: (code) => ({
    vi: `Có ký tự thay thế “\ufffd” (${code}): chữ gốc đã mất khi chuyển mã, cần gõ lại.`,
    en: `There is a replacement character “\ufffd” (${code}): the letter was lost in a conversion and must be typed again.`,
  }),
}
