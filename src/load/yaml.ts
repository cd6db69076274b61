import type { Diagnostic, Path, Position } from '../diagnostic.ts'
import { type Fault, type Saying, toDiagnostic } from './fault.ts'
import { type Clean, cleanse } from './hygiene.ts'
import { type Lines, linesOf } from './lines.ts'
import { isObject, type RawObject } from './raw.ts'
import { maxBytes } from './read.ts'
import * as say from './sayings.ts'
import { parseYaml } from './yaml-parse.ts'
import { placesOf } from './yaml-places.ts'
import { growTree, type Span, toRaw, type YamlNode } from './yaml-tree.ts'

export { maxBytes }

/** Most mistakes reported for one file: past that it is no data file. */
export const maxFaults = 200

/** A data file as values that know where they were typed. */
export interface Source {
  /** As shown to the author. */
  readonly file: string
  /** The text of the file without its byte order mark; all places point into it. */
  readonly text: string
  /** Empty when the file says nothing, or nothing of it could be read. */
  readonly value: RawObject
  /** Mistakes of text and YAML. */
  readonly diagnostics: readonly Diagnostic[]
  /** Part of the file could not be read: what seems to be missing may stand there. */
  readonly partial: boolean
  /** The place of a value, or of its key; where the path leads nowhere, of the nearest value above it. */
  locate(path: Path, part?: 'key' | 'value'): Position
  /** The place of characters inside a text value, counted in UTF-16 units of the value. */
  within(path: Path, offset: number, length?: number): Position
  /** Whether a path leads to an item of a list in brackets that only a comma parts from the one before: neither is between quotes. */
  partedByComma(path: Path): boolean
}

/** What may be asked of reading. */
export interface ReadOptions {
  /** Only the text before this offset is YAML (the front matter of a `.md` file). */
  readonly end?: number
  /** A file that says nothing is in order (`office.yaml`). */
  readonly mayBeEmpty?: boolean
}

/** Reads one YAML document with every scalar as typed; mistakes come as diagnostics, each at its own place, as many as can be found. */
export function readYaml(text: string, file: string, options: ReadOptions = {}): Source {
  const typed = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (typed.length > maxBytes) return unreadable(typed, file, { saying: say.tooLarge(typed.length, maxBytes), at: 0 })
  const clean = cleanse(typed)
  if (clean.hopeless)
    return source({ file, text: typed, root: nothing, yaml: '', clean, faults: clean.faults, partial: true })
  const parsed = parseYaml(frontOf(clean, options.end ?? typed.length))
  const { root, faults } = growTree(parsed.text, parsed.events)
  const shape = parsed.partial ? [] : shapeFaults(root, options)
  const partial = parsed.partial || shape.length > 0
  const inYaml = [...parsed.faults, ...faults, ...shape].map((fault) => inOriginal(fault, clean))
  return source({ file, text: typed, root, yaml: parsed.text, clean, faults: [...clean.faults, ...inYaml], partial })
}

/** The source of a file that cannot be read at all, and why. */
export function unreadable(text: string, file: string, { saying, at }: { saying: Saying; at: number }): Source {
  const clean: Clean = { text: '', faults: [], hopeless: true, original: (offset) => offset }
  return source({
    file,
    text,
    root: nothing,
    yaml: '',
    clean,
    faults: [{ saying, from: at, to: at + 1 }],
    partial: true,
  })
}

const nothing: YamlNode = { kind: 'nothing', from: 0, to: 0 }

/** The clean text up to an offset of the text as typed. */
function frontOf({ text, original }: Clean, end: number): string {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (original(middle) < end) low = middle + 1
    else high = middle
  }
  return text.slice(0, low)
}

function shapeFaults(root: YamlNode, { mayBeEmpty = false }: ReadOptions): Fault[] {
  if (root.kind === 'map') return []
  if (root.kind === 'nothing') return mayBeEmpty ? [] : [{ saying: say.empty, from: 0, to: 1 }]
  return [{ saying: say.notKeys, from: root.from, to: root.to }]
}

function inOriginal(fault: Fault, { original }: Clean): Fault {
  const span = ({ from, to }: Span) => ({ from: original(from), to: Math.max(original(to), original(from)) })
  return { ...fault, ...span(fault), ...(fault.related && { related: { ...fault.related, ...span(fault.related) } }) }
}

interface Grown {
  readonly file: string
  readonly text: string
  readonly root: YamlNode
  /** The text the tree was grown from. */
  readonly yaml: string
  readonly clean: Clean
  readonly faults: readonly Fault[]
  readonly partial: boolean
}

function source({ file, text, root, yaml, clean, faults, partial }: Grown): Source {
  const lines = linesOf(text)
  const places = placesOf(root, yaml)
  const position = ({ from, to }: Span) => lines.position(file, clean.original(from), clean.original(to))
  return {
    file,
    text,
    value: rootValue(root),
    diagnostics: faults.slice(0, maxFaults).map((fault) => placed(fault, file, lines)),
    partial,
    locate: (path, part = 'value') => position(places.find(path, part)),
    within: (path, offset, length = 1) => position(places.within(path, offset, length)),
    partedByComma: places.partedByComma,
  }
}

function rootValue(root: YamlNode): RawObject {
  const value = toRaw(root)
  return isObject(value) ? value : {}
}

function placed({ saying, from, to, related }: Fault, file: string, lines: Lines): Diagnostic {
  const second = related && { at: lines.position(file, related.from, related.to), message: related.message }
  return { ...toDiagnostic(saying), at: lines.position(file, from, to), ...(second && { related: second }) }
}
