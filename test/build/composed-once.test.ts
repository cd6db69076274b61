import { expect, test } from 'vitest'
import { readMaterials } from '../../src/build/materials.ts'
import { prepareMeeting } from '../../src/build/prepare.ts'
import { compose } from '../../src/compose.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import { root } from '../support/sources.ts'

test('a document is composed once for the check and the writers, and says the same as composed by itself', async () => {
  const materials = await readMaterials(await findProject(root))
  const [ref] = (await listMeetings(materials.project)).meetings
  const template = materials.templates.find(({ kind }) => kind.id === 'bao-cao')
  if (!ref || !template) throw new Error('the project has no meeting or no report')
  const { checked, composed } = await prepareMeeting(ref, materials)
  expect(composed(template)).toBe(composed(template))
  expect(composed(template).root).toEqual(compose(checked.meeting, template).root)
})
