/** A document made of a text nobody has saved. */
export interface PreviewBytes {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** The last few previews, by a name nobody can guess. */
export interface Previews {
  keep(preview: PreviewBytes): string
  get(name: string): PreviewBytes | undefined
}

/** As many tabs times formats as one officer looks at. */
const MOST = 12

export function openPreviews(secret: () => string): Previews {
  const kept = new Map<string, PreviewBytes>()
  return {
    keep(preview) {
      const name = secret()
      kept.set(name, preview)
      const [oldest] = kept.keys()
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
      return name
    },
    get: (name) => kept.get(name),
  }
}
