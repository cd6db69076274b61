import { docxWords } from './docx-text.ts'
import { htmlText } from './html-text.ts'
import { markdownText } from './markdown-text.ts'
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
  docx: (bytes) => docxWords(bytes).join(' '),
  pdf: (bytes) => pdfWords(bytes).join(' '),
  md: markdownText,
  html: (bytes) => htmlText(new TextDecoder().decode(bytes)),
}
