import { stops } from '../diagnostic.ts'
import { at, type Raw } from '../load/raw.ts'
import { TemplateFault } from '../template.ts'
import { writerById } from '../writers/index.ts'
import type { Article, Heading, Preview, PreviewPlace, Typed } from './api.ts'
import type { Desk } from './desk.ts'
import { pathsOf } from './reading.ts'
import { Refused } from './refused.ts'
import { plainWords, type SaidHtml, saidIn, textOf } from './said-html.ts'
import { say } from './sayings.ts'

/** What is to be made of a text. */
export interface Wanted extends Typed {
  readonly kind: string
  readonly format: 'html' | 'pdf'
}

interface Made {
  readonly said: SaidHtml
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly value: Raw
}

/** A document of a text, kept for the page to fetch. Mistakes do not stop it as long as something can be composed. */
export async function previewOf(wanted: Wanted, desk: Desk): Promise<Preview> {
  const { diagnostics, made } = await make(wanted, desk)
  if (!made) return { made: false, diagnostics }
  const { said, bytes, mediaType, value } = made
  const pages = wanted.format === 'pdf' ? pagesIn(bytes, said.headings.length) : []
  const headings = said.headings.map((heading, n): Heading => ({ ...heading, ...pageAt(pages, n) }))
  const url = `/preview/${desk.previews.keep({ bytes, mediaType })}`
  return { made: true, url, title: said.title, headings, places: placesIn(said, value, pages), diagnostics }
}

/** An article for the clipboard of a content management system: no classes, no styles, only what the words are. */
export async function articleOf(wanted: Typed & { readonly kind: string }, desk: Desk): Promise<Article> {
  const { made, diagnostics } = await make({ ...wanted, format: 'html' }, desk)
  if (!made || stops(diagnostics)) throw new Refused('unreadable', say.noArticle)
  const { title, main } = made.said
  const html = main
    .replace(/ (?:class|style|role|aria-[a-z]+)="[^"]*"/gu, '')
    .replace(/<\/?(?:span|div|header|footer)>/gu, '')
  const blocks = html.replace(/<\/(?:h[1-6]|p|li|tr|figcaption|caption)>/gu, '\n').split('\n')
  const plain = blocks.map(textOf).filter((line) => line !== '')
  return { title, html: html.trim(), plain: `${plain.join('\n')}\n` }
}

async function make({ file, text, kind, format }: Wanted, desk: Desk) {
  const materials = await desk.materials()
  const data = await desk.file(file)
  if (!materials.kinds.some(({ id, scope }) => id === kind && !scope))
    throw new Refused('not-found', say.noSuchKind(kind))
  const template = materials.templates.find((one) => one.kind.id === kind)
  const prepared = await desk.prepare(data, text)
  const { diagnostics } = prepared.checked
  if (!template) return { diagnostics: [...materials.diagnostics, ...diagnostics] }
  try {
    const { root, standard } = prepared.composed(template)
    const assets = { fonts: materials.fonts, photos: prepared.photos, photoFolder: '', attachments: [] }
    const write = async (id: string) => writerById(id)?.write(root, standard, assets)
    const page = await write('html')
    const bytes = format === 'html' ? page : await write(format)
    if (!page || !bytes) throw new Refused('not-found', say.noSuchFormat(format))
    const said = saidIn(new TextDecoder().decode(page))
    const mediaType = writerById(format)?.mediaType ?? ''
    return { diagnostics, made: { said, bytes, mediaType, value: prepared.file.source.value } satisfies Made }
  } catch (fault) {
    if (fault instanceof TemplateFault) return { diagnostics: [...diagnostics, fault.diagnostic] }
    // Of data with mistakes not everything can be composed; of sound data it can.
    if (stops(diagnostics)) return { diagnostics }
    throw fault
  }
}

function pageAt(pages: readonly number[], heading: number): { readonly page?: number } {
  const page = pages[heading]
  return page === undefined ? {} : { page }
}

/** The pages of the headings, by the bookmarks of our own PDF: one a heading, the title's own left out. None where they do not fit. */
function pagesIn(bytes: Uint8Array, headings: number): number[] {
  const file = Buffer.from(bytes).toString('latin1')
  const [, kids = ''] = /\/Kids \[([\d\sR]*)\]/u.exec(file) ?? []
  const order: readonly string[] = kids.match(/\d+ 0 R/gu) ?? []
  const marks = [...file.matchAll(/\/Dest \[(\d+ 0 R) \/XYZ/gu)].map(([, ref = '']) => order.indexOf(ref) + 1)
  const whole = marks.length === headings - 1 ? [1, ...marks] : marks
  return whole.length === headings && !whole.includes(0) ? whole : []
}

/** As many words of a value as are looked for. */
const RUN = 6

/** Where values are said: the first place that has their first words. */
function placesIn(said: SaidHtml, value: Raw, pages: readonly number[]): Record<string, PreviewPlace> {
  const found: [string, PreviewPlace][] = []
  for (const path of pathsOf(value)) {
    const typed = at(value, path)
    const offset = typeof typed === 'string' ? offsetOf(typed, said.words) : -1
    if (offset < 0) continue
    const heading = said.starts.findLastIndex((start) => start <= offset)
    found.push([JSON.stringify(path), { heading, ...pageAt(pages, heading) }])
  }
  return Object.fromEntries(found)
}

/** Figures are cited by braces, so the longest run between them is looked for. */
function offsetOf(typed: string, words: string): number {
  const [longest = ''] = typed.split(/\{[^}]*\}/u).sort((a, b) => b.length - a.length)
  const run = plainWords(longest).trim().split(' ').slice(0, RUN).join(' ')
  return run.length < 4 ? -1 : words.indexOf(` ${run} `)
}
