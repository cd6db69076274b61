import type { Path } from '../../src/diagnostic.ts'
import { meetingFileOfText } from '../../src/load/meeting-file.ts'
import type { Source } from '../../src/load/yaml.ts'
import { schemaFor } from '../../src/meeting/meeting.ts'
import { roles, yamlTypes } from '../../src/meeting/scalars.ts'
import { schemaAt } from '../../src/meeting/schema-path.ts'
import { citationsIn } from '../../src/meeting/sentence.ts'
import { kinds } from './kinds.ts'

/** A valid file with its places. */
export interface Original {
  readonly file: string
  readonly text: string
  readonly source: Source
}

/** A file with one thing broken: which rules should say so, and on which lines (one of them is enough). */
export interface Mutant {
  readonly family: string
  readonly original: Original
  readonly text: string
  readonly what: string
  readonly rules: readonly string[]
  readonly lines: readonly number[]
}

export function originalOf(file: string, text: string): Original {
  return { file, text, source: meetingFileOfText(text, file).source }
}

/** A scalar of a file that stands on one line as it is read, and what the schema takes it for. */
interface Scalar {
  readonly path: Path
  readonly value: string
  readonly line: number
  /** Offset in the text. */
  readonly at: number
  readonly type: string
}

function scalarsOf({ text, source }: Original): Scalar[] {
  const starts = lineStarts(text)
  const found: Scalar[] = []
  const walk = (value: unknown, path: Path) => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index])
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key])
    else if (typeof value === 'string') {
      const { line, column } = source.locate(path)
      const at = (starts[line - 1] ?? 0) + column - 1
      if (text.startsWith(value, at)) found.push({ path, value, line, at, type: typeOf(path) })
    }
  }
  walk(source.value, [])
  return found
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

function typeOf(path: Path): string {
  const schema = schemaAt(schemaFor(kinds), path)
  const bare = schema?._zod.def.type === 'array' ? schemaAt(schemaFor(kinds), [...path, 0]) : schema
  if (!bare) return 'unknown'
  if (bare._zod.def.type === 'enum') return 'enum'
  return roles.get(bare)?.role ?? yamlTypes.get(bare)?.type ?? bare._zod.def.type
}

type Family = (original: Original, scalars: readonly Scalar[]) => Mutant[]

function swap(original: Original, one: Scalar, by: string): string {
  return original.text.slice(0, one.at) + by + original.text.slice(one.at + one.value.length)
}

/** A family that changes single scalars: `by` gives the new text, or nothing where the scalar does not suit. */
function changing(
  family: string,
  rules: readonly string[],
  by: (
    one: Scalar,
    original: Original,
  ) => { readonly text: string; readonly lines?: readonly number[] } | string | undefined,
): Family {
  return (original, scalars) =>
    scalars.flatMap((one) => {
      const change = by(one, original)
      if (change === undefined) return []
      const { text: typed, lines = [one.line] } = typeof change === 'string' ? { text: change } : change
      const what = `${one.path.join('.')}: ${one.value} → ${typed}`
      return [{ family, original, text: swap(original, one, typed), what, rules, lines }]
    })
}

/** Two neighbouring letters in each other's place. */
function transposed(word: string): string {
  for (let at = 1; at + 1 < word.length; at += 1)
    if (word[at] !== word[at + 1] && /^[a-z]{2}$/.test(word.slice(at, at + 2)))
      return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  return `${word}x`
}

const last = (path: Path) => path.at(-1)
const numberOf = (value: string) => Number(value.replaceAll('.', '').replace(',', '.'))
const near = (original: Original, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown> | undefined)?.[step],
    original.source.value,
  )
const lineOf = (original: Original, path: Path) => original.source.locate(path).line

/** The line where a sum is said to be wrong: that of the stated whole. */
function wholeLine(original: Original, figure: Path): number | undefined {
  const stated = ['total', 'value', 'done'].find((key) => near(original, [...figure, key]) !== undefined)
  return stated === undefined ? undefined : lineOf(original, [...figure, stated])
}

const isFigure = ({ path }: Scalar) => path[0] === 'figures' && path.length === 3

