import type { Inline, StyleName } from '../../tree/nodes.ts'
import { element, empty, escaped, type Html } from './element.ts'

/** A row of inlines as HTML. */
export function htmlOf(inlines: readonly Inline[]): Html {
  return inlines.map(inlineOf).join('')
}

function inlineOf(inline: Inline): Html {
  switch (inline.type) {
    case 'text':
      return escaped(inline.value)
    case 'break':
      return empty('br')
    case 'strong':
      return element('strong', {}, htmlOf(inline.children))
    case 'emphasis':
      return element('em', {}, htmlOf(inline.children))
    case 'mention':
      return htmlOf(inline.children)
  }
}

/** The class of a style: `s-body`. */
export function styleClass(style: StyleName): string {
  return `s-${style}`
}
