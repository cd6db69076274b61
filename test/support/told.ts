import { readMaterials } from '../../src/build/materials.ts'
import { compose } from '../../src/compose.ts'
import { findProject } from '../../src/load/project.ts'
import type { Meeting } from '../../src/meeting/meeting.ts'
import { wordsOf } from '../../src/tree/text.ts'
import { meetingFrom } from './meeting.ts'
import { root } from './sources.ts'

const { templates } = await readMaterials(await findProject(root))

/** Every word of a whole document the project's own template makes of a meeting; `event` are more lines of `meeting:`, `other` what is not as usual. */
export function told(kind: string, yaml: string, event = '', other: Partial<Meeting['meeting']> = {}): string {
  const template = templates.find((candidate) => candidate.kind.id === kind)
  if (!template) throw new Error(`No template ${kind}.`)
  const given = meetingFrom(yaml, event)
  const meeting = { ...given, meeting: { ...given.meeting, ...other } }
  return wordsOf(compose(meeting, template).root).join(' ')
}
