import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
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

/** The engine as a module. */
export async function loadEngine(): Promise<Engine> {
  // The file is ours and has these functions; a test holds it to them.
  return (await import(pathToFileURL(ownPath('templates', 'site', 'engine.js')).href)) as Engine
}

/** The text of a file of the site; modules become plain scripts, because a browser loads no module from the file system. */
export async function siteFile(name: string): Promise<string> {
  const text = await readFile(ownPath('templates', 'site', name), 'utf8')
  return name === 'engine.js' ? asScript(text) : text
}

/** A module without imports as a script that puts what it exports into `hoinghi`. */
function asScript(module: string): string {
  const names = [...module.matchAll(/^export function (\w+)/gmu)].map(([, name]) => name)
  return `'use strict'\n;(() => {\n${module.replace(/^export /gmu, '')}\nglobalThis.hoinghi = { ${names.join(', ')} }\n})()\n`
}
