import { join, resolve } from 'node:path'
import { shownPath } from '../load/project.ts'
import { closingOf } from './closing.ts'
import { type Disk, ifThere } from './disk.ts'
import { readRecord, writeRecord, type YearRecord } from './manifest.ts'
import type { Materials } from './materials.ts'
import type { MeetingResult } from './outcome.ts'
import { meetingName } from './place.ts'

/**
 * Outputs of open years whose meeting file is gone, one result for each such file: renamed or removed, who knows; they are named
 * and stay. Those that were removed as well are forgotten, so that the manifest says what is there. Called under the project's
 * lock, when the manifests are written.
 */
export async function* orphans(
  out: string,
  { project }: Pick<Materials, 'project'>,
  disk: Disk,
): AsyncGenerator<MeetingResult> {
  for (const folder of await yearsIn(out, disk)) {
    const record = await readRecord(folder.path, disk)
    if (closingOf(record.rest)) continue
    for (const source of new Set([...record.entries.values()].map((entry) => entry.source))) {
      if (source === '' || (await isThere(resolve(project.root, source), disk))) continue
      const left = await leftOf(record, source, disk)
      if (left.length === 0) continue
      const place = { year: folder.name, name: meetingName(source) }
      const paths = left.map((path) => shownPath(project, join(folder.path, path)))
      yield { file: source, place, diagnostics: [], files: [], skipped: [orphan(paths)], entries: [], gone: [] }
    }
    if (record.changed) await writeRecord(record, disk)
  }
}

const orphan = (left: readonly string[]) => ({ kind: '–', reason: 'orphan', left }) as const

async function yearsIn(out: string, disk: Disk) {
  const entries = (await ifThere(disk.readdir(out, { withFileTypes: true }))) ?? []
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ name, path: join(out, name) }))
}

/** What is still there of what was made from `source`; what is not is taken out of the record. */
async function leftOf(record: YearRecord, source: string, disk: Disk): Promise<string[]> {
  const left: string[] = []
  for (const { path } of [...record.entries.values()].filter((entry) => entry.source === source)) {
    if (await isThere(join(record.folder, path), disk)) left.push(path)
    else record.changed = record.entries.delete(path) || record.changed
  }
  return left
}

async function isThere(path: string, disk: Disk): Promise<boolean> {
  return (await ifThere(disk.stat(path))) !== undefined
}