const families: readonly Family[] = [
  changing('enumerations', ['unknown-value'], ({ type, value }) => (type === 'enum' ? `${value}x` : undefined)),
  changing('numbers: two readings', ['number-format'], ({ type }) => (type === 'number' ? '"7,2000.5"' : undefined)),
  changing('numbers: percent sign', ['number-format'], ({ type, value }) =>
    type === 'number' && /^\d+$/.test(value) ? `${value}%` : undefined,
  ),
  changing('counts', ['number-format'], ({ type, value }) => (type === 'integer' ? `${value}a` : undefined)),
  changing('dates', ['date-format'], ({ type, value }) => (type === 'date' ? value.replace(/^\d+/, '32') : undefined)),
  changing('years left out', ['date-format'], ({ type, value }) =>
    type === 'date' ? value.replace(/[/-]\d{4}(.*)$/, '$1') : undefined,
  ),
  changing('yes and no', ['unknown-value'], ({ type }) => (type === 'boolean' ? 'yes' : undefined)),
  changing('types', ['wrong-type', 'unknown-key'], ({ type, path, at }, { text }) => {
    const quoted = /["']/.test(text[at - 1] ?? '')
    return ['phrase', 'heading', 'name', 'word'].includes(type) && path[0] !== 'missing' && !quoted
      ? '{sai: kiểu}'
      : undefined
  }),
  changing('references', ['unknown-reference'], ({ type, value }) =>
    type === 'reference' && /^[a-z0-9]+-[a-z0-9-]+$/.test(value) ? transposed(value) : undefined,
  ),
  changing('figures of lists', ['unknown-figure'], ({ type, value }) =>
    type === 'figure' ? transposed(value) : undefined,
  ),
  changing('done above of', ['done-within-of'], (one, original) => {
    const of = near(original, [...one.path.slice(0, -1), 'of'])
    return isFigure(one) && last(one.path) === 'done' && typeof of === 'string'
      ? String(Math.ceil(numberOf(of)) + 1)
      : undefined
  }),
  changing('of below done', ['done-within-of'], (one, original) => {
    const done = near(original, [...one.path.slice(0, -1), 'done'])
    if (!isFigure(one) || last(one.path) !== 'of' || typeof done !== 'string' || numberOf(done) < 2) return undefined
    return { text: '1', lines: [lineOf(original, [...one.path.slice(0, -1), 'done'])] }
  }),
  changing('parts of a partition', ['parts-sum-to-total'], (one, original) => {
    const [, id, group, , key] = one.path
    if (one.path[0] !== 'figures' || group !== 'breakdown' || key !== 'value' || one.path.length !== 5) return undefined
    const figure = ['figures', id ?? '']
    const line = wholeLine(original, figure)
    if (near(original, [...figure, 'partition']) === undefined || line === undefined) return undefined
    return { text: String(Math.round(numberOf(one.value)) + 1), lines: [line] }
  }),
  changing('totals', ['parts-sum-to-total'], (one, original) =>
    isFigure(one) && last(one.path) === 'total' && near(original, [...one.path.slice(0, -1), 'partition']) !== undefined
      ? String(numberOf(one.value) + 1)
      : undefined,
  ),
  changing('numbers that equal others', ['reference-count'], (one, original) =>
    isFigure(one) && last(one.path) === 'of' && near(original, [...one.path.slice(0, -1), 'of_ref']) !== undefined
      ? String(numberOf(one.value) + 1)
      : undefined,
  ),
  changing('of which', ['of-which-within-value'], ({ path }) =>
    path[0] === 'figures' && path.includes('of_which') && last(path) === 'value' ? '999999' : undefined,
  ),
  changing('members', ['cluster-count'], ({ path, value }, original) => {
    const members = near(original, ['cluster', 'members'])
    return path.join('.') === 'cluster.declared_count' && Array.isArray(members)
      ? String(numberOf(value) + 1)
      : undefined
  }),
  changing('leaders', ['one-cluster-leader'], ({ path, value }, original) => {
    if (path[0] !== 'cluster' || path[1] !== 'members' || last(path) !== 'role' || /trưởng/.test(value))
      return undefined
    const members = near(original, ['cluster', 'members'])
    const list: readonly unknown[] = Array.isArray(members) ? members : []
    const leader = list.findIndex((member) => /trưởng/.test(String((member as { role?: string }).role)))
    if (leader < 0) return undefined
    const later = Math.max(leader, Number(path[2]))
    return { text: 'cụm trưởng', lines: [lineOf(original, ['cluster', 'members', later, 'role'])] }
  }),
  changing('those invited', ['attendance-totals'], ({ path, value }, original) => {
    const totals = near(original, ['attendees', 'totals']) as { present?: string } | undefined
    if (path.join('.') !== 'attendees.totals.invited' || totals?.present === undefined) return undefined
    return numberOf(value) > 1 ? '1' : undefined
  }),
  changing('quorums', ['attendance-totals'], ({ path, value }) =>
    path[1] === 'groups' && last(path) === 'present' ? String(numberOf(value) + 9999) : undefined,
  ),
  changing('awards', ['award-count'], (one, original) => {
    if (one.path[0] !== 'awards' || last(one.path) !== 'count') return undefined
    return near(original, [...one.path.slice(0, -1), 'recipients']) ? String(numberOf(one.value) + 1) : undefined
  }),
  changing('claims', ['claimed-percent'], ({ path, value }) =>
    last(path) === 'claimed_percent'
      ? `"${String(Math.abs(numberOf(value.replace('.', ',')) - 7)).replace('.', ',')}"`
      : undefined,
  ),
  changing('deadlines', ['due-after-meeting'], ({ path, value }) =>
    last(path) === 'due' && path[0] === 'tasks' ? value.replace(/\d{4}/, '2001') : undefined,
  ),
  changing('dates of conclusions and articles', ['document-date-after-meeting'], ({ path, value }) =>
    path.join('.') === 'documents.ket-luan.date' || last(path) === 'published'
      ? value.replace(/\d{4}/, '2001')
      : undefined,
  ),
  changing('document numbers', ['number-fits-standard'], ({ path, value }) =>
    path[0] === 'documents' && last(path) === 'number' ? `Số ${value}` : undefined,
  ),
  changing('ranks', ['rank-order'], ({ path }, original) => {
    if (path[0] !== 'ranking' || last(path) !== 'rank') return undefined
    const lines = near(original, ['ranking']) as readonly { score?: string; rank?: string }[]
    const own = lines[Number(path[1])]
    // The best of several, put behind all the others.
    return own?.rank === '1' && own.score !== undefined && lines.length > 1 ? '99' : undefined
  }),
  changing('declared tasks', ['tasks-partial'], ({ path, value }, original) => {
    const { partial, items } = (near(original, ['tasks']) ?? {}) as { partial?: string; items?: unknown }
    return path.join('.') === 'tasks.declared_count' && partial === undefined && items !== undefined
      ? String(numberOf(value) + 1)
      : undefined
  }),
  changing('deadlines on New Year’s Day', ['deadline-on-holiday'], ({ path }) =>
    last(path) === 'due' && path[0] === 'tasks' ? '1/1/2199' : undefined,
  ),
  changing('archives', ['recipients-without-archive'], ({ path, value }, original) => {
    if (path[0] !== 'documents' || path[2] !== 'recipients' || !/^lưu/iu.test(value)) return undefined
    return { text: 'Như trên', lines: [lineOf(original, path.slice(0, 3)), lineOf(original, path.slice(0, 2))] }
  }),
  changing('kinds of documents', ['unknown-value'], ({ path }) => (last(path) === 'standard' ? 'nd31' : undefined)),
  changing('places of photos', ['unknown-value'], ({ path }) =>
    path[0] === 'photos' && last(path) === 'after' ? 'leed' : undefined,
  ),
  changing('paths of missing', ['unknown-key'], ({ path, value }) =>
    path[0] === 'missing' ? `${value}.zzz` : undefined,
  ),
  changing('invisible turns of direction', ['illegal-character'], ({ type, value }) =>
    type === 'sentence' ? `${value.slice(0, 3)}\u202e${value.slice(3)}` : undefined,
  ),
  changing('space before a comma', ['spacing-punctuation'], ({ type, value }) =>
    type === 'sentence' && /\p{L}, \p{L}/u.test(value) ? value.replace(/(\p{L}), (?=\p{L})/u, '$1 , ') : undefined,
  ),
  changing('slips of the trade', ['near-miss-term'], ({ type, value }) => {
    const slip = slips.find(([right]) => value.includes(right))
    return type === 'sentence' && slip ? value.replace(slip[0], slip[1]) : undefined
  }),
  citations,
  keys,
  requiredKeys,
  twins,
  renamedFigures,
]

const slips: readonly (readonly [string, string])[] = [
  ['xây dựng Đảng', 'xây dưng Đảng'],
  ['tổ chức đảng', 'tổ chưc đảng'],
  ['nhiệm vụ', 'nhiêm vụ'],
  ['hội nghị', 'hội nhị'],
  ['kế hoạch', 'kế hoach'],
  ['thi đua', 'thi đau'],
  ['nghị quyết', 'nghị quyêt'],
  ['quy hoạch', 'quy hoach'],
]

/** A letter of a citation changed. */
function citations(original: Original): Mutant[] {
  const { source, text } = original
  const starts = lineStarts(text)
  const found: Mutant[] = []
  const walk = (value: unknown, path: Path) => {
    if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, [...path, Array.isArray(value) ? Number(key) : key])
    if (typeof value !== 'string' || typeOf(path) !== 'sentence') return
    for (const { figure, index } of citationsIn(value)) {
      const { line, column } = source.within(path, index, figure.length + 2)
      const at = (starts[line - 1] ?? 0) + column - 1
      if (!text.startsWith(`{${figure}}`, at)) continue
      const broken = `${text.slice(0, at)}{${transposed(figure)}}${text.slice(at + figure.length + 2)}`
      found.push({
        family: 'citations',
        original,
        text: broken,
        what: `{${figure}}`,
        rules: ['unknown-figure'],
        lines: [line],
      })
    }
  }
  walk(source.value, [])
  return found
}

