import type { Token } from 'markdown-it'
import type { Sentence } from '../diagnostic.ts'
import { type Branch, inlinesOf } from './inlines.ts'
import type { Block, Inline } from './nodes.ts'

/** What reading one text needs everywhere. */
export interface Context {
  readonly inserts: Readonly<Record<string, readonly Block[]>>
  readonly fault: (line: number, message: Sentence) => void
  readonly source: readonly string[]
  readonly words: (markdown: string) => Inline[]
}

/** The words of a block that holds nothing but words. */
export function innerWords({ children }: Branch): Inline[] {
  return children.flatMap(({ token }) => wordsIn(token))
}

/** The words of one inline token. */
export function wordsIn(token: Token): Inline[] {
  return inlinesOf(token.children ?? [])
}

/** The line a token begins at, from 1. */
export function lineOf({ map }: Token): number {
  return (map?.[0] ?? 0) + 1
}
