import createMarkdown, { type MarkdownIt, type StateBlock, type StateInline } from 'markdown-it'
import type { MentionForm } from './nodes.ts'

/** Levels of lists and blocks; past them markdown-it would leave text out without a sound. */
const deepest = 60

/** CommonMark's headings, paragraphs, lists and emphasis, and GFM's tables; everything else is text. */
export const plainMarkdown = plain()

/** The same with what templates may write beside: quotations, `---`, `:::` blocks, photos and mentions. */
export const templateMarkdown = template()

function plain(): MarkdownIt {
  const markdown = createMarkdown('zero')
  markdown.set({ maxNesting: 2 * deepest })
  markdown.enable(['heading', 'list', 'table', 'escape', 'newline', 'emphasis', 'balance_pairs', 'fragments_join'])
  markdown.block.ruler.before('table', 'deepest', asParagraph)
  markdown.inline.State = class extends markdown.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      return flanks(this, start, canSplitWord)
    }
  }
  return markdown
}

/** Past the deepest level everything is one paragraph. */
function asParagraph(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (state.level < deepest) return false
  if (silent) return true
  const content = state.getLines(start, end, state.blkIndent, false).trim()
  const map: [number, number] = [start, end]
  Object.assign(state.push('paragraph_open', 'p', 1), { map })
  Object.assign(state.push('inline', '', 0), { content, map, children: [] })
  state.push('paragraph_close', 'p', -1)
  state.line = end
  return true
}

// CommonMark decides by the punctuation beside the stars, and so takes `**Điều 1.**Phạm vi` or `**“Dân vận khéo”**của` for
// plain text. Punctuation can come from the data, so here blanks alone decide; `_` still never opens inside a word.
function flanks(state: StateInline, start: number, canSplitWord: boolean) {
  const marker = state.src.charCodeAt(start)
  let end = start
  while (end < state.posMax && state.src.charCodeAt(end) === marker) end++
  const before = start === 0 ? ' ' : state.src.charAt(start - 1)
  const after = end >= state.posMax ? ' ' : state.src.charAt(end)
  const free = (beside: string) => canSplitWord || !/[\p{L}\p{N}]/u.test(beside)
  return { can_open: !isBlank(after) && free(before), can_close: !isBlank(before) && free(after), length: end - start }
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t'
}

function template(): MarkdownIt {
  const markdown = plain()
  markdown.enable('blockquote')
  const ends = { alt: ['paragraph', 'blockquote', 'list', 'table'] }
  markdown.block.ruler.before('heading', 'directive', directive, ends)
  markdown.block.ruler.before('heading', 'photo', photo, ends)
  markdown.block.ruler.before('heading', 'thematic_break', thematicBreak, ends)
  markdown.inline.ruler.before('emphasis', 'mention', mention)
  return markdown
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd()
}

/** `::: words` to the `:::` that closes it: `info` holds the words, `meta.closed` whether it was closed. */
function directive(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const opening = /^:::+(.*)$/.exec(lineAt(state, start))
  if (!opening) return false
  if (silent) return true
  const info = (opening[1] ?? '').trim()
  const last = info === '' ? start : closing(state, start, end)
  const open = state.push('directive_open', 'div', 1)
  Object.assign(open, { info, map: [start, last], meta: { closed: last < end } })
  if (info !== '') inside(state, start + 1, last)
  state.push('directive_close', 'div', -1)
  state.line = last + 1
  return true
}

function closing(state: StateBlock, start: number, end: number): number {
  let depth = 1
  for (let line = start + 1; line < end; line++) {
    const found = /^:::+(.*)$/.exec(lineAt(state, line))
    if (!found) continue
    depth += (found[1] ?? '').trim() === '' ? -1 : 1
    if (depth === 0) return line
  }
  return end
}

function inside(state: StateBlock, from: number, to: number): void {
  const { lineMax, parentType, blkIndent } = state
  Object.assign(state, { lineMax: to, parentType: 'directive' })
  state.md.block.tokenize(state, from, to)
  Object.assign(state, { lineMax, parentType, blkIndent })
}

/** A line that is only `![alt](photo:key)`: `content` is the alt, `info` the key. */
function photo(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  const found = /^!\[([^\]]*)\]\(photo:([^()\s]+)\)$/.exec(lineAt(state, start))
  if (!found) return false
  if (silent) return true
  Object.assign(state.push('photo', 'img', 0), { content: found[1], info: found[2], map: [start, start + 1] })
  state.line = start + 1
  return true
}

// Hyphens alone: a line of stars is emphasis round an empty value.
function thematicBreak(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (!/^-{3,}$/.test(lineAt(state, start))) return false
  if (silent) return true
  Object.assign(state.push('hr', 'hr', 0), { map: [start, start + 1] })
  state.line = start + 1
  return true
}

const forms: Readonly<Record<MentionForm, true>> = {
  auto: true,
  listed: true,
  full: true,
  short: true,
  name: true,
  title: true,
}

/** `[@id]` or `[@id form]`. */
function mention(state: StateInline, silent: boolean): boolean {
  const found = /^\[@([a-z0-9-]+)(?: ([a-z]+))?\]/.exec(state.src.slice(state.pos, state.pos + 200))
  const form = found?.[2] ?? 'auto'
  if (!found || !Object.hasOwn(forms, form)) return false
  if (!silent) Object.assign(state.push('mention', '', 0), { info: found[1], meta: { form } })
  state.pos += found[0].length
  return true
}
