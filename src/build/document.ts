import { type Disk, ifThere } from './disk.ts'
import { besidePaths, keptPaths, standing } from './guard.ts'
import { changedInputs, type Inputs } from './inputs.ts'
import type { Entry } from './manifest.ts'
import type { FileOutcome, Why } from './outcome.ts'
import { store } from './store.ts'

/** One output file to be brought up to date. Paths are the manifest's; `locate` makes them absolute. */
export interface Target {
  readonly path: string
  readonly inputs: Inputs
  /** Replace hand edits, keeping a copy. */
  readonly force: boolean
  locate(path: string): string
  /** What the manifest says of a path. */
  known(path: string): Entry | undefined
  render(): Promise<Uint8Array>
  /** The manifest's entry of these bytes at this path. */
  entryOf(path: string, bytes: Uint8Array): Entry
  /** Puts a file in its place. */
  put(entry: Entry, bytes: Uint8Array): Promise<void>
}

/** What became of the target, its entries for the manifest, and entries that no longer hold. */
export interface Update {
  readonly outcome: FileOutcome
  readonly entries: readonly Entry[]
  readonly gone: readonly string[]
}

/** What is at one path, against what belongs there. */
interface Look {
  readonly path: string
  readonly known: Entry | undefined
  readonly found: Awaited<ReturnType<typeof standing>>
  /** Made from the same inputs as today's would be. */
  readonly upToDate: boolean
}

/** Makes one output unless what stands there is what would be made; never writes over someone else's words. */
export async function updateDocument(target: Target, disk: Disk): Promise<Update> {
  const look = await lookAt(target, target.path, disk)
  const theirs = look.found.state === 'theirs'
  if (look.upToDate && look.found.state === 'ours') return withoutBeside(target, { state: 'fresh' }, look.known, disk)
  if (theirs && !target.force) return besideTheirs(target, look, disk)
  const bytes = await target.render()
  const entry = target.entryOf(target.path, bytes)
  if (holds(look, entry)) return withoutBeside(target, { state: 'fresh' }, entry, disk)
  const kept = theirs ? await keepCopy(target, disk) : undefined
  await target.put(entry, bytes)
  return withoutBeside(target, { state: 'made', ...whyOf(look, target.inputs), ...(kept && { kept }) }, entry, disk)
}

async function lookAt(target: Target, path: string, disk: Disk): Promise<Look> {
  const known = target.known(path)
  const found = await standing(target.locate(path), known, disk)
  return {
    path,
    known,
    found,
    upToDate: known !== undefined && changedInputs(known.inputs, target.inputs).length === 0,
  }
}

function holds({ found }: Look, entry: Entry): boolean {
  return found.state !== 'nothing' && found.sha256 === entry.sha256
}

function whyOf({ found, known }: Look, inputs: Inputs): Why {
  if (found.state === 'theirs') return { why: 'forced' }
  if (!known) return { why: 'new' }
  return found.state === 'nothing'
    ? { why: 'missing' }
    : { why: 'changed', changed: changedInputs(known.inputs, inputs) }
}

/** The hand edit stays. Ours goes beside it, unless it is what was edited and so has nothing new to say. */
async function besideTheirs(target: Target, look: Look, disk: Disk): Promise<Update> {
  const old = look.known ? [look.known] : []
  const edited = { state: 'edited', ours: look.known !== undefined } as const
  if (look.upToDate) return { outcome: edited, entries: old, gone: [] }
  const beside = await firstNotTheirs(target, disk)
  if (beside.upToDate && beside.known && beside.found.state === 'ours')
    return { outcome: { ...edited, beside: beside.path }, entries: [...old, beside.known], gone: [] }
  const bytes = await target.render()
  const entry = target.entryOf(target.path, bytes)
  if (holds(look, entry)) return withoutBeside(target, { state: 'fresh' }, entry, disk)
  const besideEntry = target.entryOf(beside.path, bytes)
  if (!holds(beside, besideEntry)) await target.put(besideEntry, bytes)
  return { outcome: { ...edited, beside: beside.path }, entries: [...old, besideEntry], gone: [] }
}

async function firstNotTheirs(target: Target, disk: Disk): Promise<Look> {
  for (const path of besidePaths(target.path)) {
    const look = await lookAt(target, path, disk)
    if (look.found.state !== 'theirs') return look
  }
  throw new Error(`no free name left beside ${target.path}`)
}

/** Once the output itself is ours again, what we had put beside it goes, if nobody touched it. */
async function withoutBeside(
  target: Target,
  outcome: FileOutcome,
  entry: Entry | undefined,
  disk: Disk,
): Promise<Update> {
  const gone: string[] = []
  for (const path of besidePaths(target.path).filter((path) => target.known(path))) {
    const { found } = await lookAt(target, path, disk)
    if (found.state === 'theirs') continue
    if (found.state === 'ours') await disk.unlink(target.locate(path))
    gone.push(path)
  }
  return { outcome, entries: entry ? [entry] : [], gone }
}

async function keepCopy(target: Target, disk: Disk): Promise<string> {
  for (const path of keptPaths(target.path)) {
    if ((await ifThere(disk.stat(target.locate(path)))) !== undefined) continue
    await store(target.locate(path), await disk.readFile(target.locate(target.path)), disk)
    return path
  }
  throw new Error(`no free name left to keep a copy of ${target.path}`)
}
