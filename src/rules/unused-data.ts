import type { Leaf } from '../meeting/leaves.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { nameOf } from '../meeting/people.ts'
import type { Role } from '../meeting/scalars.ts'
import { splitCitations } from '../meeting/sentence.ts'
import type { Rule } from './rule.ts'

/** What is typed is printed somewhere. Says nothing where nobody knows what documents print. */
export const unusedData: Rule = {
  id: 'unused-data',
  severity: 'info',
  about: {
    vi: 'Mọi điều ghi trong tệp có mặt trong ít nhất một văn bản được soạn từ tệp.',
    en: 'Everything in the file is printed by some document made from it.',
  },
  *check({ meeting, leaves, printed }) {
    if (!printed) return
    for (const leaf of leaves.filter(isToBePrinted)) {
      if (wordsOf(leaf, meeting).every(printed)) continue
      const name = leaf.path.filter((step) => typeof step === 'string').join('.')
      yield {
        path: leaf.path,
        message: { vi: `Không văn bản nào in “${name}” này.`, en: `No document prints this “${name}”.` },
      }
    }
  },
}

const spoken: readonly Role[] = ['sentence', 'phrase', 'heading', 'name', 'title', 'quote', 'reference']
// People and bodies are there to be cited; what a figure is about may be said by the sentence that cites it.
const apart: readonly unknown[] = ['organizations', 'people', 'figures', 'missing']

function isToBePrinted({ path, role, value }: Leaf): boolean {
  return spoken.includes(role) && !apart.includes(path[0]) && /[\p{L}\p{N}]/u.test(value)
}

/** The words a value would be printed with: those between citations, or the name of whom it refers to. */
function wordsOf({ role, value }: Leaf, meeting: Meeting): string[] {
  if (role === 'reference') return value.trim() === 'cluster' ? [] : [nameOf(meeting, value.trim())]
  if (role !== 'sentence') return [value]
  // A mark between citations is no word of its own.
  return splitCitations(value).filter(
    (piece): piece is string => typeof piece === 'string' && /[\p{L}\p{N}]/u.test(piece),
  )
}
