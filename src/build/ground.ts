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

/** Reads what meetings have in common. */
export async function readGround(project: Project): Promise<Ground> {
  const common = await readCommon(project)
  const { outline } = await openMemory(project, markOf(common), 0)
  if (outline) return { common, outline }
  const materials = await (await import('./materials.ts')).materialsOf(common)
  return { common: materials, outline: outlineOf(materials) }
}
