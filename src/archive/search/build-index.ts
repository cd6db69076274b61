import type { Engine, Part } from './engine.ts'
import type { Page } from './page.ts'

type Weighted = readonly [text: string, weight: number]

/** Gathers the words of pages, in their order, and gives the parts of the index. */
export interface Indexer {
  add(page: Page): void
  /** Name and terms of each part, sorted; nothing can be added after. */
  parts(): Iterable<readonly [string, Part]>
}

/** Once a text is longer than this, its pairs of words are left out: nobody would find it by them. */
const MOST_PAIRS = 20_000

export function openIndexer(engine: Engine, fold: (text: string) => string): Indexer {
  // Document and impact packed into one number: millions of them are held until the last page is read.
  const postings = new Map<string, number[]>()
  let document = 0
  return {
    add(page) {
      for (const [term, impact] of impactsOf(page, engine, fold)) {
        const list = postings.get(term)
        if (list) list.push(document * 16 + impact)
        else postings.set(term, [document * 16 + impact])
      }
      document += 1
    },
    *parts() {
      const names = new Map<string, string[]>()
      for (const term of postings.keys()) {
        const name = engine.shardOf(term)
        const terms = names.get(name)
        if (terms) terms.push(term)
        else names.set(name, [term])
      }
      for (const name of [...names.keys()].sort()) yield [name, partOf(names.get(name) ?? [], postings, engine)]
    },
  }
}

function partOf(terms: readonly string[], postings: Map<string, number[]>, engine: Engine): Part {
  const part: Record<string, string> = {}
  for (const term of [...terms].sort()) {
    const packed = postings.get(term) ?? []
    part[term] = engine.encode(packed.map((one) => [Math.floor(one / 16), one % 16]))
    postings.delete(term)
  }
  return part
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

/** Impact of each word and pair of words, 1 to 9: the weight of its best place, a little more where it is said often. */
function impactsOf(page: Page, engine: Engine, fold: (text: string) => string): Map<string, number> {
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
  return new Map([...best].map(([term, weight]) => [term, Math.min(9, weight + often(times.get(term) ?? 1))]))
}

function often(times: number): number {
  return times > 15 ? 3 : times > 5 ? 2 : times > 2 ? 1 : 0
}
