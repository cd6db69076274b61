import type { TextStyle } from '../../standards/standard.ts'
import { withNoBreaks } from '../../text/nobreak.ts'
import type { Inline } from '../../tree/nodes.ts'
import { characterStyles } from './style-names.ts'
import { escapeXml } from './xml.ts'

/** Emphasis round a run of words. */
interface Emphasis {
  readonly strong: boolean
  readonly emphasis: boolean
}

/** Puts U+00A0 where a line must not end. */
export type Typeset = (words: string) => string

/**
 * Words as runs; `base` is the style of the paragraph: what it is already, a run does not say again (Word would undo it).
 * Numbers, dates and names stay on one line, as `typeset` says.
 */
export function runs(inlines: readonly Inline[], base: TextStyle, typeset: Typeset = held): string {
  return nested(inlines, { strong: base.bold, emphasis: base.italic }, base, typeset)
}

/** Words in one run, in a character style where there is one. */
export function textRun(words: string, style?: string): string {
  const look = style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`
}

/** A new line inside a paragraph. */
export const breakRun = '<w:r><w:br/></w:r>'

/**
 * Words with what belongs together held on one line. Word and LibreOffice never let go of it, however wide a line is torn: of a
 * long stretch only each two words are held ("ngày 29 tháng 11 năm 2024").
 */
export function held(words: string): string {
  const joined = withNoBreaks(words)
  if (joined.split('\u00A0', 5).length < 5) return joined
  return joined.replace(/[^\s\u00A0]+(?:\u00A0[^\s\u00A0]+){4,}/gu, (stretch) => {
    const parts = stretch.split('\u00A0')
    return parts.map((part, index) => (index === 0 ? part : `${index % 2 === 1 ? '\u00A0' : ' '}${part}`)).join('')
  })
}

/** Words in a narrow column, where any space may end a line. */
export function loose(words: string): string {
  return words
}

function nested(inlines: readonly Inline[], around: Emphasis, base: TextStyle, typeset: Typeset): string {
  let xml = ''
  for (const inline of inlines) xml += run(inline, around, base, typeset)
  return xml
}

function run(inline: Inline, around: Emphasis, base: TextStyle, typeset: Typeset): string {
  switch (inline.type) {
    case 'text':
      return inline.value === '' ? '' : textRun(typeset(inline.value), characterStyle(around, base))
    case 'break':
      return breakRun
    case 'strong':
      return nested(inline.children, { ...around, strong: true }, base, typeset)
    case 'emphasis':
      return nested(inline.children, { ...around, emphasis: true }, base, typeset)
    case 'mention':
      return nested(inline.children, around, base, typeset)
  }
}

function characterStyle({ strong, emphasis }: Emphasis, base: TextStyle): string | undefined {
  const bold = strong && !base.bold
  const italic = emphasis && !base.italic
  if (bold && italic) return characterStyles.both
  if (bold) return characterStyles.strong
  return italic ? characterStyles.emphasis : undefined
}
