import { readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { mark, sha256 } from '../build/digest.ts'
import { ifThere } from '../build/disk.ts'
import { store } from '../build/store.ts'
import type { Draft } from './api.ts'

/** Texts as they are typed, before anybody saves them: one a tab and file, on disk before the page hears of it. */
export interface Drafts {
  keep(file: string, draft: Draft): Promise<void>
  /** Of one file, the latest first; what was torn or altered is left out. */
  of(file: string): Promise<readonly Draft[]>
  drop(file: string, tab: string): Promise<Draft | undefined>
  /** Files that have drafts, with the time of the latest. */
  all(): Promise<readonly { readonly file: string; readonly at: string }[]>
}

/** Opens the drafts in a folder of the project's own. */
export function openDrafts(folder: string): Drafts {
  const placeOf = (file: string) => join(folder, mark(file))
  const of = async (file: string) => {
    const kept = await draftsIn(placeOf(file))
    return kept.map(({ draft }) => draft).sort((a, b) => (a.at < b.at ? 1 : -1))
  }
  return {
    of,
    keep: (file, draft) => store(join(placeOf(file), `${draft.tab}.json`), Buffer.from(written(file, draft))),
    async drop(file, tab) {
      const draft = (await of(file)).find((one) => one.tab === tab)
      await ifThere(unlink(join(placeOf(file), `${tab}.json`)))
      return draft
    },
    async all() {
      const names = (await ifThere(readdir(folder))) ?? []
      const kept = (await Promise.all(names.map((name) => draftsIn(join(folder, name))))).flat()
      const latest = new Map<string, string>()
      for (const { file, draft } of kept) if (draft.at > (latest.get(file) ?? '')) latest.set(file, draft.at)
      return [...latest].map(([file, at]) => ({ file, at })).sort((a, b) => (a.file < b.file ? -1 : 1))
    },
  }
}

interface Kept {
  readonly file: string
  readonly draft: Draft
}

/** The text with its hash: what a disk gives back otherwise than it was given is no draft. */
function written(file: string, draft: Draft): string {
  return JSON.stringify({ file, ...draft, sha256: sha256(draft.text) })
}

async function draftsIn(folder: string): Promise<Kept[]> {
  const names = (await ifThere(readdir(folder))) ?? []
  const texts = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => ifThere(readFile(join(folder, name), 'utf8'))),
  )
  return texts.flatMap((text) => (text === undefined ? [] : (read(text) ?? [])))
}

function read(json: string): Kept | undefined {
  try {
    const value: Partial<Record<keyof Draft | 'file' | 'sha256', unknown>> = JSON.parse(json)
    const { file, tab, text, at, base } = value
    const whole = [file, tab, text, at, base].every((part) => typeof part === 'string')
    if (!whole || sha256(String(text)) !== value.sha256) return undefined
    return { file: String(file), draft: { tab: String(tab), text: String(text), at: String(at), base: String(base) } }
  } catch {
    return undefined
  }
}
