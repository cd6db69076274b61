import { extname } from 'node:path'
import type { Diagnostic, Position } from '../diagnostic.ts'
import { decode } from './decode.ts'
import { docxText } from './docx-text.ts'
import { type Fault, type Saying, toDiagnostic } from './fault.ts'
import { cleanse } from './hygiene.ts'
import { linesOf } from './lines.ts'
import { markdownText, type Words } from './markdown-text.ts'
import { plainText } from './plain-text.ts'
import { readBytes } from './read.ts'
import * as say from './sayings.ts'

/** Largest hand-written text, in bytes; of DOCX, pictures and all. */
export const maxProseBytes = 50_000_000
/** Longest hand-written text in a file without packing, in bytes. */
const maxPlainBytes = 5_000_000
/** Most mistakes of characters reported for one text. */
const maxFaults = 200

/** A text somebody wrote by hand: its paragraphs, clean, and what is wrong with its characters. */
export interface Prose {
  /** As shown to the author. */
  readonly file: string
  readonly paragraphs: readonly Paragraph[]
  readonly diagnostics: readonly Diagnostic[]
  /** The words of a line (of a paragraph, where the file has no lines), from 1, as typed. */
  lineAt(line: number): string | undefined
}

/** A heading, paragraph, item or cell. */
export interface Paragraph {
  readonly text: string
  /** The place of characters of the text. */
  locate(offset: number, length: number): Position
}

/** True for files that can only be texts, never meetings. A `.md` file is a text where it has no front matter. */
export function isProseName(path: string): boolean {
  return /\.(?:docx|txt)$/iu.test(path)
}

/** Reads a hand-written text from disk; `file` is the name shown to the author. A file that cannot be opened throws. */
export async function readProse(path: string, file: string): Promise<Prose> {
  const limit = extname(file).toLowerCase() === '.docx' ? maxProseBytes : maxPlainBytes
  const read = await readBytes(path, limit)
  return 'bytes' in read ? proseOf(read.bytes, file) : unreadable(file, '', say.tooLarge(read.size, limit))
}

/** The text in the bytes of a file, by its suffix. */
export function proseOf(bytes: Uint8Array, file: string): Prose {
  const suffix = extname(file).toLowerCase()
  if (suffix === '.docx') return docxProse(bytes, file)
  const { text, fault } = decode(bytes)
  if (fault) return unreadable(file, text, fault.saying, fault.at)
  return plainProse(text, file, suffix === '.md' ? markdownText : plainText)
}

function plainProse(text: string, file: string, paragraphsOf: (text: string) => readonly Words[]): Prose {
  const clean = cleanse(text)
  const lines = linesOf(text)
  return {
    file,
    paragraphs: paragraphsOf(clean.text).map((words) => ({
      text: words.text,
      locate(offset, length) {
        const from = clean.original(words.offsets[offset] ?? words.offsets.at(-1) ?? 0)
        const last = clean.original((words.offsets[offset + length - 1] ?? clean.text.length) + 1)
        return lines.position(file, from, last)
      },
    })),
    diagnostics: placed(clean.faults, (from, to) => lines.position(file, from, to)),
    lineAt: (line) => lines.text(line - 1),
  }
}

function docxProse(bytes: Uint8Array, file: string): Prose {
  const read = docxText(bytes)
  if ('fault' in read) return unreadable(file, '', say.docx[read.fault])
  const each = read.paragraphs.map((typed, index) => {
    const clean = cleanse(typed)
    const position = (from: number, to: number): Position => ({
      file,
      line: index + 1,
      column: from + 1,
      length: Math.max(1, to - from),
      unit: 'paragraph',
    })
    const locate = (offset: number, length: number) =>
      position(clean.original(offset), clean.original(offset + length - 1) + 1)
    return { text: clean.text, locate, diagnostics: placed(clean.faults, position) }
  })
  return {
    file,
    paragraphs: each,
    diagnostics: each.flatMap(({ diagnostics }) => diagnostics).slice(0, maxFaults),
    lineAt: (line) => read.paragraphs[line - 1],
  }
}

function placed(faults: readonly Fault[], position: (from: number, to: number) => Position): Diagnostic[] {
  return faults.slice(0, maxFaults).map(({ saying, from, to }) => ({ ...toDiagnostic(saying), at: position(from, to) }))
}

function unreadable(file: string, text: string, saying: Saying, offset = 0): Prose {
  const lines = linesOf(text)
  const diagnostic = { ...toDiagnostic(saying), at: lines.position(file, offset, offset + 1) }
  return { file, paragraphs: [], diagnostics: [diagnostic], lineAt: (line) => lines.text(line - 1) }
}
