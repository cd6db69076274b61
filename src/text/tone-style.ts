import { remembered } from './remembered.ts'
import { parseSyllable, spell, type ToneStyle } from './syllable.ts'

/** Ends in oa, oe or uy with a tone on either letter: the only words in which the styles part. */
const movable = /(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])$/iu

/** The same anywhere in a text: what has none is spelt alike in both styles. */
const mayMove = /[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ]/iu

/** Which style a word shows, by the place of its tone mark; nothing for the many words that are written the same in both. */
export function toneStyle(word: string): ToneStyle | undefined {
  if (!movable.test(word.normalize('NFC'))) return undefined
  const syllable = parseSyllable(word)
  if (!syllable) return undefined
  const [before, after] = [spell(syllable, 'old'), spell(syllable, 'new')]
  if (before === after) return undefined
  return word.normalize('NFC').toLowerCase() === before ? 'old' : 'new'
}

/** A word that shows a style, and where it stands (UTF-16 units). */
export interface StyledWord {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly style: ToneStyle
}

/** Every word of a text that shows a style, in order. */
export const styledWords = remembered((text: string): readonly StyledWord[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{Mn}]*/gu)].flatMap(({ 0: word, index }) => {
    const style = toneStyle(word)
    return style ? [{ start: index, end: index + word.length, word, style }] : []
  }),
)

/** The text with its tone marks placed in one style, case kept: "Đảng ủy" to "Đảng uỷ". */
export function withToneStyle(text: string, style: ToneStyle): string {
  const whole = text.normalize('NFC')
  if (!mayMove.test(whole)) return whole
  return whole.replace(/\p{L}[\p{L}\p{Mn}]*/gu, (word) => (toneStyle(word) ? respell(word, style) : word))
}

function respell(word: string, style: ToneStyle): string {
  const syllable = parseSyllable(word)
  if (!syllable) return word
  const letters = [...spell(syllable, style)]
  const source = [...word.normalize('NFC')]
  return letters.map((letter, index) => (isUpper(source[index]) ? letter.toUpperCase() : letter)).join('')
}

function isUpper(letter = ''): boolean {
  return letter !== letter.toLowerCase()
}
