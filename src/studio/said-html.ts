import type { Heading } from './api.ts'

/** What a document says, read off its HTML, which we wrote ourselves: no other is read so. */
export interface SaidHtml {
  readonly title: string
  /** The inside of `main`. */
  readonly main: string
  readonly headings: readonly Omit<Heading, 'page'>[]
  /** Lower case, words apart by one space, a space at each end. */
  readonly words: string
  /** Where in `words` each heading begins. */
  readonly starts: readonly number[]
}

/** Reads a page that the HTML writer made. */
export function saidIn(page: string): SaidHtml {
  const [, title = ''] = /<title>([^<]*)<\/title>/u.exec(page) ?? []
  const [, main = ''] = /<main>([\s\S]*)<\/main>/u.exec(page) ?? []
  const headings: SaidHtml['headings'][number][] = []
  const starts: number[] = []
  let words = ' '
  for (const part of main.split(/(?=<h[1-6][ >])|(?<=<\/h[1-6]>)/u)) {
    const [, depth] = /^<h([1-6])/u.exec(part) ?? []
    if (depth !== undefined) {
      starts.push(words.length - 1)
      headings.push({ text: textOf(part), depth: Number(depth) })
    }
    words += plainWords(textOf(part)).slice(1)
  }
  return { title: entities(title), main, headings, words, starts }
}

/** The words of HTML, one space between them. */
export function textOf(html: string): string {
  return entities(html.replace(/<[^>]*>/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim()
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function entities(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/gu, (whole, name: string) => NAMED[name] ?? whole)
}

/** A text as it is looked for: " tổ chức phong trào ". */
export function plainWords(text: string): string {
  const words = text
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' ? ' ' : ` ${words} `
}
