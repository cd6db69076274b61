import { join } from 'node:path'
import { describe, test } from 'vitest'
import { readMaterials } from '../src/build/materials.ts'
import { isCalledFor } from '../src/build/plan.ts'
import { prepareMeeting } from '../src/build/prepare.ts'
import { compose } from '../src/compose.ts'
import { findProject, listMeetings } from '../src/load/project.ts'
import { writers } from '../src/writers/index.ts'
import { expectParity } from './support/parity.ts'

const project = await findProject(import.meta.dirname)
const materials = await readMaterials(project)
const { meetings } = await listMeetings(project, [project.data, join(import.meta.dirname, 'fixtures')])

/** Every document every meeting yields. */
const documents = await Promise.all(
  meetings.map(async (ref) => {
    const { checked, photos } = await prepareMeeting(ref, materials)
    const called = materials.templates.filter(({ kind }) => isCalledFor(kind, checked.meeting))
    const assets = { fonts: materials.fonts, photos }
    return called.map((template) => ({
      name: `${ref.file} ${template.kind.id}`,
      assets,
      ...compose(checked.meeting, template),
    }))
  }),
)

describe.each(documents.flat())('$name', ({ root, standard, assets }) => {
  test.each(writers)('says the same words as $id', async (writer) => {
    await expectParity(writer, root, standard, assets)
  })
})
