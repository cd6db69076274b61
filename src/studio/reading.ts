import { isCalledFor, ofOneMeeting } from '../build/plan.ts'
import { checkOffice } from '../check.ts'
import type { Diagnostic, Path } from '../diagnostic.ts'
import { isObject, type Raw } from '../load/raw.ts'
import { readYaml, type Source } from '../load/yaml.ts'
import type { Reading } from './api.ts'
import type { Desk } from './desk.ts'
import type { DataFile } from './files.ts'

/** What a text says, and what is wrong with it. */
export async function readingOf(file: DataFile, text: string, desk: Desk): Promise<Reading> {
  if (file.schema === 'office') return readingOfOffice(file, text)
  const { kinds } = await desk.materials()
  const prepared = await desk.prepare(file, text)
  const { checked } = prepared
  const called = ofOneMeeting(kinds).filter((kind) => isCalledFor(kind, checked.meeting))
  return {
    ...said(prepared.file.source),
    diagnostics: ofFile(checked.diagnostics, file),
    kinds: called.map(({ id, name }) => ({ id, name })),
  }
}

function readingOfOffice(file: DataFile, text: string): Reading {
  const source = readYaml(text, file.file, { mayBeEmpty: true })
  return { ...said(source), diagnostics: ofFile(checkOffice(source).diagnostics, file), kinds: [] }
}

function ofFile(diagnostics: readonly Diagnostic[], { file }: DataFile): Diagnostic[] {
  return diagnostics.filter(({ at }) => at === undefined || at.file === file)
}

function said(source: Source): Pick<Reading, 'value' | 'partial' | 'places'> {
  const places = pathsOf(source.value).map((path) => {
    const { line, column, length } = source.locate(path)
    return [JSON.stringify(path), { line, column, length }] as const
  })
  return { value: source.value, partial: source.partial, places: Object.fromEntries(places) }
}

/** Every path of a value but its own. */
export function pathsOf(value: Raw, path: Path = []): Path[] {
  if (typeof value === 'string') return []
  const children: readonly (readonly [string | number, Raw])[] = isObject(value)
    ? Object.entries(value)
    : [...value.entries()]
  return children.flatMap(([step, inner]) => [[...path, step], ...pathsOf(inner, [...path, step])])
}
