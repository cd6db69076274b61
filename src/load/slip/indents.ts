import type { Fault } from '../fault.ts'
import * as say from '../sayings.ts'
import { indentOf, onLine, type Scene } from './scene.ts'

export function tabs({ reason, words, lines, line, text, at }: Scene): Fault | undefined {
  const [typed, run] = /(\t+)[[{]?$/u.exec(text.slice(Math.max(0, at - 80), at)) ?? []
  const start = at - (typed?.length ?? 0)
  // Before a bracket or in one, what YAML itself would take for a space.
  if (run !== undefined && start > lines.start(line) && /indentation/.test(reason))
    return { saying: say.tabInside, from: start, to: start + run.length }
  const gap = /^[ \t]*/.exec(words)?.[0] ?? ''
  if (!gap.includes('\t') || !/tab|indentation/.test(reason)) return undefined
  const from = lines.start(line) + gap.indexOf('\t')
  return { saying: say.tab, from, to: lines.start(line) + gap.length }
}

export function mixedLevels(scene: Scene): Fault | undefined {
  const indent = indentOf(scene.words)
  for (let above = scene.line - 1; above >= 0; above--) {
    const words = scene.lines.text(above)
    if (words.trim() === '' || words.trim().startsWith('#') || indentOf(words) > indent) continue
    const differ = indentOf(words) === indent && /^\s*-(?:\s|$)/u.test(words) !== /^\s*-(?:\s|$)/u.test(scene.words)
    return differ ? onLine(scene, scene.line, say.mixed(scene.words)) : undefined
  }
  return undefined
}

export function indents(scene: Scene): Fault | undefined {
  if (!/indentation/.test(scene.reason)) return undefined
  const indent = indentOf(scene.words)
  const levels = levelsAbove(scene)
  const [above] = levels
  if (above === undefined || levels.includes(indent)) return undefined
  const key = /^\s*(?:- +)?([^:]*)/u.exec(scene.words)?.[1] ?? scene.words
  if (indent > above) return onLine(scene, scene.line, say.deeper(key))
  return onLine(scene, scene.line, say.indentation(indent, wanted(levels, indent)))
}

/** The two levels next to a wrong one, the shallower first. */
function wanted(levels: readonly number[], indent: number): number[] {
  const near = [levels.filter((level) => level < indent)[0], levels.filter((level) => level > indent).at(-1)]
  return near.filter((level) => level !== undefined)
}

/** Indentations of the lines that a line could belong to, innermost first. */
function levelsAbove({ lines, line }: Scene): number[] {
  const levels: number[] = []
  for (let above = line - 1; above >= 0; above--) {
    const words = lines.text(above)
    if (words.trim() === '' || words.trim().startsWith('#')) continue
    const indent = indentOf(words)
    if (levels.length === 0 || indent < (levels.at(-1) ?? 0)) levels.push(indent)
    if (indent === 0) break
  }
  return levels
}
