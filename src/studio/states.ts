import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inputsOf } from '../build/build-kind.ts'
import { sha256 } from '../build/digest.ts'
import { ifThere } from '../build/disk.ts'
import { besidePaths } from '../build/guard.ts'
import { changedInputs } from '../build/inputs.ts'
import type { Entry } from '../build/manifest.ts'
import type { Materials } from '../build/materials.ts'
import type { Place } from '../build/place.ts'
import { isCalledFor, ofOneMeeting } from '../build/plan.ts'
import type { Prepared } from '../build/prepare.ts'
import { stops } from '../diagnostic.ts'
import { writers } from '../writers/index.ts'
import type { DocumentState, KindLine, Output } from './api.ts'
import { signed } from './materials.ts'
import type { YearKnown } from './years.ts'

/** The hash of a file, read again only when the file changed. */
export type HashOf = (path: string) => Promise<string | undefined>

export function openHashes(): HashOf {
  const known = new Map<string, { readonly signature: string; readonly hash: string }>()
  return async (path) => {
    const signature = await signed(path)
    if (signature === '') return undefined
    const before = known.get(path)
    if (before?.signature === signature) return before.hash
    const bytes = await ifThere(readFile(path))
    if (bytes) known.set(path, { signature, hash: sha256(bytes) })
    return bytes && sha256(bytes)
  }
}

/** A meeting, its place and what is known there. */
export interface Scene {
  readonly prepared: Prepared
  readonly place: Place
  readonly year: YearKnown
  readonly materials: Materials
  readonly out: string
  readonly hashOf: HashOf
}

/** Every document a meeting may have, format by format; `size` is left to who lists files. */
export async function outputsOf(scene: Scene): Promise<Output[]> {
  const { prepared, place, year, materials, out, hashOf } = scene
  const halted = !year.archived && (materials.halted(false) || stops(prepared.checked.diagnostics))
  const called = ofOneMeeting(materials.kinds).filter((kind) => isCalledFor(kind, prepared.checked.meeting))
  const outputs: Output[] = []
  for (const kind of called) {
    const now = inputsOf(kind.id, prepared, materials)
    for (const { id: format } of writers) {
      const inYear = `${place.name}/${kind.id}.${format}`
      const hash = await hashOf(join(out, place.year, inYear))
      const entry = year.entries.get(inYear)
      const state = year.archived && hash !== undefined ? 'fresh' : stateOf(hash, entry, now, halted)
      const beside = besidePaths(inYear).find((path) => year.entries.has(path))
      const where = hash === undefined ? {} : { path: `${place.year}/${inYear}` }
      const put = beside === undefined ? {} : { beside: `${place.year}/${beside}` }
      outputs.push({ kind: kind.id, name: kind.name, format, state, ...where, ...put })
    }
  }
  return outputs
}

function stateOf(
  hash: string | undefined,
  entry: Entry | undefined,
  now: Entry['inputs'],
  halted: boolean,
): DocumentState {
  if (hash !== undefined && hash !== entry?.sha256) return 'edited'
  if (halted) return 'error'
  if (hash === undefined || !entry) return 'none'
  return changedInputs(entry.inputs, now).some((name) => name !== 'attached') ? 'stale' : 'fresh'
}

/** The worst of a kind's formats, of those that were ever made. */
const WORST: readonly DocumentState[] = ['edited', 'error', 'stale', 'fresh', 'none']

export function kindLines(outputs: readonly Output[]): KindLine[] {
  const kinds = new Map(outputs.map(({ kind, name }) => [kind, name]))
  return [...kinds].map(([kind, name]) => {
    const states = outputs.filter((output) => output.kind === kind).map(({ state }) => state)
    return { kind, name, state: WORST.find((state) => states.includes(state)) ?? 'none' }
  })
}
