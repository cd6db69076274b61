import { join } from 'node:path'
import type { Project } from '../load/project.ts'
import { type Common, markOf, readCommon } from './common.ts'
import type { Materials } from './materials.ts'
import { openMemory } from './memory.ts'
import { type Outline, outlineOf } from './outline.ts'

/** What a run begins with: what meetings have in common, made ready only where nothing is remembered of it. */
export interface Ground {
  readonly common: Common | Materials
  readonly outline: Outline
}

/** What the tool keeps beside a project's own files. */
export function ownFolder({ project }: { readonly project: Pick<Project, 'root'> }): string {
  return join(project.root, '.hoinghi')
}

/** Where runs keep what they remember. */
export function memoryFolder(common: { readonly project: Pick<Project, 'root'> }): string {
  return join(ownFolder(common), 'memory')
}

/** Reads what meetings have in common. */
export async function readGround(project: Project): Promise<Ground> {
  const common = await readCommon(project)
  const { outline } = await openMemory(memoryFolder(common), markOf(common), 0)
  if (outline) return { common, outline }
  const materials = await (await import('./materials.ts')).materialsOf(common)
  return { common: materials, outline: outlineOf(materials) }
}
