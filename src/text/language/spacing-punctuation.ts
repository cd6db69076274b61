import { remembered } from '../remembered.ts'
import { isSyllable } from '../syllable.ts'
import type { LanguageCheck, TextFinding } from './check.ts'
import { machineStretches, quotedStretches, touching } from './protected.ts'

/** One thing that can be wrong with spaces and marks: where, and what should stand there. */
interface Habit {
  readonly shape: RegExp
  readonly vi: string
  readonly en: string
  /** What stands there instead; nothing when the match is right after all. */
  mend(match: RegExpExecArray): string | undefined
}

/** Every habit; each match is a place to look at. */
export const habits: readonly Habit[] = [
  {
    // Four and more are a blank left for the pen, or a column.
    shape: /(?<=[^\s\u00a0])[ \u00a0]{2,3}(?=[^\s\u00a0])/gu,
    vi: 'Thừa khoảng trắng.',
    en: 'There is more than one space.',
    mend: () => ' ',
  },
  {
    // A full stop before a letter or digit begins a suffix or a number (.docx); an ellipsis may follow a space.
    shape: /(?<=[\p{L}\p{Nd}”"»)])[ \u00a0]+(?:[,;:?!](?!\))|\.(?![.\p{L}\p{Nd}/]))/gu,
    vi: 'Thừa khoảng trắng trước dấu câu.',
    en: 'There is a space before a punctuation mark.',
    mend: ([match]) => match.trim(),
  },
  {
    shape: /(?<=\d)[ \u00a0]+%/gu,
    vi: 'Không để khoảng trắng trước dấu %.',
    en: 'There is no space before %.',
    mend: () => '%',
  },
  {
    shape: /(?<=\p{L})[,;!?](?=\p{L})|(?<=[\d”"»)])[,;](?=\p{L})|(?<=\p{L}),(?=\d)/gu,
    vi: 'Thiếu khoảng trắng sau dấu câu.',
    en: 'A space is missing after a punctuation mark.',
    mend: ([match]) => `${match} `,
  },
  {
    shape: /(?<=\p{Ll}):(?=\p{L})/gu,
    vi: 'Thiếu khoảng trắng sau dấu hai chấm.',
    en: 'A space is missing after a colon.',
    mend: () => ': ',
  },
  {
    // Only after a whole Vietnamese word: short forms (TP., ThS.) may be written close.
    shape: /(?<!\p{L})(?<word>\p{L}*\p{Ll})\.(?=\p{Lu}\p{Ll})/gu,
    vi: 'Thiếu khoảng trắng sau dấu chấm.',
    en: 'A space is missing after a full stop.',
    mend: ([match, word = '']) => (isSyllable(word) ? `${match} ` : undefined),
  },
  {
    shape: /[“«(‘[][ \u00a0]+(?=\S)/gu,
    vi: 'Thừa khoảng trắng sau dấu mở ngoặc.',
    en: 'There is a space after an opening mark.',
    mend: ([match]) => match.trim(),
  },
  {
    shape: /(?<=\S)[ \u00a0]+[”»)\]]/gu,
    vi: 'Thừa khoảng trắng trước dấu đóng ngoặc.',
    en: 'There is a space before a closing mark.',
    mend: ([match]) => match.trim(),
  },
  {
    shape: /(?<=[\p{L}\p{Nd}”"»)])(?:[-–][ \u00a0]+|[ \u00a0]{1,3}[-–](?=\p{L}))(?=[\p{L}\p{Nd}“"])/gu,
    vi: 'Dấu gạch nối giữa hai cụm từ có khoảng trắng ở cả hai bên.',
    en: 'A dash between phrases has a space on both sides.',
    mend: ([match]) => ` ${match.trim()} `,
  },
  {
    // Several in a row are a dotted blank.
    shape: /[,;:.][ \u00a0]*…(?!…)|(?<!…)…[ \u00a0]*[.,;](?!\.)/gu,
    vi: 'Dấu ba chấm không đi cùng dấu câu khác.',
    en: 'An ellipsis takes no other mark beside it.',
    mend: () => '…',
  },
  {
    shape:
      /(?<![.,;:])(?:(?<mark>[,;:])[ \u00a0]*\k<mark>+|[,;:][ \u00a0]*\.(?!\.)|\.[ \u00a0]*[,;:]|(?<!\.)\.\.(?!\.)|[,;][ \u00a0]*[,;])/gu,
    vi: 'Hai dấu câu liền nhau.',
    en: 'Two punctuation marks stand together.',
    mend: ([match]) => (match.includes('.') ? '.' : match.charAt(0)),
  },
  {
    shape: /^[ \u00a0]*[,;:!?][ \u00a0]*/gu,
    vi: 'Dấu câu đứng ở đầu.',
    en: 'It begins with a punctuation mark.',
    mend: () => '',
  },
  {
    // Items of a list after a dash may part themselves by commas (HD 36).
    shape: /(?<=[\p{L}\p{Nd}]),[ \u00a0]*$(?<!^[ \u00a0]*[-+•].*)/gu,
    vi: 'Kết thúc bằng dấu phẩy.',
    en: 'It ends with a comma.',
    mend: () => '',
  },
  {
    shape: /[，。；：！？（）]/gu,
    vi: 'Dấu câu toàn khổ (kiểu Đông Á).',
    en: 'An East Asian full-width mark.',
    mend: ([match]) => (match === '。' ? '.' : String.fromCharCode(match.charCodeAt(0) - 0xfee0)),
  },
]

/** Every place where a habit is wrong, addresses too, in order. */
const slips = remembered((text: string): readonly TextFinding[] => {
  if (!suspicious.test(text)) return []
  const found = habits.flatMap((habit) => [...matches(text, habit)])
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
})

/**
 * Marks and spaces that stand as every habit has them: one look for all, which most texts pass. No letters are asked for, because the
 * classes of all letters take longer to make ready than one meeting to check.
 */
export const suspicious =
  /[ \u00a0][ \u00a0,;:?!.%”»)\]\-–]|[,;:!?][^\s\u00a0]|\.[^\s\u00a0\d]|[“«(‘[\-–][ \u00a0]|…|[,;:.][ \u00a0]*[,;:.]|^[,;:!?]|,[ \u00a0]*$|[，。；：！？（）]/u

/** Spaces and punctuation: one space between words, none before a mark, one after, both sides of a dash, no marks in pairs. */
export const spacingPunctuation: LanguageCheck = function* (text) {
  const isMachine = touching(() => machineStretches(text))
  const isQuoted = touching(() => quotedStretches(text))
  for (const finding of slips(text)) {
    if (isMachine(finding.start, finding.end)) continue
    yield isQuoted(finding.start, finding.end) ? { ...finding, protected: true } : finding
  }
}

function* matches(text: string, { shape, vi, en, mend }: Habit): Iterable<TextFinding> {
  for (const match of text.matchAll(shape)) {
    const suggestion = mend(match)
    if (suggestion === undefined) continue
    const { index: start } = match
    yield { start, end: start + match[0].length, rule: 'spacing-punctuation', message: { vi, en }, suggestion }
  }
}
