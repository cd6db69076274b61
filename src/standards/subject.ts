import { lowerFirst, upperFirst } from '../text/case.ts'
import { text } from '../tree/build.ts'
import type { Inline } from '../tree/nodes.ts'
import { plainText } from '../tree/text.ts'

/** The same words with the case of the first letter set; names and abbreviations keep their capitals. */
export function withFirstCase(inlines: readonly Inline[], letter: 'lower' | 'upper'): readonly Inline[] {
  const words = plainText(inlines)
  return beginning(inlines, letter === 'lower' ? lowerFirst(words) : upperFirst(words))
}

/** The first run of text replaced by as many characters of `words`; a mention is a name and stays as it is. */
function beginning(inlines: readonly Inline[], words: string): readonly Inline[] {
  const [first, ...rest] = inlines
  if (!first || first.type === 'break' || first.type === 'mention') return inlines
  if (first.type === 'text') return [{ ...first, value: words.slice(0, first.value.length) }, ...rest]
  return [{ ...first, children: beginning(first.children, words) }, ...rest]
}

/** The same words after `prefix`, which replaces what of it was typed (`typed` matches at the beginning). */
export function prefixed(inlines: readonly Inline[], prefix: string, typed: RegExp): readonly Inline[] {
  const [first, ...rest] = inlines
  const bare = first?.type === 'text' ? [{ ...first, value: first.value.replace(typed, '') }, ...rest] : inlines
  return [text(prefix), ...withFirstCase(bare, 'lower')]
}
