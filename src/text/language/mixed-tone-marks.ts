import type { ToneStyle } from '../syllable.ts'
import { type StyledWord, styledWords, withToneStyle } from '../tone-style.ts'
import type { LanguageCheck, LanguageOptions } from './check.ts'
import { provinces } from './common.ts'
import { machineStretches, nameStretches, quotedStretches, touching } from './protected.ts'

/** How often each style of tone marks stands in texts; names and fixed titles not counted. */
export function toneCensus(
  texts: Iterable<string>,
  options: LanguageOptions = {},
): Readonly<Record<ToneStyle, number>> {
  const count = { old: 0, new: 0 }
  for (const text of texts) for (const { style } of ownWords(text, options)) count[style] += 1
  return count
}

/** The style of most words; the old one when they are level. */
export function prevailing({ old, new: recent }: Readonly<Record<ToneStyle, number>>): ToneStyle {
  return recent > old ? 'new' : 'old'
}

/**
 * Words whose tone mark stands where the rest of the text does not put it (uỷ beside ủy). With `toneStyle`, every word of the other
 * style; without it, where both styles occur, those of the rarer one. Names and fixed titles (CỘNG HÒA …) keep theirs.
 */
export const mixedToneMarks: LanguageCheck = function* (text, options) {
  const words = ownWords(text, options)
  const wanted = options.toneStyle ?? prevailing(toneCensus([text], options))
  const isQuoted = touching(() => quotedStretches(text))
  for (const { start, end, word, style } of words) {
    if (style === wanted) continue
    const suggestion = withToneStyle(word, wanted)
    const message = {
      vi: `“${word}” đặt dấu thanh khác với phần còn lại; nên viết “${suggestion}”.`,
      en: `“${word}” places its tone mark otherwise than the rest; write “${suggestion}”.`,
    }
    const finding = { start, end, rule: 'mixed-tone-marks', message, suggestion }
    yield isQuoted(start, end) ? { ...finding, protected: true } : finding
  }
}

// The Quốc hiệu is spelt in the old style by law whatever the rest does.
const fixed = /cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa/giu

function ownWords(text: string, { names = [] }: LanguageOptions): readonly StyledWord[] {
  const words = styledWords(text)
  if (words.length === 0) return words
  const titles = [...text.matchAll(fixed)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
  const isKept = touching(() => [
    ...titles,
    ...machineStretches(text),
    ...nameStretches(text, [...names, ...provinces]),
  ])
  return words.filter((word) => !isName(text, word) && !isKept(word.start, word.end))
}

/** "Hòa" in "Nguyễn Thị Hòa": capitals side by side, the word itself none that offices are called by. */
function isName(text: string, { start, end, word }: StyledWord): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || /^[UỦ][ỷy]/iu.test(word)) return false
  return /\p{Lu}\p{Ll}*[ \u00a0]$/u.test(text.slice(0, start)) || /^[ \u00a0]\p{Lu}\p{Ll}/u.test(text.slice(end))
}
