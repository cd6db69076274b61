import { basename, extname } from 'node:path'
import type { Position } from '../diagnostic.ts'
import { decode } from './decode.ts'
import { splitFrontMatter } from './front-matter.ts'
import { cleanse } from './hygiene.ts'
import { linesOf } from './lines.ts'
import { readBytes } from './read.ts'
import * as say from './sayings.ts'
import { maxBytes, readYaml, type Source, unreadable } from './yaml.ts'

/** One meeting as it was typed: the data with its places and, from a `.md` file, the words after the data. */
export interface MeetingFile {
  /** As shown to the author. */
  readonly file: string
  /** The file's name without suffix, NFC: also the name of its folder of outputs. */
  readonly name: string
  readonly source: Source
  readonly narrative?: Narrative
}

/** The Markdown body of a `.md` meeting, clean. */
export interface Narrative {
  readonly text: string
  /** The line of the file, from 1, that the text begins on. */
  readonly line: number
  /** The place of characters of the text. */
  locate(offset: number, length?: number): Position
}

/** Reads `.yaml`, `.yml` or `.md` from disk; `file` is the name shown to the author. A file that cannot be opened throws. */
export async function readMeetingFile(path: string, file: string = path): Promise<MeetingFile> {
  const read = await readBytes(path, maxBytes)
  if ('bytes' in read) return meetingFileOf(read.bytes, file)
  return {
    file,
    name: nameOf(file),
    source: unreadable('', file, { saying: say.tooLarge(read.size, maxBytes), at: 0 }),
  }
}

/** The meeting in the bytes of a file; the suffix of `file` says which of the two forms it has. */
export function meetingFileOf(bytes: Uint8Array, file: string): MeetingFile {
  const { text, fault } = decode(bytes)
  if (fault) return { file, name: nameOf(file), source: unreadable(text, file, fault) }
  return meetingFileOfText(text, file)
}

/** The meeting in a text: what an editor holds. */
export function meetingFileOfText(typed: string, file: string): MeetingFile {
  const name = nameOf(file)
  if (extname(file).toLowerCase() !== '.md') return { file, name, source: readYaml(typed, file) }
  const text = typed.replace(/^\uFEFF/u, '')
  const front = splitFrontMatter(text)
  if (!front.ok) return { file, name, source: unreadable(text, file, front) }
  const source = readYaml(text, file, { end: front.end })
  const narrative = narrativeOf(text, file, front.body)
  return { file, name, source, ...(narrative.text.trim() !== '' && { narrative }) }
}

function narrativeOf(text: string, file: string, body: number): Narrative {
  const clean = cleanse(text.slice(body))
  const lines = linesOf(text)
  const at = (offset: number) => body + clean.original(offset)
  return {
    text: clean.text,
    line: lines.lineAt(body) + 1,
    locate: (offset, length = 1) => lines.position(file, at(offset), at(offset + length)),
  }
}

function nameOf(file: string): string {
  return basename(file, extname(file)).normalize()
}
