import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { LineReader } from './frame.ts'

/** Reads lines of files for code frames; remembers the file it read last. Shown paths start at `root`. */
export function lineReader(root: string): LineReader {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined
  return (file, line) => {
    if (last?.file !== file) last = { file, lines: linesOf(resolve(root, file)) }
    return last.lines[line - 1]
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r\n|\n|\r/u)
  } catch {
    return []
  }
}
