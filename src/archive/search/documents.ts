import { join } from 'node:path'
import { closingOf } from '../../build/closing.ts'
import { readRecord } from '../../build/manifest.ts'

/** File names of the documents of a year's meetings, by the meeting's name; those of the year itself under the empty one. */
export type Documents = (year: string) => Promise<ReadonlyMap<string, readonly string[]>>

/** What the manifests know, signed copies too; each year's is read once. */
export function openDocuments(out: string): Documents {
  const years = new Map<string, ReturnType<Documents>>()
  return (year) => {
    const known = years.get(year) ?? documentsIn(join(out, year))
    years.set(year, known)
    return known
  }
}

async function documentsIn(folder: string): Promise<Map<string, string[]>> {
  const { entries, rest } = await readRecord(folder)
  const paths = new Set([...entries.keys(), ...(closingOf(rest)?.kept ?? []).map(({ path }) => path)])
  const byMeeting = new Map<string, string[]>()
  for (const path of [...paths].sort()) {
    const slash = path.indexOf('/')
    const own = byMeeting.get(path.slice(0, Math.max(0, slash)))
    if (own) own.push(path.slice(slash + 1))
    else byMeeting.set(path.slice(0, Math.max(0, slash)), [path.slice(slash + 1)])
  }
  return byMeeting
}
