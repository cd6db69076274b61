import { strFromU8, unzipSync } from 'fflate'
import MarkdownIt from 'markdown-it'
import { pdfWords } from './pdf-text.ts'

/** What a reader of a written file reads, in one line: NFC, one space between words, lower case. */
export function writtenText(format: string, bytes: Uint8Array): string {
  const read = readers[format]
  if (!read) throw new Error(`no reader of "${format}" in the tests; got ${bytes.length} bytes`)
  return plain(read(bytes))
}

/** The same normal form for what is looked for. */
export function plain(text: string): string {
  return text.normalize().replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi')
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  docx: docxText,
  pdf: (bytes) => pdfWords(bytes).join(' '),
  // Raw HTML that slips through is read as a browser would: its words are gone.
  md: (bytes) =>
    htmlText(new MarkdownIt({ html: true }).render(strFromU8(bytes).replace(/^---\n[\s\S]*?\n---\n/u, ''))),
  html: (bytes) => htmlText(strFromU8(bytes)),
}

function docxText(bytes: Uint8Array): string {
  const document = unzipSync(bytes)['word/document.xml']
  if (!document) throw new Error('the DOCX has no word/document.xml')
  const paragraphs = strFromU8(document).match(/<w:p[ >][\s\S]*?<\/w:p>/gu) ?? []
  const runs = (paragraph: string) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\b/gu)]
      .map(([, words]) => words ?? ' ')
      .join('')
  return decoded(paragraphs.map(runs).join('\n'))
}

function htmlText(html: string): string {
  const body = html.replace(/<(head|style|script)\b[\s\S]*?<\/\1>/gu, ' ')
  return decoded(body.replace(/<\/?(?:b|i|em|strong|span|a|sup|sub)\b[^>]*>/gu, '').replace(/<[^>]*>/gu, ' '))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return entities[name] ?? whole
  })
}
