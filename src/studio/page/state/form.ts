import { computed, signal } from '@preact/signals'
import type { Path } from '../../../diagnostic.ts'
import type { Named } from '../../api.ts'
import { byPlace } from '../pure/findings.ts'
import { isRecord, type Value, valueAt } from '../pure/path.ts'
import { diagnostics, directory, value } from './meeting.ts'
import { say } from './settings.ts'
import { words } from './words.ts'

/** Sections that are unfolded by hand, or folded though they would be open. */
export const unfolded = signal<Readonly<Record<string, boolean>>>({})
/** Empty sections that were asked for. */
export const asked = signal<ReadonlySet<string>>(new Set())
/** The place that was jumped to: what hides it opens. */
export const revealed = signal<Path>([])
export const findings = computed(() => byPlace(diagnostics.value))

/** People and bodies that can be named: those of the file as it is typed, then those of the office. */
export const nameable = computed<readonly Named[]>(() => {
  const here = [...declared('people', 'person'), ...declared('organizations', 'organization')]
  const ids = new Set(here.map(({ id }) => id))
  return [...here, ...directory.value.filter(({ id, from }) => from === 'office' && !ids.has(id))]
})

function declared(key: string, what: Named['what']): Named[] {
  const all = valueAt(value.value, [key])
  if (!isRecord(all)) return []
  return Object.entries(all).map(([id, entry]) => ({
    what,
    id,
    name: textAt(entry, 'name') || id,
    about: aboutOf(entry),
    from: 'meeting',
  }))
}

function aboutOf(entry: Value): string {
  return textAt(entry, 'short_title') || textAt(entry, 'titles', 0) || textAt(entry, 'short')
}

function textAt(entry: Value, ...path: Path): string {
  const text = valueAt(entry, path)
  return typeof text === 'string' ? text : ''
}

const names = computed(() => new Map(nameable.value.map(({ id, name }) => [id, name])))

/** The name behind an id; nothing where there is none. */
export function nameOf(id: string): string | undefined {
  return id === 'cluster' ? say(words.pickCluster) : names.value.get(id)
}

/** Ids of the figures, or of the documents the meeting rests on, with what they are about. */
export function idsOf(role: 'figure' | 'basis'): { readonly id: string; readonly about: string }[] {
  if (role === 'figure') {
    const all = valueAt(value.value, ['figures'])
    return isRecord(all) ? Object.entries(all).map(([id, entry]) => ({ id, about: textAt(entry, 'about') })) : []
  }
  const all = valueAt(value.value, ['basis'])
  return (Array.isArray(all) ? all : []).flatMap((entry: Value) => {
    const id = textAt(entry, 'id')
    return id ? [{ id, about: [textAt(entry, 'kind'), textAt(entry, 'number')].join(' ').trim() }] : []
  })
}
