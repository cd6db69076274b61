import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readMaterials } from '../../src/build/materials.ts'
import { isCalledFor } from '../../src/build/plan.ts'
import { prepareMeeting } from '../../src/build/prepare.ts'
import { compose } from '../../src/compose.ts'
import { stops } from '../../src/diagnostic.ts'
import type { Kind } from '../../src/kind.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import type { Meeting } from '../../src/meeting/meeting.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { root as checkout } from './sources.ts'

/** A document of one of the meetings the checkout has, composed. */
export interface Made {
  readonly name: string
  readonly kind: Kind
  readonly meeting: Meeting
  readonly root: Root
}

/** Every document of every example, fixture and golden case without errors. */
export async function everyDocument(): Promise<Made[]> {
  const project = await findProject(checkout)
  const materials = await readMaterials(project)
  const { meetings } = await listMeetings(project, [
    project.data,
    join(checkout, 'test', 'fixtures'),
    ...goldenMeetings(),
  ])
  const made = await Promise.all(
    meetings.map(async (ref) => {
      const { checked } = await prepareMeeting(ref, materials)
      if (stops(checked.diagnostics)) return []
      const { meeting } = checked
      return materials.templates
        .filter(({ kind }) => isCalledFor(kind, meeting))
        .map((template) => {
          const { kind } = template
          return { name: `${ref.file} ${kind.id}`, kind, meeting, root: compose(meeting, template).root }
        })
    }),
  )
  return made.flat()
}

function goldenMeetings(): string[] {
  const folder = join(checkout, 'test', 'golden')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[/\\])meeting\.(?:yaml|md)$/.test(path))
    .map((path) => join(folder, path))
}
