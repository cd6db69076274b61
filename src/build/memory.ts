import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kept } from '../check.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { type MeetingRef, type Project, shownPath } from '../load/project.ts'
import { remembered } from '../text/remembered.ts'
import { readLines, writeLines } from './memory-files.ts'
import type { FileResult, MeetingResult } from './outcome.ts'
import type { Outline } from './outline.ts'
import { ownFolder } from './own-folder.ts'
import type { Place } from './place.ts'
import { openShelves } from './shelves.ts'
import { hashOf, holds, looksSo, type Sight, type Signature, sightOf, signatureBefore } from './sight.ts'

/** Version of the form of what is remembered. */
const FORM = 2

/** What is remembered of one meeting. */
export interface Remembered {
  readonly file: string
  /** Of the meeting file, before it was read. */
  readonly signature: Signature
  readonly place: Place
  /** Mark of what is kept of it for the others. */
  readonly kept: string
  /** What was wrong with it beside the others. */
  readonly faults?: readonly Diagnostic[]
  readonly built?: Built
}

/** That all documents of a meeting stood as they should. */
interface Built {
  /** Mark of the request, and of what was wrong with the meeting beside the others. */
  readonly key: string
  /** Signatures of all it was made from beside its own file, by absolute path. */
  readonly from: Readonly<Record<string, Signature>>
  readonly outputs: readonly Output[]
  readonly result: Pick<MeetingResult, 'diagnostics' | 'skipped'>
}

/** One output as it was left; `path` is relative to the folder of its manifest. */
interface Output extends Pick<FileResult, 'kind' | 'format' | 'path'> {
  readonly sight: Sight
}

/** What is remembered of the project as a whole. */
interface Index {
  readonly outline?: Outline
  /** Mark of the meetings that were held against each other, and of what is kept of each. */
  readonly set?: string
  /** Mark of the meetings beside which there was no output of any other. */
  readonly whole?: string
  /** The manifests as they were left, by absolute path. */
  readonly manifests: Readonly<Record<string, Sight>>
}

/** A meeting whose documents were made, or found as they should be. */
export interface Done {
  readonly key: string
  /** Of the manifest, absolute. */
  readonly folder: string
  readonly result: MeetingResult
}

/**
 * What runs on a project remember, in `.hoinghi/memory/`: of each meeting how its file looked, what is kept of it for the others,
 * what was said of it and how its outputs were left. It is never needed: without it everything is read again, and the same is
 * said and made. Files are known by their signature, and by their hash where they may have changed since the run began.
 */
export interface Memory {
  outline: Outline | undefined
  /** What is remembered of a meeting whose file has not changed. */
  known(ref: MeetingRef): Promise<Remembered | undefined>
  /** What is remembered of it, whether or not its file has changed. */
  remembered(file: string): Promise<Remembered | undefined>
  /** Remembers a meeting that was read; false where its file may have changed since the run began. */
  learn(ref: MeetingRef, place: Place, mark: string, kept: Kept): Promise<boolean>
  /** What is kept of a meeting under this mark. */
  kept(file: string, mark: string): Promise<Kept | undefined>
  /** Whether these meetings were held against each other before: their `faults` hold. */
  isSettled(set: string): boolean
  settle(
    set: string | undefined,
    faultsOf: (file: string) => readonly Diagnostic[],
    files: Iterable<string>,
  ): Promise<void>
  /** Whether the meeting's documents were as they should be under `key`, when last looked at. */
  isBuilt(file: string, key: string): Promise<boolean>
  /** The result of a meeting all of whose outputs stand as they were left under the same `key` in the folder of their manifest. */
  fresh(ref: MeetingRef, key: string, folder: string): Promise<MeetingResult | undefined>
  done(ref: MeetingRef, done: Done): Promise<void>
  /** Whether beside these meetings there was no output of any other, and all manifests stand as they were left. */
  isWhole(set: string): boolean
  whole(set: string): Promise<void>
  /** Nothing more will be asked of the meetings in a folder. */
  close(meetings: string): Promise<void>
  /** Remembers manifests as they stand, and writes everything down. */
  save(manifests: readonly string[]): Promise<void>
}