/** Two letters of a key in each other's place. */
function keys(original: Original): Mutant[] {
  const { source, text } = original
  const starts = lineStarts(text)
  const found: Mutant[] = []
  const walk = (value: unknown, path: Path) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key]
      walk(item, at)
      const parent = schemaAt(schemaFor(kinds), path)
      const object = parent?._zod.def.type === 'array' ? schemaAt(schemaFor(kinds), [...path, 0]) : parent
      if (Array.isArray(value) || object?._zod.def.type !== 'object' || path.join() === 'documents') continue
      const { line, column } = source.locate(at, 'key')
      const offset = (starts[line - 1] ?? 0) + column - 1
      if (!text.startsWith(key, offset) || transposed(key) in (value as object)) continue
      const broken = text.slice(0, offset) + transposed(key) + text.slice(offset + key.length)
      found.push({ family: 'keys', original, text: broken, what: at.join('.'), rules: ['unknown-key'], lines: [line] })
    }
  }
  walk(source.value, [])
  return found
}

/** A line with a required key taken out. */
function requiredKeys(original: Original): Mutant[] {
  const lines = original.text.split('\n')
  return lines.flatMap((line, index) => {
    const parent = (lines[index - 1] ?? '').trimEnd()
    if (!/^ {4}name: \S/.test(line) || !/^ {2}[a-z0-9-]+:$/.test(parent)) return []
    const text = lines.filter((_, at) => at !== index).join('\n')
    return [{ family: 'required keys', original, text, what: line.trim(), rules: ['missing-key'], lines: [index] }]
  })
}

