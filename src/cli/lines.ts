import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { maxBytes } from '../load/yaml.ts'
import type { LineReader } from './frame.ts'

/** Reads lines of files for code frames; remembers the file it read last. No lines of what is too large to be a data file. Shown paths start at `root`. */
export function lineReader(root: string): LineReader {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined
  return (file, line) => {
    if (last?.file !== file) last = { file, lines: linesOf(resolve(root, file)) }
    return last.lines[line - 1]
  }
}

function linesOf(path: string): string[] {
  try {
    if (statSync(path).size > maxBytes) return []
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r\n|\n|\r/u)
  } catch {
    return []
  }
}
