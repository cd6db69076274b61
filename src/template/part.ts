import Handlebars from 'handlebars'
import type { Diagnostic } from '../diagnostic.ts'
import { checkProgram } from './forbidden.ts'
import { maxDepth, maxSource } from './limits.ts'
import { type Place, placeIn } from './place.ts'
import { ready as builtIn, type Ready } from './ready.ts'
import * as say from './sayings.ts'

/** A stretch of Handlebars: the body of a template, its subject, or a partial. */
export interface Part {
  readonly file: string
  readonly source: string
  /** Parsed when it is first asked for. */
  readonly program: hbs.AST.Program
  readonly place: Place
}

/** Parses a stretch of Handlebars, or says why it cannot be used. What was compiled beforehand has been parsed and looked at. */
export function readPart(
  source: string,
  file: string,
  place: Place = placeIn(source, file),
  ready: Ready = builtIn,
): { readonly part?: Part; readonly diagnostics: readonly Diagnostic[] } {
  if (ready.has(source)) return { part: partReady(source, file, place), diagnostics: [] }
  if (source.length > maxSource) return { diagnostics: [say.tooLarge(source.length, maxSource, place(1, 0))] }
  const deep = tooDeep(source)
  if (deep !== undefined) return { diagnostics: [say.tooDeep(maxDepth, place(deep, 0))] }
  try {
    const program = Handlebars.parse(source, { srcName: file })
    const diagnostics = checkProgram(program, place)
    return diagnostics.length > 0 ? { diagnostics } : { part: { file, source, program, place }, diagnostics }
  } catch (error) {
    return { diagnostics: [syntaxError(error, source, place)] }
  }
}

function partReady(source: string, file: string, place: Place): Part {
  let program: hbs.AST.Program | undefined
  return {
    file,
    source,
    place,
    get program() {
      program ??= Handlebars.parse(source, { srcName: file })
      return program
    },
  }
}

/** The line where blocks nest too deeply: parsing and compiling thousands of nested blocks takes seconds. */
function tooDeep(source: string): number | undefined {
  let depth = 0
  for (const { 0: tag, index } of source.matchAll(/\{\{~?(?:#|\^(?=\s*[\w@.])|\/)/g)) {
    depth += tag.endsWith('/') ? -1 : 1
    if (depth > maxDepth) return source.slice(0, index).split('\n').length
  }
  return undefined
}

// The parser tells the line of what it could not read but, of the column, only a picture of the text before: the line's first
// mustache is meant often enough.
function syntaxError(error: unknown, source: string, place: Place): Diagnostic {
  if (!(error instanceof Error)) throw error
  const named = /^(?:Parse|Lexical) error on line (\d+)/.exec(error.message)
  const { lineNumber, column } = error as { lineNumber?: number; column?: number }
  if (!named && lineNumber === undefined) throw error
  const reason =
    error.message
      .split('\n')
      .at(-1)
      ?.replace(/ - \d+:\d+$/, '') ?? ''
  const line = Number(named?.[1] ?? lineNumber)
  const first = source.split(/\r\n?|\n/)[line - 1]?.indexOf('{{') ?? 0
  return say.syntax(reason, place(line, column ?? Math.max(0, first), 2))
}
