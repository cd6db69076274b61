import { readFile } from 'node:fs/promises'
import { compileFunction } from 'node:vm'
import { ownPath } from '../../load/package.ts'

/** The terms of one part of the index, with their postings as written. */
export type Part = Readonly<Record<string, string>>

/** What is searched, and how. */
export interface Index {
  readonly parts: Readonly<Record<string, Part>>
  /** The number of documents. */
  readonly count: number
  fold(text: string): string
  admits?(document: number): boolean
}

/** Words in turn with whether they were searched for. */
export type Marked = readonly (readonly [string, boolean])[]

/** What `templates/site/engine.js` gives: the search that the browser runs, too. */
export interface Engine {
  fold(text: string): string
  wordsOf(text: string, fold: (text: string) => string): string[]
  shardOf(term: string): string
  shardsFor(query: string, fold: (text: string) => string): string[]
  encode(postings: readonly (readonly [number, number])[]): string
  decode(postings: string, each: (document: number, impact: number) => void): void
  search(query: string, index: Index): (readonly [number, number])[]
  snippetOf(lines: readonly string[], query: string, fold: (text: string) => string, most?: number): Marked
  marked(text: string, words: readonly string[], fold: (text: string) => string, most?: number): Marked
}

/** The files of the site that come with the tool. */
export const SITE_FILES: readonly string[] = ['engine.js', 'app.js', 'style.css']

/** The engine, from the same text that the browser runs. */
export async function loadEngine(): Promise<Engine> {
  const { code, names } = plain(await textOf('engine.js'))
  // The file is ours and has these functions; a test holds it to them.
  return compileFunction(`'use strict'\n${code}\nreturn { ${names} }`, [], { filename: 'engine.js' })() as Engine
}

/** The text of a file of the site; modules become plain scripts, because a browser loads no module from the file system. */
export async function siteFile(name: string): Promise<string> {
  const text = await textOf(name)
  if (name !== 'engine.js') return text
  const { code, names } = plain(text)
  return `'use strict'\n;(() => {\n${code}\nglobalThis.hoinghi = { ${names} }\n})()\n`
}

function textOf(name: string): Promise<string> {
  return readFile(ownPath('templates', 'site', name), 'utf8')
}

/** A module without imports as plain code, and the names it exported. */
function plain(module: string): { readonly code: string; readonly names: string } {
  const names = [...module.matchAll(/^export function (\w+)/gmu)].map(([, name]) => name).join(', ')
  return { code: module.replace(/^export /gmu, ''), names }
}
