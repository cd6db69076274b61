import type { Inline } from '../tree/nodes.ts'

/** Two to four words in a row that begin with a capital: a person, a place. */
const proper = /(?<![\p{L}\u00A0])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?!\p{L})(?! \p{Lu}\p{Ll})/gu

/** Words of a line of a frame with U+00A0 inside the names of persons and places: "Trần Đình Vực", "Gia Lai". */
export function wholeProperNames(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'text') return { ...inline, value: inline.value.replace(proper, glued) }
    return inline.type === 'break' ? inline : { ...inline, children: wholeProperNames(inline.children) }
  })
}

function glued(words: string): string {
  return words.replaceAll(' ', '\u00A0')
}
