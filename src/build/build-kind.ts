import { basename, dirname, extname, join, relative, sep } from 'node:path'
import type { Diagnostic } from '../diagnostic.ts'
import { shownPath } from '../load/project.ts'
import { type Template, TemplateFault } from '../template.ts'
import type { Assets } from '../tree/assets.ts'
import { writers } from '../writers/index.ts'
import type { Writer } from '../writers/writer.ts'
import { blameFor } from './blame.ts'
import { mark, sha256 } from './digest.ts'
import { type Target, type Update, updateDocument } from './document.ts'
import type { Inputs } from './inputs.ts'
import type { Entry } from './manifest.ts'
import type { Materials } from './materials.ts'
import type { FileOutcome, FileResult, MeetingResult, Skipped } from './outcome.ts'
import type { Prepared } from './prepare.ts'
import type { Hands, MeetingTask } from './task.ts'
import type { Put } from './together.ts'

/** What came of one kind. */
export type Done = Pick<MeetingResult, 'diagnostics' | 'files' | 'skipped' | 'entries' | 'gone'>

/** All that one meeting's documents are made with. */
export interface Desk {
  readonly task: MeetingTask
  readonly prepared: Prepared
  readonly materials: Materials
  readonly hands: Hands
}

type Attachment = NonNullable<Assets['attachments']>[number]

const NOTHING: Done = { diagnostics: [], files: [], skipped: [], entries: [], gone: [] }

/** A kind that is not made. */
export function skip(skipped: Skipped): Done {
  return { ...NOTHING, skipped: [skipped] }
}

/** Those of `all` that were asked for. */
export function chosen<T extends { readonly id: string }>(
  all: readonly T[],
  ids: readonly string[] | undefined,
): readonly T[] {
  return ids ? all.filter(({ id }) => ids.includes(id)) : all
}

/** One file on its way to disk. */
export interface Parcel {
  readonly entry: Entry
  readonly bytes: Uint8Array
}

/** The work on one document: it may put one parcel. */
export type Work = (put: Put<Parcel>) => Promise<Written>

/** What came of one document: its file, or the template's mistake that keeps its kind from being made. */
type Written =
  | { readonly kind: string; readonly file: FileResult; readonly update?: Update }
  | { readonly kind: string; readonly mistake: Diagnostic }

/** The works on all formats of one kind. */
export function worksOn(template: Template, desk: Desk): Work[] {
  return chosen(writers, desk.task.formats).map((writer) => (put) => workOn(template, writer, desk, put))
}

async function workOn(template: Template, writer: Writer, desk: Desk, put: Put<Parcel>): Promise<Written> {
  const kind = template.kind.id
  const target = targetOf(template, writer, desk, put)
  const fileOf = (outcome: FileOutcome) => ({ kind, format: writer.id, ...shown(target.path, outcome, desk) })
  try {
    const update = await updateDocument(target, desk.hands.disk)
    return { kind, file: fileOf(update.outcome), update }
  } catch (fault) {
    if (fault instanceof TemplateFault) return { kind, mistake: fault.diagnostic }
    return { kind, file: fileOf({ state: 'failed', ...blameFor(fault) }) }
  }
}

/** What came of one kind: a template at odds with the data stops the kind, a fault only its format. */
export function doneOf(kind: string, written: readonly Written[]): Done {
  const ofKind = written.filter((one) => one.kind === kind)
  const [mistake] = ofKind.flatMap((one) => ('mistake' in one ? one.mistake : []))
  if (mistake) return { ...skip({ kind, reason: 'errors' }), diagnostics: [mistake] }
  const files = ofKind.flatMap((one) => ('file' in one ? one.file : []))
  const updates = ofKind.flatMap((one) => ('update' in one && one.update ? one.update : []))
  const [entries, gone] = [updates.flatMap((update) => update.entries), updates.flatMap((update) => update.gone)]
  return { ...NOTHING, files, entries, gone }
}

function targetOf(template: Template, writer: Writer, { task, prepared, materials }: Desk, put: Put<Parcel>): Target {
  const kind = template.kind.id
  // A file moved to another folder is the same meeting: what was made of it has a new source.
  const known = new Map(task.known.map((entry) => [entry.path, { ...entry, source: task.ref.file }]))
  const attachments = writer.attaches && task.attachSource ? [sourceOf(task, prepared)] : []
  const inputs = { ...inputsOf(kind, prepared, materials), ...(attachments.length > 0 && { attached: 'meeting' }) }
  const assets = { fonts: materials.fonts, photos: prepared.photos, photoFolder: wayToPhotos(task), attachments }
  return {
    path: `${task.place.name}/${kind}.${writer.id}`,
    inputs,
    force: task.force,
    locate: (path) => join(task.out, task.place.year, path),
    known: (path) => known.get(path),
    render: async () => {
      const { root, standard } = prepared.composed(template)
      return writer.write(root, standard, assets)
    },
    entryOf: (path, bytes) => ({
      path,
      sha256: sha256(bytes),
      size: bytes.length,
      mediaType: writer.mediaType,
      source: task.ref.file,
      sourceSha256: prepared.sha256,
      inputs,
      tool: materials.tool.version,
    }),
    put: (entry, bytes) => put({ entry, bytes }),
  }
}

/** The meeting file, to travel inside its documents. */
function sourceOf({ ref }: MeetingTask, { bytes }: Prepared): Attachment {
  const mediaType = extname(ref.path) === '.md' ? 'text/markdown' : 'application/yaml'
  return { name: basename(ref.path), bytes, mediaType }
}

/** Photos are named from the folder of the meeting file. */
function wayToPhotos({ out, place, ref }: MeetingTask): string {
  return relative(join(out, place.year, place.name), dirname(ref.path))
    .split(sep)
    .join('/')
}

/** What a document of one kind depends on now: what its entry must say for it to be up to date. */
export function inputsOf(kind: string, prepared: Prepared, materials: Materials): Inputs {
  // Markdown names photos by the way to them, so the meeting's folder counts.
  const photos = [
    dirname(prepared.file.file),
    ...[...prepared.photos].map(([name, { bytes }]) => [name, sha256(bytes)]),
  ]
  return {
    meeting: prepared.sha256.slice(0, 16),
    ...materials.inputsOf(kind),
    ...(photos.length > 1 && { photos: mark(JSON.stringify(photos)) }),
  }
}

/** Paths of the manifest as the author is shown them. */
function shown(path: string, outcome: FileOutcome, { task, materials }: Desk): { readonly path: string } & FileOutcome {
  const show = (inYear: string) => shownPath(materials.project, join(task.out, task.place.year, inYear))
  if (outcome.state === 'edited' && outcome.beside)
    return { path: show(path), ...outcome, beside: show(outcome.beside) }
  if (outcome.state === 'made' && outcome.kept) return { path: show(path), ...outcome, kept: show(outcome.kept) }
  return { path: show(path), ...outcome }
}
