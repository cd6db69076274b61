import { type ParagraphChild, TextRun } from 'docx'
import type { TextStyle } from '../../standards/standard.ts'
import { withNoBreaks } from '../../text/nobreak.ts'
import type { Inline } from '../../tree/nodes.ts'
import { characterStyles } from './style-names.ts'

/** Emphasis round a run of words. */
interface Emphasis {
  readonly strong: boolean
  readonly emphasis: boolean
}

/** Words as runs; `base` is the style of the paragraph: what it is already, a run does not say again (Word would undo it). */
export function runs(inlines: readonly Inline[], base: TextStyle): ParagraphChild[] {
  return nested(inlines, { strong: base.bold, emphasis: base.italic }, base)
}

function nested(inlines: readonly Inline[], around: Emphasis, base: TextStyle): ParagraphChild[] {
  return inlines.flatMap((inline) => run(inline, around, base))
}

function run(inline: Inline, around: Emphasis, base: TextStyle): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return inline.value === ''
        ? []
        : [new TextRun({ text: withNoBreaks(inline.value), ...characterStyle(around, base) })]
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'strong':
      return nested(inline.children, { ...around, strong: true }, base)
    case 'emphasis':
      return nested(inline.children, { ...around, emphasis: true }, base)
    case 'mention':
      return nested(inline.children, around, base)
  }
}

function characterStyle({ strong, emphasis }: Emphasis, base: TextStyle): { style?: string } {
  const bold = strong && !base.bold
  const italic = emphasis && !base.italic
  if (bold && italic) return { style: characterStyles.both }
  if (bold) return { style: characterStyles.strong }
  return italic ? { style: characterStyles.emphasis } : {}
}
