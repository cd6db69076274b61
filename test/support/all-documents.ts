import { join } from 'node:path'
import { readMaterials } from '../../src/build/materials.ts'
import { isCalledFor } from '../../src/build/plan.ts'
import { prepareMeeting } from '../../src/build/prepare.ts'
import { type Composed, compose } from '../../src/compose.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import type { Assets } from '../../src/tree/assets.ts'
import { root } from './sources.ts'

/** One document of the checkout's meetings or fixtures, ready to be written. */
export interface AnyDocument extends Composed {
  readonly meeting: string
  readonly kind: string
  readonly assets: Assets
}

/** Every document that the meetings of `data/` and `test/fixtures/` call for, meetings in their order. */
export async function* allDocuments(): AsyncGenerator<AnyDocument> {
  const project = await findProject(root)
  const materials = await readMaterials(project)
  const { meetings } = await listMeetings(project, [project.data, join(root, 'test', 'fixtures')])
  for (const ref of meetings) {
    const { file, checked, photos } = await prepareMeeting(ref, materials)
    const assets = { fonts: materials.fonts, photos }
    for (const template of materials.templates.filter(({ kind }) => isCalledFor(kind, checked.meeting)))
      yield { meeting: file.name, kind: template.kind.id, assets, ...compose(checked.meeting, template) }
  }
}
