import type { ImportGraph } from './imports.ts'
import { withoutComments } from './imports.ts'
import type { Sources } from './sources.ts'

/**
 * The floors of `src/`: a file imports from its own room and from lower floors. Where one floor has rooms that build on each
 * other (a tree speaks of dates, a meeting of kinds), the decimal says which stands on which.
 */
export const FLOORS: Readonly<Record<string, number>> = {
  'diagnostic.ts': 0,
  'text/': 1,
  'tree/': 1.1,
  'kind.ts': 2,
  'standards/': 2,
  'meeting/': 2.1,
  'load/': 3,
  'rules/': 3,
  'helpers/': 3,
  'writers/': 3,
  'template/': 4,
  'template.ts': 4.05,
  'check/': 4.1,
  'check.ts': 4.2,
  'mend/': 4.3,
  'compose.ts': 5,
  'build/': 6,
  'archive/': 7,
  'index.ts': 8,
  'studio/': 8,
  'cli/': 9,
}

/** Rooms that may touch disk, clock, environment or network. */
export const OPEN_ROOMS: readonly string[] = ['load/', 'build/', 'archive/', 'index.ts', 'studio/', 'cli/']

/** Folders that are registers, with the file of their contract: others import only these two. */
export const REGISTERS: Readonly<Record<string, string>> = {
  'src/rules/': 'src/rules/rule.ts',
  'src/helpers/': 'src/helpers/helper.ts',
  'src/standards/': 'src/standards/standard.ts',
  'src/writers/': 'src/writers/writer.ts',
}

/** The room of a file under `src/`: its folder, or the file itself. */
export function roomOf(path: string): string {
  const [, first = '', rest] = path.split('/')
  return rest === undefined ? first : `${first}/`
}

/** Imports that go up, or sideways into another room. */
export function againstTheFloors(graph: ImportGraph): string[] {
  return edges(graph).flatMap(([from, to]) => {
    const [here, there] = [roomOf(from), roomOf(to)]
    const [floor, below] = [FLOORS[here], FLOORS[there]]
    if (floor === undefined || below === undefined) return [`${from} → ${to}: a room without a floor`]
    return here === there || below < floor ? [] : [`${from} (${floor}) → ${to} (${below})`]
  })
}

/** Imports from outside into a register's folder, past its index and its contract; or into a folder with an index of its own. */
export function pastTheIndex(graph: ImportGraph): string[] {
  const indexed = [...graph.keys()].filter((path) => path.endsWith('/index.ts')).map((path) => path.slice(0, -8))
  return edges(graph).flatMap(([from, to]) => {
    const passed = indexed.filter((folder) => folder !== 'src/' && to.startsWith(folder) && !from.startsWith(folder))
    const allowed = passed.every((folder) => to === `${folder}index.ts` || to === REGISTERS[folder])
    return allowed ? [] : [`${from} → ${to}`]
  })
}

/** Files of a register that export one of its things (`: Rule`) and are not imported by its index. */
export function unregistered(sources: Sources, graph: ImportGraph): string[] {
  return Object.entries(REGISTERS).flatMap(([folder, contract]) => {
    const word = contract.slice(folder.length, -3)
    const type = word.charAt(0).toUpperCase() + word.slice(1)
    const thing = new RegExp(`^export const \\w+: ${type}\\b(?!\\[)|\\bsatisfies ${type}\\b`, 'mu')
    const registered = throughIndexes(graph, `${folder}index.ts`)
    return [...sources]
      .filter(([path, source]) => path.startsWith(folder) && !path.endsWith('/index.ts') && thing.test(source))
      .filter(([path]) => !registered.has(path))
      .map(([path]) => path)
  })
}

/** What an index imports, and what the indexes of folders below it import. */
function throughIndexes(graph: ImportGraph, index: string): Set<string> {
  const direct = graph.get(index) ?? []
  const below = direct.filter((path) => path.endsWith('/index.ts') && path !== index)
  return new Set([...direct, ...below.flatMap((path) => [...throughIndexes(graph, path)])])
}

const OUTSIDE: readonly (readonly [RegExp, string])[] = [
  [/\bnew Date\b(?!\(\s*[^\s)])|\bDate\.now\b|\bperformance\.now\b/u, 'the clock'],
  [/\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/u, "the machine's time zone"],
  [/\bMath\.random\b|\brandom(?:Bytes|UUID|Int)\b|\bgetRandomValues\b/u, 'chance'],
  [/\bprocess\.(?!exhaustive)\w+|\bimport\.meta\b/u, 'the environment'],
  [/'node:(?:fs|fs\/promises|os|child_process|worker_threads|process)'/u, 'the disk or the machine'],
  [/'node:(?:http|https|net|dns|tls)'|\bfetch\(/u, 'the network'],
  [/\bset(?:Timeout|Interval|Immediate)\(/u, 'a timer'],
  [/\.toLocale(?:String|DateString|TimeString)\(/u, "the machine's language"],
]

/** What files of closed rooms reach for that would make the same input give another output. */
export function reachingOutside(sources: Sources): string[] {
  return [...sources]
    .filter(([path]) => !OPEN_ROOMS.includes(roomOf(path)))
    .flatMap(([path, source]) =>
      OUTSIDE.filter(([pattern]) => pattern.test(withoutComments(source))).map(([, what]) => `${path}: ${what}`),
    )
}

/**
 * Places that ask for a standard's or a kind's name instead of a property. Examples and data may name them; the form of a
 * document is a property, though one form is called as a standard is.
 */
export function askingForNames(sources: Sources, ids: readonly string[], home: (path: string) => boolean): string[] {
  const name = `['"\`](?:${ids.join('|')})['"\`]`
  const before = `(?:[=!]==?|\\bcase|\\.(?:includes|get|has|startsWith|endsWith|indexOf)\\()\\s*${name}`
  const asked = new RegExp(
    `${before}|${name}\\s*(?:[=!]==?|\\bin\\b)|\\.id\\s*\\]\\s*=|\\b(?:documents|kinds|standards)\\[${name}`,
    'u',
  )
  const perName = new RegExp(`^\\s*${name}\\s*:`, 'mu')
  return [...sources]
    .filter(([path, source]) => !home(path) && [asked, perName].some((p) => p.test(withoutForms(source))))
    .map(([path]) => path)
}

function withoutForms(source: string): string {
  return withoutComments(source).replace(/\bform\s*[=!]==?\s*'\w+'/gu, '')
}

function edges(graph: ImportGraph): [string, string][] {
  return [...graph].flatMap(([from, to]) =>
    to.filter((path) => path.startsWith('src/')).map((path) => [from, path] as [string, string]),
  )
}
