import type { Fault, Saying } from './fault.ts'
import type { Lines } from './lines.ts'
import * as say from './sayings.ts'
import { type Opening, openAt } from './yaml-open.ts'

/** Where the parser gave up, and what it said. */
export interface Refusal {
  readonly text: string
  readonly lines: Lines
  /** Offset at which the parser stopped: often past the slip itself. */
  readonly at: number
  readonly reason: string
}

interface Scene extends Refusal {
  /** 0-based line of `at`. */
  readonly line: number
  readonly words: string
}

type Cause = (scene: Scene) => Fault | undefined

// Past this length nobody typed the line, and to look for a slip in it takes too long.
const longestLine = 10_000

/** The slip behind a refusal, at the place where the author made it. */
export function explain(refusal: Refusal): Fault {
  const line = refusal.lines.lineAt(Math.min(refusal.at, Math.max(refusal.text.trimEnd().length - 1, 0)))
  const scene = { ...refusal, line, words: refusal.lines.text(line) }
  if (scene.words.length > longestLine) {
    return depth(scene) ?? { saying: say.unclear(scene.words, refusal.reason), from: refusal.at, to: refusal.at + 1 }
  }
  for (const cause of causes) {
    const fault = cause(scene)
    if (fault) return fault
  }
  return onLine(scene, line, say.unclear(scene.words, refusal.reason))
}

// In this order: what the parser names for certain, then what is open, then the slips of the line itself, then those of the line above.
const causes: readonly Cause[] = [
  depth,
  features,
  escapes,
  tabs,
  unclosed,
  afterQuote,
  startSign,
  blockHeader,
  colonInside,
  missingSpace,
  afterBracket,
  commas,
  missingColon,
  mixedLevels,
  indents,
]

function depth({ reason, at }: Scene): Fault | undefined {
  const limit = /maxDepth \((\d+)\)/.exec(reason)?.[1]
  return limit === undefined ? undefined : { saying: say.tooDeep(Number(limit)), from: at, to: at + 1 }
}

function features(scene: Scene): Fault | undefined {
  const { reason, text, lines, line, at } = scene
  if (/^directives end mark|directive/.test(reason))
    return onLine(scene, headLine(scene), say.directive(lines.text(headLine(scene))))
  if (!/\b(?:tag|anchor|alias)\b/.test(reason)) return undefined
  const from = Math.max(...['!', '&', '*'].map((sign) => startOfWord(text, text.lastIndexOf(sign, at))))
  return from < lines.start(line) ? undefined : feature(text, from)
}

function startOfWord(text: string, at: number): number {
  return at < 0 ? at : text.slice(0, at + 1).search(/[^\s[{,]+$/u)
}

const signs = new Map([
  ['!', say.tag],
  ['&', say.anchor],
  ['*', say.alias],
])

function feature(text: string, from: number): Fault | undefined {
  const word = /^[^\s,\]}]+/u.exec(text.slice(from))?.[0] ?? ''
  const saying = signs.get(word.charAt(0))?.(word)
  return saying && { saying, from, to: from + word.length }
}

/** A `%` line: the parser complains of what follows it. */
function headLine({ lines, line }: Scene): number {
  for (let above = line; above >= 0; above--) if (lines.text(above).startsWith('%')) return above
  return line
}

function escapes({ reason, text, at }: Scene): Fault | undefined {
  if (!/escape sequence|hexadecimal/.test(reason)) return undefined
  const from = text.lastIndexOf('\\', at)
  return { saying: say.badEscape(text.slice(from, from + 2)), from, to: Math.max(at, from + 2) }
}

function tabs({ reason, words, lines, line }: Scene): Fault | undefined {
  const gap = /^[ \t]*/.exec(words)?.[0] ?? ''
  if (!gap.includes('\t') || !/tab|indentation/.test(reason)) return undefined
  const from = lines.start(line) + gap.indexOf('\t')
  return { saying: say.tab, from, to: lines.start(line) + gap.length }
}

/** A quote or bracket opened above and not closed: the parser only notices lines later. */
function unclosed(scene: Scene): Fault | undefined {
  const { text, lines, at, reason } = scene
  const open = openAt(text, blockStart(scene), at)
  if (!open) return undefined
  const far = lines.lineAt(open.at) < lines.lineAt(at) || /unexpected end of the/.test(reason)
  if (!far || !/indentation|unexpected end|comma|content/.test(reason)) return undefined
  return { saying: openSaying(scene, open), from: open.at, to: lines.end(lines.lineAt(open.at)) }
}

