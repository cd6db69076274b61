import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Composed } from '../../src/compose.ts'
import { hd05 } from '../../src/standards/hd05.ts'
import { nd30 } from '../../src/standards/nd30.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { writerById } from '../../src/writers/index.ts'
import type { Assets, Writer } from '../../src/writers/writer.ts'
import { allDocuments } from '../support/all-documents.ts'
import { typicalDocuments } from '../support/documents.ts'
import { tinos } from '../support/fonts.ts'
import { hardDocuments, hardPhotos } from '../support/hard-documents.ts'
import { requireTools } from './tools.ts'

/** One document, written in one format. */
export interface Written {
  /** `<meeting>--<kind>`; of a hard one `<standard>--<case>`. */
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
  return writtenBefore(format, ordinaryDocuments())
}

/** Writes documents that break layouts, and one with its source inside, in one format before the tests of a file. */
export function hardWritten(format: string): WrittenFormat {
  return writtenBefore(format, hardOnes())
}

/** A document and what writes it. */
interface Ready extends Composed {
  readonly name: string
  readonly assets: Assets
}

function writtenBefore(format: string, documents: AsyncIterable<Ready> | Iterable<Ready>): WrittenFormat {
  const made = { folder: '', documents: [] as Written[] }
  beforeAll(async () => {
    requireTools()
    made.folder = await mkdtemp(join(tmpdir(), `hoinghi-${format}-`))
    for await (const { name, root, standard, assets } of documents) {
      const file = join(made.folder, `${name}.${format}`)
      await writeFile(file, await writer(format).write(root, standard, assets))
      made.documents.push({ name, file, tree: root })
    }
  }, 300_000)
  afterAll(() => rm(made.folder, { recursive: true, force: true }))
  return made
}

function writer(format: string): Writer {
  const found = writerById(format)
  if (!found) throw new Error(`no writer of ${format}`)
  return found
}

async function* ordinaryDocuments(): AsyncGenerator<Ready> {
  for await (const { meeting, kind, ...document } of allDocuments()) yield { name: `${meeting}--${kind}`, ...document }
}

/** A standard for both sides of the sheet with the word of a draft across the pages, and one as everybody has it. */
export const looks = [hd05.configure({ 'draft-watermark': true, 'mirror-margins': true }), nd30]

function* hardOnes(): Generator<Ready> {
  const assets: Assets = { fonts: tinos, photos: hardPhotos }
  for (const standard of looks)
    for (const [name, root] of hardDocuments(standard))
      yield { name: `${standard.id}--${name}`, root, standard, assets }
  const source = { name: 'cuoc-hop.yaml', bytes: new TextEncoder().encode('meeting:\n'), mediaType: 'application/yaml' }
  const [[, root] = never()] = typicalDocuments(nd30)
  yield { name: 'dinh-kem', root, standard: nd30, assets: { ...assets, attachments: [source] } }
}

function never(): never {
  throw new Error('no typical document')
}
