import { sha256 } from './digest.ts'
import { type Manifest, manifestText } from './manifest.ts'

/** A file of a closed year that is not as the build made it, or that no build made. */
export interface Kept {
  /** Relative to the folder of the manifest. */
  readonly path: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  readonly mediaType: string
  /** `edited`: changed by hand after it was made; `signed`: the copy of a signed document. */
  readonly origin: 'edited' | 'signed'
  /** Where it came from, relative to the project. */
  readonly source: string
}

/** What a manifest says, beside its files, of a year that is closed: nothing in it is written again until it is reopened. */
export interface Closing {
  /** The closed year before this one and the SHA-256 of its manifest; absent for the first. */
  readonly previous?: { readonly year: string; readonly sha256: string }
  readonly kept: readonly Kept[]
  /** SHA-256 of the whole manifest as it is written without this key. */
  readonly seal: string
}

/** What a manifest (or what it keeps beside its files) says of its closing; nothing while the year is open. */
export function closingOf(record: Readonly<Record<string, unknown>>): Closing | undefined {
  return isClosing(record.closed) ? record.closed : undefined
}

/** The seal that belongs to a manifest: whatever is changed in it, the seal is another. */
export function sealOf(manifest: Manifest): string {
  const { seal: _, ...closed } = closingOf(manifest) ?? { seal: '', kept: [] }
  return sha256(manifestText({ ...manifest, closed }))
}

function isClosing(value: unknown): value is Closing {
  if (typeof value !== 'object' || value === null) return false
  const { kept, seal, previous }: Partial<Record<keyof Closing, unknown>> = value
  return Array.isArray(kept) && kept.every(isKept) && typeof seal === 'string' && (!previous || isLink(previous))
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  const { path, sha256: hash, size, mediaType, origin, source }: Partial<Record<keyof Kept, unknown>> = value
  const texts = [path, hash, mediaType, origin, source]
  return texts.every((text) => typeof text === 'string') && typeof size === 'number'
}

function isLink(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { year, sha256: hash }: { year?: unknown; sha256?: unknown } = value
  return typeof year === 'string' && typeof hash === 'string'
}
