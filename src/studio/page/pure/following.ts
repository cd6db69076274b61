import type { Path } from '../../../diagnostic.ts'
import { fold } from '../../../text/fold.ts'
import type { PreviewPlace } from '../../api.ts'
import { pathKey } from './path.ts'

/** Where a place of the file is said in a preview: its own place, or that of the nearest above it. */
export function placeOf(path: Path, places: Readonly<Record<string, PreviewPlace>>): PreviewPlace | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const place = places[pathKey(path.slice(0, length))]
    if (place) return place
  }
  return undefined
}

/** The first block that says the words that are typed, marks of sentences aside; -1 where none does. */
export function blockSaying(words: string, blocks: readonly string[]): number {
  const wanted = plain(words).slice(0, 40)
  return wanted.length < 3 ? -1 : blocks.findIndex((block) => plain(block).includes(wanted))
}

function plain(text: string): string {
  return fold(text.replace(/\{[a-z0-9-]+\}.*$/u, ''))
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
}
