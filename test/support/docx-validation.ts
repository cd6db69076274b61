import validate from '@ooxml-tools/validate'

/** The Office versions a document must be valid for. */
export const officeVersions = ['Office2013', 'Office2019', 'Microsoft365'] as const

/** What the Open XML SDK, run in this process, finds wrong with a DOCX under one version of Office, one line each. */
export async function faultsOf(bytes: Uint8Array, officeVersion: (typeof officeVersions)[number]): Promise<string[]> {
  const found = await validate(bytes, 'docx', officeVersion)
  return found.map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`)
}