/** A line written twice. */
function twins(original: Original): Mutant[] {
  const lines = original.text.split('\n')
  return lines.flatMap((line, index) => {
    if (!/^ {2}[a-z_]+: [^>|\s[{].*$/.test(line) || /^ {4}/.test(lines[index + 1] ?? '')) return []
    const text = [...lines.slice(0, index + 1), line, ...lines.slice(index + 1)].join('\n')
    return [{ family: 'twins', original, text, what: line.trim(), rules: ['duplicate-key'], lines: [index + 2] }]
  })
}

/** A figure under another id: nobody cites it any more. */
function renamedFigures(original: Original): Mutant[] {
  const lines = original.text.split('\n')
  const from = lines.indexOf('figures:')
  if (from < 0) return []
  const end = lines.findIndex((line, index) => index > from && /^\S/.test(line))
  return lines.flatMap((line, index) => {
    const id = /^ {2}([a-z0-9-]+):/.exec(line)?.[1]
    if (index <= from || (end >= 0 && index >= end) || id === undefined) return []
    const text = lines.map((other, at) => (at === index ? other.replace(id, `${id}-cu`) : other)).join('\n')
    return [{ family: 'renamed figures', original, text, what: id, rules: ['unused-figure'], lines: [index + 1] }]
  })
}

/** Every mutant of a file. */
export function mutantsOf(original: Original): Mutant[] {
  const scalars = scalarsOf(original)
  return families.flatMap((family) => family(original, scalars)).filter(({ text }) => text !== original.text)
}

/** At most `most` of each family, drawn by a fixed seed. */
export function drawn(mutants: readonly Mutant[], most: number): Mutant[] {
  let state = 20_260_527
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const byFamily = new Map<string, Mutant[]>()
  for (const one of mutants) byFamily.set(one.family, [...(byFamily.get(one.family) ?? []), one])
  return [...byFamily.values()].flatMap((family) =>
    family
      .map((one) => ({ one, order: next() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, most)
      .map(({ one }) => one),
  )
}
