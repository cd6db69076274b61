import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Root } from '../../src/tree/nodes.ts'
import { writers } from '../../src/writers/index.ts'
import { allDocuments } from '../support/all-documents.ts'
import { requireTools } from './tools.ts'

/** One document of the checkout's meetings or fixtures, written in one format. */
export interface Written {
  /** `<meeting>--<kind>`. */
  readonly name: string
  /** Absolute. */
  readonly file: string
  readonly tree: Root
  /** Id. */
  readonly standard: string
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
  for await (const { meeting, kind, root, standard, assets } of allDocuments()) {
    const name = `${meeting}--${kind}`
    const file = join(folder, `${name}.${format}`)
    await writeFile(file, await writer.write(root, standard, assets))
    yield { name, file, tree: root, standard: standard.id }
  }
}
