import type { Operation } from '../../api.ts'

/** What was typed and is not in the file, as the browser keeps it in case the studio cannot. */
export interface Kept {
  readonly file: string
  /** The tab it was typed in. */
  readonly tab: string
  readonly base: string
  readonly text: string
  /** Changes of the form the studio has not yet put into the text. */
  readonly operations: readonly Operation[]
  /** ISO 8601. */
  readonly at: string
}

const key = (file: string) => `hoinghi-draft:${file}`

export function keep(kept: Kept): void {
  try {
    localStorage.setItem(key(kept.file), JSON.stringify(kept))
  } catch {
    // A full or forbidden store: the studio's own drafts remain.
  }
}

export function forget(file: string): void {
  localStorage.removeItem(key(file))
}

/** What the browser kept of a file, if anything. */
export function keptOf(file: string): Kept | undefined {
  const said = localStorage.getItem(key(file))
  if (said === null) return undefined
  try {
    return JSON.parse(said) as Kept
  } catch {
    return undefined
  }
}
