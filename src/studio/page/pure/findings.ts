import type { Diagnostic, Path, Severity } from '../../../diagnostic.ts'
import { pathKey, under } from './path.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** What is wrong at each place, by the JSON of its path. */
export function byPlace(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const places = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const key = pathKey(diagnostic.path ?? [])
    places.set(key, [...(places.get(key) ?? []), diagnostic])
  }
  return places
}

/** Errors first, then warnings, then notes; each in the order of the file. */
export function byWeight(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
}

export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
}

/** The worst that stands at a place or below it. */
export function worstUnder(diagnostics: readonly Diagnostic[], path: Path): Severity | undefined {
  const found = diagnostics.filter((diagnostic) => diagnostic.path && under(diagnostic.path, path))
  return byWeight(found)[0]?.severity
}

/** Of several paths the one that holds `wanted` most closely: itself, or the nearest above it. */
export function nearest(wanted: Path, paths: readonly Path[]): Path | undefined {
  const holding = paths.filter((path) => under(wanted, path))
  return holding.sort((a, b) => b.length - a.length)[0]
}
