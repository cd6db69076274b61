import type { Path } from '../../../diagnostic.ts'

/** Where a cursor stands in a text that may be half typed. */
export interface YamlPlace {
  /** The object whose key is being typed, or the key whose value is. */
  readonly path: Path
  readonly typing: 'key' | 'value'
  /** What of it is typed already. */
  readonly typed: string
}

interface Level {
  readonly indent: number
  readonly key: string | number
}

const LINE = /^(\s*)((?:-\s+)*)(?:(["']?)([\w-]+)\3\s*:(?:\s+(.*)|$)|(.*))/u

/** The place of an offset, by the indentation of the lines above it; within braces by the keys before it. */
export function yamlPlace(text: string, offset: number): YamlPlace {
  const lines = text.slice(0, offset).split('\n')
  const last = lines.pop() ?? ''
  const levels: Level[] = []
  for (const line of lines) if (!/^\s*(?:#|$)/u.test(line)) enter(levels, line)
  return within(levels, last)
}

/** Takes up a line: what is indented as far or further has ended. */
function enter(levels: Level[], line: string): void {
  const [, spaces = '', dashes = '', , key] = LINE.exec(line) ?? []
  let indent = spaces.length
  for (const dash of dashes.match(/-\s+/gu) ?? (/^\s*-\s*$/u.test(line) ? ['- '] : [])) {
    const before = endAt(levels, indent, true)
    levels.push({ indent, key: typeof before === 'number' ? before + 1 : 0 })
    indent += dash.length
  }
  if (key === undefined) return
  endAt(levels, indent, false)
  levels.push({ indent, key })
}

/** Leaves the levels that end at an indent; gives the index of an item that ends where the next one begins. */
function endAt(levels: Level[], indent: number, item: boolean): string | number | undefined {
  let ended: Level | undefined
  for (let last = levels.at(-1); last && last.indent >= indent; last = levels.at(-1)) {
    // The items of a list may stand as far left as its key.
    if (item && last.indent === indent && typeof last.key === 'string')
      return ended?.indent === indent ? ended.key : undefined
    ended = levels.pop()
  }
  return ended?.indent === indent ? ended.key : undefined
}

function within(levels: Level[], line: string): YamlPlace {
  const [, spaces = '', dashes = '', , key, value = '', rest = ''] = LINE.exec(line) ?? []
  const path = () => levels.map((level) => level.key)
  const flow = /^.*[{]([^{}]*)$/u.exec(key === undefined ? rest : value)
  if (key !== undefined || dashes !== '') enter(levels, line)
  else endAt(levels, spaces.length, false)
  if (flow) return inFlow(path(), flow[1] ?? '')
  if (key !== undefined) return { path: path(), typing: 'value', typed: value.replace(/^.*[[,]\s*/u, '') }
  return { path: path(), typing: 'key', typed: rest.trim() }
}

function inFlow(path: Path, inside: string): YamlPlace {
  const pair = /(?:^|,)\s*([\w-]+)\s*:\s+([^,]*)$/u.exec(inside)
  if (pair) return { path: [...path, pair[1] ?? ''], typing: 'value', typed: pair[2] ?? '' }
  return { path, typing: 'key', typed: inside.replace(/^.*,\s*/u, '').trim() }
}
