import { join } from 'node:path'
import { closingOf } from '../../build/closing.ts'
import { readRecord } from '../../build/manifest.ts'

/** The documents of a year's meetings by their name; those of the year itself under the empty one. Paths as in its manifest. */
export type Documents = (year: string) => Promise<ReadonlyMap<string, readonly { readonly path: string }[]>>

/** What the manifests know, signed copies too; each year's is read once. */
export function openDocuments(out: string): Documents {
  const years = new Map<string, ReturnType<Documents>>()
  return (year) => {
    const known = years.get(year) ?? documentsIn(join(out, year))
    years.set(year, known)
    return known
  }
}

async function documentsIn(folder: string): Promise<Map<string, { path: string }[]>> {
  const { entries, rest } = await readRecord(folder)
  const paths = new Set([...entries.keys(), ...(closingOf(rest)?.kept ?? []).map(({ path }) => path)])
  const byMeeting = new Map<string, { path: string }[]>()
  for (const path of [...paths].sort()) {
    const name = path.slice(0, Math.max(0, path.indexOf('/')))
    const own = byMeeting.get(name)
    if (own) own.push({ path })
    else byMeeting.set(name, [{ path }])
  }
  return byMeeting
}
