import { type Project, shownPath } from './project.ts'
import { maxBytes, readBytes } from './read.ts'

/** A project's `data/office.yaml` as it stands on disk: its bytes, or its size alone where it is too large to be read. */
export type OfficeFile = { readonly file: string } & ({ readonly bytes: Uint8Array } | { readonly size: number })

/** Takes a project's office file from disk; nothing when there is none. */
export async function readOffice(project: Project): Promise<OfficeFile | undefined> {
  if (project.office === undefined) return undefined
  return { file: shownPath(project, project.office), ...(await readBytes(project.office, maxBytes)) }
}
