import { SCALAR_STYLE } from 'js-yaml'
import type { Path } from '../diagnostic.ts'
import { valueOffsets } from './scalar-offsets.ts'
import type { Span, YamlNode, YamlScalar } from './yaml-tree.ts'

/** Paths to stretches of text. */
export interface Places {
  find(path: Path, part: 'key' | 'value'): Span
  within(path: Path, offset: number, length: number): Span
  partedByComma(path: Path): boolean
}

interface Step {
  readonly node: YamlNode
  readonly key?: Span
}

/** The places of a tree grown from `text`. */
export function placesOf(root: YamlNode, text: string): Places {
  const find: Places['find'] = (path, part) => {
    const { step, whole } = follow(root, path)
    return whole || step.node.kind === 'scalar' ? shown(step, part) : aboveMissing(step)
  }
  // Many findings may stand in one long text.
  let last: { readonly node: YamlNode; readonly offsets: readonly number[] } | undefined
  const offsetsOf = (node: YamlScalar) => {
    if (last?.node !== node) last = { node, offsets: valueOffsets(text, node) }
    return last.offsets
  }
  return {
    find,
    within: (path, offset, length) => {
      const { step } = follow(root, path)
      if (step.node.kind !== 'scalar') return find(path, 'value')
      const offsets = offsetsOf(step.node)
      const from = offsets[offset] ?? step.node.from
      const last = offsets[offset + length - 1]
      return { from, to: last === undefined ? from + length : last + 1 }
    },
    partedByComma: (path) => {
      const { node } = follow(root, path.slice(0, -1)).step
      const index = Number(path.at(-1))
      return node.kind === 'list' && node.flow && isPlain(node.items[index - 1]) && isPlain(node.items[index])
    },
  }
}

function isPlain(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.event.style === SCALAR_STYLE.PLAIN
}

/** As far as a path leads: `whole` when to its end. */
function follow(root: YamlNode, path: Path): { readonly step: Step; readonly whole: boolean } {
  let step: Step = { node: root }
  for (const part of path) {
    // One value may stand where a list is asked: it is then its own first item.
    const alone = part === 0 && step.node.kind === 'map' && !step.node.entries.has('0')
    const next = alone ? step : child(step.node, part)
    if (!next) return { step, whole: false }
    step = next
  }
  return { step, whole: true }
}

function child(node: YamlNode, part: string | number): Step | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.get(String(part))
    return entry && { node: entry.value, key: entry.key }
  }
  const item = node.kind === 'list' && typeof part === 'number' ? node.items[part] : undefined
  return item && { node: item }
}

/** A block of keys or dashes is shown by its key: it has no one place of its own. */
function shown({ node, key }: Step, part: 'key' | 'value'): Span {
  const spread = node.kind === 'nothing' || ((node.kind === 'map' || node.kind === 'list') && !node.flow)
  if (key && (part === 'key' || spread)) return key
  // The quotes of an empty text are shown, since there is nothing between them.
  if (node.kind === 'scalar' && node.from === node.to) return { from: Math.max(node.from - 1, 0), to: node.to + 1 }
  return { from: Math.max(node.from, 0), to: Math.max(node.to, 1) }
}

function aboveMissing(step: Step): Span {
  return shown(step, 'key')
}