/** Opens what is remembered of runs on a project under what has the mark `common`; `since` is when this run began (ms since 1970). */
export async function openMemory(project: Pick<Project, 'root'>, common: string, since: number): Promise<Memory> {
  const folder = join(ownFolder(project), 'memory')
  const head = { form: FORM, common }
  const path = join(folder, 'index.jsonl')
  const [found] = (await readLines(path, head)) as [Index?] // written by `save`, under the same head
  const before: Index = found ?? { manifests: {} }
  const now: { -readonly [K in keyof Index]: Index[K] } = { ...before }
  const meetings = openShelves<Remembered>(folder, '', head)
  const kept = openShelves<{ readonly file: string; readonly mark: string; readonly kept: Kept }>(folder, '.kept', head)
  const seen = new Map<string, boolean>()
  const stands = (manifest: string) => {
    const sight = before.manifests[manifest]
    const standing = seen.get(manifest) ?? (sight !== undefined && holds(manifest, sight))
    seen.set(manifest, standing)
    return standing
  }
  const shownIn = remembered((at) => `${shownPath(project, at)}/`.replace(/^\/$/u, ''))
  // A file that was looked at is as it was seen, for this run.
  const unchanged = new Set<string>()
  const known: Memory['known'] = async (ref) => {
    const one = await meetings.get(ref.file)
    if (!one || !(unchanged.has(ref.file) || looksSo(ref.path, one.signature))) return undefined
    unchanged.add(ref.file)
    return one
  }
  return {
    get outline() {
      return now.outline
    },
    set outline(outline) {
      if (outline) now.outline = outline
    },
    known,
    remembered: meetings.get,
    async learn({ file, path: at }, place, mark, all) {
      const signature = signatureBefore(at, since)
      unchanged.delete(file)
      await kept.put({ file, mark, kept: all })
      if (signature !== undefined) await meetings.put({ file, signature, place, kept: mark })
      return signature !== undefined
    },
    async kept(file, mark) {
      const found = await kept.get(file)
      return found?.mark === mark ? found.kept : undefined
    },
    isBuilt: async (file, key) => (await meetings.get(file))?.built?.key === key,
    isSettled: (set) => set === before.set,
    async settle(set, faultsOf, files) {
      if (set === undefined) delete now.set
      else now.set = set
      // Until all is written down nothing may be taken for settled.
      await rm(path, { force: true }).catch(() => undefined)
      for (const file of files) {
        const one = await meetings.get(file)
        const faults = faultsOf(file)
        if (one && JSON.stringify(one.faults ?? []) !== JSON.stringify(faults)) await meetings.put({ ...one, faults })
      }
      await kept.close()
      await meetings.close()
    },
    async fresh(ref, key, at) {
      const one = await known(ref)
      const { built } = one ?? {}
      if (!one || built?.key !== key || !stands(join(at, 'manifest.json')) || !allStand(built, at)) return undefined
      if (built.outputs.some(isOpen)) {
        const again = (output: Output) => ({ ...output, sight: renewed(output.sight, `${at}/${output.path}`, since) })
        await meetings.put({ ...one, built: { ...built, outputs: built.outputs.map(again) } })
      }
      const [shown, state] = [shownIn(at), 'fresh' as const]
      const files = built.outputs.map(({ kind, format, path }) => ({ kind, format, path: shown + path, state }))
      return { file: ref.file, place: one.place, ...built.result, files, entries: [], gone: [] }
    },
    async done(ref, { key, folder: at, result }) {
      unchanged.delete(ref.file)
      const one = await known(ref)
      const from = signaturesOf(result, since)
      const outputs = outputsOf(result, shownIn(at), (path, sha256) => sightOf(`${at}/${path}`, since, sha256))
      if (!one || !from || !isAsItShould(result) || outputs.length !== result.files.length) return
      const said = { diagnostics: result.diagnostics, skipped: result.skipped }
      await meetings.put({ ...one, built: { key, from, outputs, result: said } })
    },
    close: (folderOfMeetings) => meetings.close(folderOfMeetings),
    isWhole: (set) => before.whole === set && Object.keys(before.manifests).every(stands),
    async whole(set) {
      now.whole = set
      await writeLines(path, head, [now])
    },
    async save(manifests) {
      const standing = Object.entries(before.manifests).filter(([path]) => stands(path))
      const left = manifests
        .map((path) => [path, sightOf(path, since, hashOf(path))] as const)
        .filter(([, { signature }]) => signature[0] >= 0)
      const again = standing.map(([path, sight]) => [path, renewed(sight, path, since)] as const)
      now.manifests = Object.fromEntries([...again, ...left])
      await kept.close()
      await meetings.close()
      if (JSON.stringify(now) !== JSON.stringify(before)) await writeLines(path, head, [now])
    },
  }
}

function allStand({ from, outputs }: Built, folder: string): boolean {
  for (const path in from) if (!looksSo(path, from[path] as Signature)) return false // a key of it
  return outputs.every(({ path, sight }) => holds(`${folder}/${path}`, sight))
}

/** The outputs of a meeting with how they look; those alone that its result has an entry of. */
function outputsOf(
  { files, entries }: MeetingResult,
  shown: string,
  look: (path: string, sha256: string) => Sight,
): Output[] {
  const left = new Map(entries.map((entry) => [shown + entry.path, entry]))
  return files.flatMap(({ kind, format, path: at }) => {
    const entry = left.get(at)
    return entry ? [{ kind, format, path: entry.path, sight: look(entry.path, entry.sha256) }] : []
  })
}

/** Signatures of all a meeting was made from; nothing where one may have changed since the run began, or cannot be told. */
function signaturesOf({ from }: MeetingResult, since: number): Record<string, Signature> | undefined {
  const signatures = (from ?? []).map((path) => [path, signatureBefore(path, since)] as const)
  const known = signatures.flatMap(([path, signature]) => (signature === undefined ? [] : [[path, signature] as const]))
  return from && known.length === from.length ? Object.fromEntries(known) : undefined
}

/** Nothing went wrong, nothing of others stands there, and nothing was left or taken away. */
function isAsItShould({ failure, files, skipped, gone }: MeetingResult): boolean {
  const plain = files.every((file) => file.state === 'fresh' || (file.state === 'made' && file.kept === undefined))
  const left = skipped.some((skip) => 'left' in skip && skip.left.length > 0)
  return !failure && plain && !left && gone.length === 0
}

function isOpen({ sight }: Output): boolean {
  return sight.sha256 !== undefined
}

/** What was proved by its hash need not be the next time, once it is older than the run. */
function renewed(sight: Sight, path: string, since: number): Sight {
  return sight.sha256 === undefined ? sight : sightOf(path, since, sight.sha256)
}
