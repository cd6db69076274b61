import type { LanguageCheck } from './check.ts'
import { countWords, sentenceSpans } from './sentences.ts'

/** Most words a sentence may have before readers lose its thread. */
export const longestSentence = 60

/** Sentences of more than 60 words, or as many as the office allows. */
export const longSentence: LanguageCheck = function* (text, { longestSentence: most = longestSentence }) {
  // A word is a letter and a space at the least.
  if (text.length <= 2 * most) return
  for (const { start, end } of sentenceSpans(text)) {
    const words = countWords(text.slice(start, end))
    if (words <= most) continue
    const message = {
      vi: `Câu dài ${words} chữ (nên không quá ${most}); tách thành nhiều câu cho dễ đọc.`,
      en: `The sentence has ${words} words (at most ${most} is better); split it.`,
    }
    yield { start, end, rule: 'long-sentence', message }
  }
}
