import type { Engine, Part } from './engine.ts'
import type { Page } from './page.ts'

type Weighted = readonly [text: string, weight: number]

/** The words and pairs of words of a page, each with how much it says there: 1 to 9. */
export type Terms = Readonly<Record<string, number>>

/** Gathers the words of pages, in their order, and gives the parts of the index. */
export interface Indexer {
  add(terms: Terms): void
  /** Terms of one part, sorted. */
  part(name: string): Part
  /** Name and terms of each part, sorted; each is given once, and its memory let go. */
  parts(): Iterable<readonly [string, Part]>
}

/** Once a text is longer than this, its pairs of words are left out: nobody would find it by them. */
const MOST_PAIRS = 20_000

export function openIndexer(engine: Engine): Indexer {
  // By part, then by term. Document and impact are packed into one number: millions of them are held until the last page is read.
  const shards = new Map<string, Map<string, number[]>>()
  let document = 0
  const add = (term: string, packed: number) => {
    const name = engine.shardOf(term)
    const shard = shards.get(name) ?? new Map<string, number[]>()
    shards.set(name, shard)
    const list = shard.get(term)
    if (list) list.push(packed)
    else shard.set(term, [packed])
  }
  const part = (name: string) => partOf(shards.get(name) ?? new Map(), engine)
  return {
    add(terms) {
      for (const [term, impact] of Object.entries(terms)) add(term, document * 16 + impact)
      document += 1
    },
    part,
    *parts() {
      for (const name of [...shards.keys()].sort()) {
        yield [name, part(name)]
        shards.delete(name)
      }
    },
  }
}

function partOf(shard: ReadonlyMap<string, readonly number[]>, engine: Engine): Part {
  const terms = [...shard].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    terms.map(([term, packed]) => [term, engine.encode(packed.map((one) => [Math.floor(one / 16), one % 16]))]),
  )
}

/** What is searched of a page, by how much a hit there says. */
function fieldsOf(page: Page): Weighted[] {
  const names = [...page.people, ...page.bodies].map(({ name, about }) => `${name}. ${about}`)
  return [
    [page.title, 5],
    ...page.numbers.map((number) => [number, 5] as const),
    [[page.type, page.place, page.period, page.date.split('-').reverse().join(' '), page.year].join('. '), 3],
    ...names.map((name) => [name, 2] as const),
    ...page.sections.flatMap(([heading, lines]) =>
      [heading, ...lines].map((line) => [line, /^Nhiệm vụ/u.test(heading) ? 2 : 1] as const),
    ),
  ]
}

/** Impact of each word and pair of words: the weight of its best place, a little more where it is said often. */
export function termsOf(page: Page, engine: Engine, fold: (text: string) => string): Terms {
  const best = new Map<string, number>()
  const times = new Map<string, number>()
  let pairs = 0
  const meet = (term: string, weight: number) => {
    best.set(term, Math.max(best.get(term) ?? 0, weight))
    times.set(term, (times.get(term) ?? 0) + 1)
  }
  for (const [text, weight] of fieldsOf(page))
    for (const clause of text.split(/[.;:!?()“”"]+/u)) {
      let before: string | undefined
      for (const word of engine.wordsOf(clause, fold)) {
        meet(word, weight)
        if (before !== undefined && pairs < MOST_PAIRS) meet(`${before} ${word}`, weight)
        before = word
        pairs += 1
      }
    }
  return Object.fromEntries(
    [...best].map(([term, weight]) => [term, Math.min(9, weight + often(times.get(term) ?? 1))]),
  )
}

function often(times: number): number {
  return times > 15 ? 3 : times > 5 ? 2 : times > 2 ? 1 : 0
}