function openSaying({ text, lines, at, reason }: Scene, { sign, at: from }: Opening): Saying {
  if (sign === '"' || sign === "'") return say.openQuote(sign)
  const closing = sign === '{' ? '}' : ']'
  const sameBlock = text.slice(from, lines.end(lines.lineAt(at)))
  return reason === 'deficient indentation' &&
    sameBlock.trimEnd().endsWith(closing) &&
    !/:\s/.test(lines.text(lines.lineAt(at)))
    ? say.bracketBroken(sign)
    : say.openBracket(sign)
}

/** Offset of the top-level key whose block holds the refusal. */
function blockStart({ lines, line }: Scene): number {
  for (let above = line - 1; above >= 0; above--) if (/^[^\s#-]/u.test(lines.text(above))) return lines.start(above)
  return 0
}

const value = /^(?:[ \t]*(?:- +)*)(?:[^\s"'#:{[][^:#]*:[ \t]+)?(?<value>\S.*)$/u

/** The value on a line, after dashes and a key. */
function valueOn(words: string): { readonly text: string; readonly offset: number } {
  const found = value.exec(words)?.groups?.value ?? words.trim()
  return { text: found.trimEnd(), offset: words.lastIndexOf(found) }
}

function afterQuote(scene: Scene): Fault | undefined {
  const { text, offset } = valueOn(scene.words)
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*[^\s,\]}:]|#)/u.exec(text)
  return quoted && !quoteIsKey(text, quoted[0]) ? atValue(scene, text, offset, say.textAfterQuote(text)) : undefined
}

function quoteIsKey(text: string, quoted: string): boolean {
  return /^\s*(?::|#)/u.test(text.slice(quoted.length)) && !text.slice(quoted.length).startsWith('#')
}

function startSign(scene: Scene): Fault | undefined {
  const { text, offset } = valueOn(scene.words)
  const named = /^[!&*]/u.test(text) && feature(scene.text, scene.lines.start(scene.line) + offset)
  if (named) return named
  const sign = /^(?:[%@`]|\?(?=\s))/u.exec(text)?.[0]
  return sign === undefined ? undefined : atValue(scene, text, offset, say.badStart(sign))
}

function blockHeader(scene: Scene): Fault | undefined {
  if (!/line break is expected|chomping|indentation width/.test(scene.reason)) return undefined
  const { text, offset } = valueOn(scene.words)
  return atValue(scene, text, offset, say.blockText(text.charAt(0)))
}

/** `lời: Phát biểu: nội dung`: a second colon on the line, after words that are no quotation. */
function colonInside(scene: Scene): Fault | undefined {
  const { words, lines, line, text, at } = scene
  const { text: typed, offset } = valueOn(words)
  const plain = /^[^"'{[|>&*!#]/u.test(typed) && /:(?:\s|$)/u.test(typed)
  if (plain && offset > indentOf(words) && text.charAt(at) === ':')
    return atValue(scene, typed, offset, say.colonInText(typed))
  if (text.charAt(at) !== ':' || !/comma/.test(scene.reason)) return undefined
  const key = /\s([a-z_]+)$/u.exec(text.slice(lines.start(line), at))?.[1]
  if (key !== undefined) return { saying: say.comma, from: at - key.length, to: at }
  const from =
    lines.start(line) + Math.max(...['{', ',', '['].map((sign) => words.lastIndexOf(sign, at - lines.start(line)))) + 1
  const to = at + (/^[^,}\]\n\r]*/u.exec(text.slice(at))?.[0].length ?? 1)
  const entry = text.slice(from, to).replace(/^[^:]*:\s+/u, '')
  return { saying: say.colonInText(entry), from: at, to }
}

// Keys and ids are ASCII; an address such as https://… is text, and so is a negative number.
const noSpace = /^(?<gap>[ \t]*(?:- +)*)(?<key>[A-Za-z_][\w-]*)\s*(?<colon>:)(?=[^\s/])/u
const wide = /^(?<gap>[ \t]*(?:- +)*)(?<key>[A-Za-z_][\w-]*)\s*(?<colon>：)/u
const noSpaceAfterDash = /^(?<gap>[ \t]*)-(?=[^\s\d-])/u

/** `tên:giá trị`, `tên：giá trị` and `-mục`, here or above: the parser takes them for running text and stumbles on what follows. */
function missingSpace(scene: Scene): Fault | undefined {
  for (const line of [scene.line, ...plainLinesAbove(scene)]) {
    const fault = joined(scene.lines, line)
    if (fault) return fault
  }
  return undefined
}

/** A key and its value, or a dash and its item, typed together on a line. */
export function joined(lines: Lines, line: number): Fault | undefined {
  const words = lines.text(line)
  const start = lines.start(line)
  const key = wide.exec(words)?.groups ?? noSpace.exec(words)?.groups
  if (key) {
    const from = start + (key.gap?.length ?? 0)
    const saying = (key.colon === '：' ? say.wideColon : say.spaceAfterColon)(key.key ?? '')
    return { saying, from, to: from + (key.key?.length ?? 0) + 1 }
  }
  const dash = noSpaceAfterDash.exec(words)?.groups
  if (!dash || /^\s*---/.test(words)) return undefined
  const from = start + (dash.gap?.length ?? 0)
  return { saying: say.spaceAfterDash(words.trim()), from, to: lines.end(line) }
}

/** The lines above that hold neither `key: ` nor `- `: running text that may have swallowed a slip. */
function plainLinesAbove({ lines, line }: Scene): number[] {
  const above: number[] = []
  for (let number = line - 1; number >= 0 && above.length < 5; number--) {
    const words = lines.text(number).trim()
    if (words === '' || words.startsWith('#')) continue
    if (/:(?:\s|$)/u.test(words) || /^-(?:\s|$)/u.test(words)) break
    above.push(number)
  }
  return above
}

function afterBracket(scene: Scene): Fault | undefined {
  const { text, offset } = valueOn(scene.words)
  const column = scene.at - scene.lines.start(scene.line)
  if (!/^[{[]/u.test(text) || !/[}\]]\s*$/u.test(scene.words.slice(0, column)) || /comma/.test(scene.reason))
    return undefined
  return atValue(scene, text, offset, say.textAfterBracket(text))
}

function commas({ reason, at }: Scene): Fault | undefined {
  if (/found ','/.test(reason)) return { saying: say.extraComma, from: at, to: at + 1 }
  return /missed comma/.test(reason) ? { saying: say.comma, from: at, to: at + 1 } : undefined
}

function missingColon(scene: Scene): Fault | undefined {
  if (!/multiline key|expected ':'|end of the stream or/.test(scene.reason)) return undefined
  const line = [...plainLinesAbove(scene)].at(-1)
  if (/expected ':'/.test(scene.reason) || line === undefined)
    return onLine(scene, scene.line, say.noColon(scene.words))
  return onLine(scene, line, say.noColon(scene.lines.text(line)))
}

function mixedLevels(scene: Scene): Fault | undefined {
  const indent = indentOf(scene.words)
  for (let above = scene.line - 1; above >= 0; above--) {
    const words = scene.lines.text(above)
    if (words.trim() === '' || words.trim().startsWith('#') || indentOf(words) > indent) continue
    const differ = indentOf(words) === indent && /^\s*-(?:\s|$)/u.test(words) !== /^\s*-(?:\s|$)/u.test(scene.words)
    return differ ? onLine(scene, scene.line, say.mixed(scene.words)) : undefined
  }
  return undefined
}

function indents(scene: Scene): Fault | undefined {
  if (!/indentation/.test(scene.reason)) return undefined
  const indent = indentOf(scene.words)
  const levels = levelsAbove(scene)
  const [above] = levels
  if (above === undefined || levels.includes(indent)) return undefined
  const key = /^\s*(?:- +)?([^:]*)/u.exec(scene.words)?.[1] ?? scene.words
  if (indent > above) return onLine(scene, scene.line, say.deeper(key))
  return onLine(scene, scene.line, say.indentation(indent, wanted(levels, indent)))
}

/** The two levels next to a wrong one, the shallower first. */
function wanted(levels: readonly number[], indent: number): number[] {
  const near = [levels.filter((level) => level < indent)[0], levels.filter((level) => level > indent).at(-1)]
  return near.filter((level) => level !== undefined)
}

/** Indentations of the lines that a line could belong to, innermost first. */
function levelsAbove({ lines, line }: Scene): number[] {
  const levels: number[] = []
  for (let above = line - 1; above >= 0; above--) {
    const words = lines.text(above)
    if (words.trim() === '' || words.trim().startsWith('#')) continue
    const indent = indentOf(words)
    if (levels.length === 0 || indent < (levels.at(-1) ?? 0)) levels.push(indent)
    if (indent === 0) break
  }
  return levels
}

/** Leading blanks of a line. */
export function indentOf(words: string): number {
  return /^[ \t]*/u.exec(words)?.[0].length ?? 0
}

function onLine({ lines }: Scene, line: number, saying: Saying): Fault {
  return { saying, from: lines.start(line) + indentOf(lines.text(line)), to: lines.end(line) }
}

function atValue({ lines, line }: Scene, text: string, offset: number, saying: Saying): Fault {
  const from = lines.start(line) + offset
  return { saying, from, to: from + text.length }
}
