import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { readMaterials } from '../../src/build/materials.ts'
import { isCalledFor } from '../../src/build/plan.ts'
import { prepareMeeting } from '../../src/build/prepare.ts'
import { compose } from '../../src/compose.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { writers } from '../../src/writers/index.ts'
import { root } from '../support/sources.ts'
import { requireTools } from './tools.ts'

/** One document of the checkout's meetings or fixtures, written in one format. */
export interface Written {
  /** `<meeting>--<kind>`. */
  readonly name: string
  /** Absolute. */
  readonly file: string
  readonly tree: Root
}

/** Every document in one format, in a folder that is gone when the test file is done. */
export interface WrittenFormat {
  readonly folder: string
  readonly documents: readonly Written[]
}

/** Writes every document of every meeting and fixture in one format before the tests of a file. */
export function allWritten(format: string): WrittenFormat {
  const made = { folder: '', documents: [] as Written[] }
  beforeAll(async () => {
    requireTools()
    made.folder = await mkdtemp(join(tmpdir(), `hoinghi-${format}-`))
    for await (const document of writeAll(format, made.folder)) made.documents.push(document)
  }, 300_000)
  afterAll(() => rm(made.folder, { recursive: true, force: true }))
  return made
}

async function* writeAll(format: string, folder: string): AsyncGenerator<Written> {
  const writer = writers.find(({ id }) => id === format)
  if (!writer) throw new Error(`no writer of ${format}`)
  const project = await findProject(root)
  const materials = await readMaterials(project)
  const { meetings } = await listMeetings(project, [project.data, join(root, 'test', 'fixtures')])
  for (const ref of meetings) {
    const { file, checked, photos } = await prepareMeeting(ref, materials)
    for (const template of materials.templates.filter(({ kind }) => isCalledFor(kind, checked.meeting))) {
      const { root: tree, standard } = compose(checked.meeting, template)
      const name = `${file.name}--${template.kind.id}`
      const path = join(folder, `${name}.${format}`)
      await writeFile(path, await writer.write(tree, standard, { fonts: materials.fonts, photos }))
      yield { name, file: path, tree }
    }
  }
}
