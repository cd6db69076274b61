import { readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type Closing, closingOf, sealOf } from '../build/closing.ts'
import { sha256 } from '../build/digest.ts'
import { ifThere } from '../build/disk.ts'
import { type Manifest, manifestText, parseManifest } from '../build/manifest.ts'
import { type Stamp, stampOf } from './digest-file.ts'
import { filesIn, MANIFEST, shelvesOf } from './shelf.ts'
import { spelled } from './spelling.ts'

/**
 * One way in which an archive is not what its manifests say. Paths are relative to `out/`, sources to the project.
 * - `altered`: other bytes than recorded; `missing`: recorded and not there; `stray`: there and not recorded.
 * - `renamed`: recorded under another name, `from`.
 * - `no-manifest`: a folder with files and no record of them.
 * - `manifest`: the record itself was changed: it is not as it was written, or its seal does not fit.
 * - `chain`: the record of the year before, `previous`, is not the one this year was closed after.
 * - `source-altered`, `source-missing`: the data of a closed year is not what its documents were made from.
 * - `no-copy`: the signed copy that a meeting names is not there.
 */
export type Finding =
  | { readonly problem: 'altered' | 'missing' | 'stray' | 'no-manifest' | 'manifest'; readonly path: string }
  | { readonly problem: 'renamed'; readonly path: string; readonly from: string }
  | { readonly problem: 'chain'; readonly path: string; readonly previous: string }
  | { readonly problem: 'source-altered' | 'source-missing' | 'no-copy'; readonly path: string }

/** What was looked at. */
export interface Verified {
  readonly findings: readonly Finding[]
  /** Folders of `out/`, closed ones marked. */
  readonly shelves: readonly { readonly name: string; readonly closed: boolean; readonly files: number }[]
}

/** Where the archive stands. */
export interface Site {
  /** Absolute folder of all outputs. */
  readonly out: string
  /** Absolute; the data of closed years is compared where there is any. */
  readonly root?: string
}

/** Proves that every file of the archive is there and unchanged, and nothing else is; all folders, or those named. */
export async function verify({ out, root }: Site, only?: readonly string[]): Promise<Verified> {
  const names = (await shelvesOf(out)).filter((name) => !only || only.includes(name))
  const looks = []
  for (const name of names) looks.push(await lookAt(out, name, root))
  const strays = only ? [] : await looseFiles(out)
  return {
    findings: [...strays, ...looks.flatMap(({ findings }) => findings)],
    shelves: looks.flatMap(({ shelf }) => (shelf.files > 0 ? [shelf] : [])),
  }
}

/** Files that lie in `out/` itself, where none belongs. */
async function looseFiles(out: string): Promise<Finding[]> {
  return (await filesIn(out)).flatMap((path) => (path.includes('/') ? [] : [{ problem: 'stray', path }]))
}

async function lookAt(out: string, name: string, root: string | undefined) {
  const folder = join(out, name)
  const files = (await filesIn(folder)).filter((path) => path !== MANIFEST)
  const shelf = { name, closed: false, files: files.length }
  const text = await ifThere(readFile(join(folder, MANIFEST), 'utf8'))
  if (text === undefined) {
    const lost: Finding = { problem: 'no-manifest', path: `${name}/${MANIFEST}` }
    return { shelf, findings: files.length > 0 ? [lost] : [] }
  }
  const manifest = readable(text, `${name}/${MANIFEST}`)
  if (!manifest) return { shelf, findings: [{ problem: 'manifest', path: `${name}/${MANIFEST}` } as const] }
  const closing = closingOf(manifest)
  return {
    shelf: { ...shelf, closed: closing !== undefined },
    findings: [
      ...recordFaults(manifest, text, `${name}/${MANIFEST}`),
      ...(await chainFaults(closing, out, `${name}/${MANIFEST}`)),
      ...(await fileFaults(folder, name, files, expected(manifest, closing))),
      ...(closing && root !== undefined ? await sourceFaults(manifest, closing, root) : []),
    ],
  }
}

function readable(text: string, path: string): Manifest | undefined {
  try {
    return parseManifest(text, path)
  } catch {
    return undefined
  }
}

function recordFaults(manifest: Manifest, text: string, path: string): Finding[] {
  const closing = closingOf(manifest)
  const sound = manifestText(manifest) === text && ('closed' in manifest ? closing?.seal === sealOf(manifest) : true)
  return sound ? [] : [{ problem: 'manifest', path }]
}

async function chainFaults(closing: Closing | undefined, out: string, path: string): Promise<Finding[]> {
  if (!closing?.previous) return []
  const { year, sha256: wanted } = closing.previous
  const bytes = await ifThere(readFile(join(out, year, MANIFEST)))
  return bytes && sha256(bytes) === wanted ? [] : [{ problem: 'chain', path, previous: `${year}/${MANIFEST}` }]
}

/** What should stand in the folder, by path: what was made, save where it was kept otherwise when the year was closed. */
function expected({ files }: Manifest, closing: Closing | undefined): Map<string, Stamp> {
  return new Map(
    [...files, ...(closing?.kept ?? [])].map(({ path, sha256: hash, size }) => [path, { sha256: hash, size }]),
  )
}

async function fileFaults(
  folder: string,
  name: string,
  files: readonly string[],
  wanted: ReadonlyMap<string, Stamp>,
): Promise<Finding[]> {
  const there = new Set(files)
  const lost = [...wanted].filter(([path]) => !there.has(path))
  const missing = new Map(lost.map(([path, { sha256: hash }]) => [path, hash]))
  const found: Finding[] = []
  for (const path of files) {
    const { sha256: hash } = await standingAt(join(folder, path))
    const should = wanted.get(path)
    if (should?.sha256 === hash) continue
    const from = should ? undefined : [...missing].find(([, other]) => other === hash)?.[0]
    if (from !== undefined) missing.delete(from)
    found.push(
      from === undefined
        ? { problem: should ? 'altered' : 'stray', path: `${name}/${path}` }
        : { problem: 'renamed', path: `${name}/${path}`, from: `${name}/${from}` },
    )
  }
  return [...found, ...[...missing.keys()].map((path) => ({ problem: 'missing', path: `${name}/${path}` }) as const)]
}

/** A link is where it points, not what stands there. */
async function standingAt(path: string): Promise<Stamp> {
  const target = await readlink(path).catch(() => undefined)
  return target === undefined ? stampOf(path) : { sha256: sha256(`link ${target}`), size: 0 }
}

async function sourceFaults(manifest: Manifest, closing: Closing, root: string): Promise<Finding[]> {
  const found: Finding[] = []
  for (const [path, hash] of sourcesOf(manifest, closing)) {
    const place = await spelled(root, path)
    if (place === undefined) found.push({ problem: 'source-missing', path })
    else if ((await stampOf(place)).sha256 !== hash) found.push({ problem: 'source-altered', path })
  }
  return found
}

/** What the files of a year were made from, by path from the project; a hand edit is its own source. */
export function sourcesOf({ files }: Pick<Manifest, 'files'>, { kept }: Pick<Closing, 'kept'>): Map<string, string> {
  const edited = new Set(kept.map(({ path }) => path))
  const made = files.filter(({ path, source }) => source !== '' && !edited.has(path))
  const signed = kept.filter(({ origin }) => origin === 'signed')
  return new Map([
    ...made.map(({ source, sourceSha256 }) => [source, sourceSha256] as const),
    ...signed.map(({ source, sha256: hash }) => [source, hash] as const),
  ])
}
