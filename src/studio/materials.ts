import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ifThere } from '../build/disk.ts'
import { type Materials, readMaterials } from '../build/materials.ts'
import { findProject, type Project } from '../load/project.ts'
import { Refused } from './refused.ts'
import { say } from './sayings.ts'

/** What all meetings share, read again only when the office file or a template changed. */
export interface Shared {
  project(): Promise<Project>
  materials(): Promise<Materials>
}

export function openShared(root: string): Shared {
  const project = async () => {
    const found = await findProject(root)
    // Without its own data/ the nearest project would be another, above.
    if (found.root !== root || !found.found) throw new Refused('not-found', say.noProject)
    return found
  }
  let known: { readonly signature: string; readonly materials: Promise<Materials> } | undefined
  return {
    project,
    async materials() {
      const now = await project()
      const signature = await signatureOf(now)
      if (known?.signature !== signature) known = { signature, materials: readMaterials(now) }
      return known.materials
    },
  }
}

async function signatureOf({ office, templates }: Project): Promise<string> {
  const names = templates === undefined ? [] : ((await ifThere(readdir(templates, { recursive: true }))) ?? [])
  const paths = [...(office === undefined ? [] : [office]), ...names.map((name) => join(templates ?? '', name))]
  return JSON.stringify(await Promise.all(paths.sort().map(async (path) => [path, await signed(path)])))
}

/** Size, time and place of a file: other after every save. */
export async function signed(path: string): Promise<string> {
  const info = await ifThere(stat(path))
  return info?.isFile() ? `${info.size} ${info.mtimeMs} ${info.ctimeMs} ${info.ino}` : ''
}
