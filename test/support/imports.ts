import { posix } from 'node:path'
import type { Sources } from './sources.ts'

/** What a file imports, types included: files of the project by path, everything else as it is written. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/** Source text without its comments. Strings stay. */
export function withoutComments(source: string): string {
  const tokens = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gu
  return source.replace(tokens, (token) => (token.startsWith('/*') || token.startsWith('//') ? ' ' : token))
}

export function importGraph(sources: Sources): ImportGraph {
  return new Map([...sources].map(([path, source]) => [path, importsOf(path, source)]))
}

function importsOf(path: string, source: string): string[] {
  const specifier = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/gu
  const found = [...withoutComments(source).matchAll(specifier)].map(([, name = '']) => name)
  return [...new Set(found.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name)))]
}

/** Every cycle of imports, as the files it goes through; the first is named again at the end. */
export function cycles(graph: ImportGraph): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}

/** Files no door leads to. */
export function unreachable(graph: ImportGraph, doors: readonly string[]): string[] {
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next)
  }
  for (const door of doors) visit(door)
  return [...graph.keys()].filter((path) => !seen.has(path))
}
