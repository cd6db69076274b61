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
  const stretches: Stretch[] = []
  gather(inlines, { strong: base.bold, emphasis: base.italic }, base, stretches)
  let xml = ''
  for (const { words, style } of stretches) xml += textRun(typeset(words), style)
  return xml
}

/** Words in one run, in a character style where there is one; U+000A begins a new line. */
export function textRun(words: string, style?: string): string {
  const look = style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`
  return `<w:r>${look}${words.includes('\n') ? words.split('\n').map(text).join('<w:br/>') : text(words)}</w:r>`
}

/** Without being told, Word leaves out spaces at the ends. */
function text(words: string): string {
  if (words === '') return ''
  const spaced = words.startsWith(' ') || words.endsWith(' ') || words.includes('  ')
  return `<w:t${spaced ? ' xml:space="preserve"' : ''}>${escapeXml(words)}</w:t>`
}

/**
 * Words with what belongs together held on one line. Word and LibreOffice never let go of it, however wide a line is torn: of a
 * long stretch only each two words are held ("ngày 29 tháng 11 năm 2024").
 */
export function held(words: string): string {
  return withNoBreaks(words).replace(/\u00A0[^\s\u00A0]+(?:\u00A0[^\s\u00A0]+){3,}/gu, (stretch) =>
    stretch.replace(/(\u00A0[^\u00A0]+)\u00A0/gu, '$1 '),
  )
}

/** Words in a narrow column, where any space may end a line. */
export function loose(words: string): string {
  return words
}

/** Words of one look, with U+000A where a line is forced to end. */
interface Stretch {
  readonly style: string | undefined
  words: string
}

function gather(inlines: readonly Inline[], around: Emphasis, base: TextStyle, stretches: Stretch[]): void {
  for (const inline of inlines) {
    if (inline.type === 'text') add(inline.value, characterStyle(around, base), stretches)
    else if (inline.type === 'break') add('\n', characterStyle(around, base), stretches)
    else gather(inline.children, inside(inline.type, around), base, stretches)
  }
}

function add(words: string, style: string | undefined, stretches: Stretch[]): void {
  const last = stretches.at(-1)
  if (last && last.style === style) last.words += words
  else if (words !== '') stretches.push({ style, words })
}

function inside(type: 'strong' | 'emphasis' | 'mention', around: Emphasis): Emphasis {
  return type === 'mention' ? around : { ...around, [type]: true }
}

function characterStyle({ strong, emphasis }: Emphasis, base: TextStyle): string | undefined {
  const bold = strong && !base.bold
  const italic = emphasis && !base.italic
  if (bold && italic) return characterStyles.both
  if (bold) return characterStyles.strong
  return italic ? characterStyles.emphasis : undefined
}
