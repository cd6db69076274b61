import type { TextStyle } from '../../standards/standard.ts'
import { withNoBreaks } from '../../text/nobreak.ts'
import type { Inline } from '../../tree/nodes.ts'
import type { Metrics } from '../metrics.ts'
import type { Tag } from './tag.ts'

/** A stretch of text in one look, belonging to one element. */
export interface Styled {
  /** "\n" alone is a forced new line. */
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly tag: Tag
}

/** Letters without a space, or one space (" "), set in one font: 0 regular, 1 bold, 2 italic, 3 bold italic. Width in pt. */
export interface Item {
  readonly text: string
  readonly font: number
  readonly width: number
  readonly tag: Tag
}

/** What stays on one line. */
export interface Chunk {
  readonly items: readonly Item[]
  /** Width of `items`, pt. */
  readonly width: number
  /** How many of `items` are spaces. */
  readonly spaces: number
  /** The space after it, where a line may end; none inside a broken word and before a forced new line. */
  readonly gap: Item | undefined
  /** A new line must follow. */
  readonly forced: boolean
}

/** Inlines with the look they have inside a style; strong and emphasis add to it. */
export function styledOf(inlines: readonly Inline[], bold: boolean, italic: boolean, tag: Tag): Styled[] {
  const texts: Styled[] = []
  for (const inline of inlines) addStyled(texts, inline, bold, italic, tag)
  return texts
}

function addStyled(texts: Styled[], inline: Inline, bold: boolean, italic: boolean, tag: Tag): void {
  if (inline.type === 'text') texts.push({ text: inline.value, bold, italic, tag })
  else if (inline.type === 'break') texts.push({ text: '\n', bold, italic, tag })
  else {
    const [strong, emphasis] = [bold || inline.type === 'strong', italic || inline.type === 'emphasis']
    for (const child of inline.children) addStyled(texts, child, strong, emphasis, tag)
  }
}

/** A space that ends what an element says so far, where it goes on elsewhere on the page. */
export function spaceAfter(tag: Tag, { bold, italic }: TextStyle): Styled {
  return { text: ' ', bold, italic, tag }
}

/**
 * Text cut where a line may end: at spaces that hold nothing together. A no-break space is set as a space. Nothing needs holding
 * together in text that fits on one line of `width` pt.
 */
export function chunksOf(texts: readonly Styled[], size: number, width: number, metrics: Metrics): Chunk[] {
  const joined = texts.map(({ text }) => text).join('')
  const whole = fitsOneLine(texts, size, width, metrics) ? joined : withNoBreaks(joined)
  const building = new Chunks()
  let offset = 0
  for (const { text, bold, italic, tag } of texts) {
    const font = (bold ? 1 : 0) + (italic ? 2 : 0)
    const item = (shown: string): Item => ({
      text: shown,
      font,
      width: metrics.measure(shown, size, bold, italic),
      tag,
    })
    const space = item(' ')
    if (text === '\n') building.end(true, space)
    else cut(whole, offset, offset + text.length, building, item, space)
    offset += text.length
  }
  building.end(false, undefined)
  return building.done
}

/** Adds the words and spaces of a part of a text. */
function cut(
  whole: string,
  from: number,
  to: number,
  building: Chunks,
  item: (word: string) => Item,
  space: Item,
): void {
  let start = from
  for (let at = from; at <= to; at++) {
    const code = at === to ? END : whole.charCodeAt(at)
    if (code !== SPACE && code !== NO_BREAK && code !== END) continue
    if (at > start) building.add(item(whole.slice(start, at)))
    if (code === SPACE) building.end(false, space)
    else if (code === NO_BREAK) building.add(space)
    start = at + 1
  }
}

const SPACE = 0x20
const NO_BREAK = 0xa0
const END = -1

function fitsOneLine(texts: readonly Styled[], size: number, width: number, metrics: Metrics): boolean {
  let sum = 0
  for (const { text, bold, italic } of texts) {
    if (text === '\n') return false
    sum += metrics.measure(text, size, bold, italic)
  }
  return sum <= width
}

/** Chunks in the making. */
class Chunks {
  readonly done: Chunk[] = []
  private items: Item[] = []

  add(item: Item): void {
    this.items.push(item)
  }

  end(forced: boolean, gap: Item | undefined): void {
    // Two spaces in a row are one; none opens a line.
    if (this.items.length === 0 && !(forced && this.done.length > 0)) return
    this.done.push(chunk(this.items, forced, gap))
    this.items = []
  }
}

/** A chunk of these items. */
export function chunk(items: readonly Item[], forced: boolean, gap: Item | undefined): Chunk {
  let width = 0
  let spaces = 0
  for (const item of items) {
    width += item.width
    if (item.text === ' ') spaces++
  }
  return { items, width, spaces, forced, gap }
}
