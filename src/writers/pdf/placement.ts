import type { TextStyle } from '../../standards/standard.ts'
import { points } from './length.ts'
import { type Line, stretchOf } from './lines.ts'

/** Where the i-th line of a paragraph begins, pt from the left edge of its column, and how much wider its spaces are. */
export function placed(line: Line, i: number, style: TextStyle, width: number): { offset: number; stretch: number } {
  const left = points(style.indent) + (i === 0 ? points(style.firstIndent) : 0)
  const spare = width - left - line.width
  switch (style.align) {
    case 'left':
      return { offset: left, stretch: 0 }
    case 'justify':
      return { offset: left, stretch: stretchOf(line, width - left, style.size) }
    case 'center':
      return { offset: left + spare / 2, stretch: 0 }
    case 'right':
      return { offset: left + spare, stretch: 0 }
  }
}
