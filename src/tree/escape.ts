/** The 32 punctuation marks of ASCII: all that Markdown can take for structure. */
export const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'

// Unicode keeps exactly 32 code points, U+FDD0 to U+FDEF, for a program's own use: one for each mark, never found in honest text.
const FIRST = 0xfdd0
const REPLACEMENT = '\ufffd'

/** Stands for an empty value, so that `- {{value}}` stays a list item and `**{{value}}**` stays emphasis; `unshield` removes it. */
export const nothing = '\uffff'

/** `value` as Markdown that reads back as itself: every ASCII punctuation mark after a back slash, on one line. */
export function escapeText(value: string): string {
  if (!/[!-/:-@[-`{-~\r\n\f\v\t\u2028\u2029\u0085]/.test(value)) return value
  return value.replace(/[\r\n\f\v\t\u2028\u2029\u0085]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** Each back-slashed mark as one code point that no rule of Markdown knows; what stands for marks in `markdown` itself is replaced. */
export function shield(markdown: string): string {
  return markdown
    .replace(/[\ufdd0-\ufdef]/g, REPLACEMENT)
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(FIRST + punctuation.indexOf(mark)))
}

/** The marks back in place of what `shield` put there. */
export function unshield(text: string): string {
  if (!/[\ufdd0-\ufdef\uffff]/.test(text)) return text
  return text
    .replaceAll(nothing, '')
    .replace(/[\ufdd0-\ufdef]/g, (code) => punctuation.charAt(code.charCodeAt(0) - FIRST))
}
