import { fold } from '../fold.ts'
import { distance } from '../near.ts'

/** How one syllable differs from another: by one mark, by two neighbouring letters swapped, or by one letter changed, added or dropped. */
export type Nearness = 'mark' | 'swap' | 'letter'

/** Whether `a` is within one slip of `b`; both lower case. Nothing for equals and for what is further. */
export function nearness(a: string, b: string): Nearness | undefined {
  if (a === b) return undefined
  const [x, y] = [take(a), take(b)]
  if (x.letters === y.letters) return differences(x, y) === 1 ? 'mark' : undefined
  // A changed or dropped letter takes its own marks with it; more than that is another word.
  if (distance(x.letters, y.letters, 1) !== 1 || looseDifferences(x, y) > 2) return undefined
  return [...x.letters].sort().join('') === [...y.letters].sort().join('') ? 'swap' : 'letter'
}

interface Parts {
  readonly letters: string
  /** Quality mark of each letter: circumflex, breve, horn, stroke, or nothing. */
  readonly qualities: readonly string[]
  readonly tone: string
}

function take(word: string): Parts {
  const known = parts.get(word)
  if (known) return known
  const made = split(word)
  if (parts.size < 20_000) parts.set(word, made)
  return made
}

// A pure function's memory.
const parts = new Map<string, Parts>()

function split(word: string): Parts {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
  const spread = word.normalize('NFD')
  const tone = spread.match(tones)?.join('') ?? ''
  const groups = spread.replace(tones, '').match(/\p{L}\p{Mn}*/gu) ?? []
  return { letters: fold(word), qualities: groups.map((group) => (group === 'đ' ? 'đ' : group.slice(1))), tone }
}

function differences(a: Parts, b: Parts): number {
  const qualities = a.qualities.filter((quality, index) => quality !== b.qualities[index]).length
  return qualities + (a.tone === b.tone ? 0 : 1)
}

/** Marks that one word has and the other has not, wherever they stand. */
function looseDifferences(a: Parts, b: Parts): number {
  const rest = [...b.qualities.filter((quality) => quality !== '')]
  let missing = 0
  for (const quality of a.qualities) {
    if (quality === '') continue
    const at = rest.indexOf(quality)
    if (at < 0) missing += 1
    else rest.splice(at, 1)
  }
  return Math.max(missing, rest.length) + (a.tone === b.tone ? 0 : 1)
}
