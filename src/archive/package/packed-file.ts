/** One file of a package, with what its metadata says of it. */
export interface PackedFile {
  /** In the package, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly mediaType: string
  /** What it is for: a document to read, the data it was made from, the record of the year. */
  readonly use: 'document' | 'source' | 'record'
  /** The meeting it belongs to, by name; absent for what is of the whole year. */
  readonly meeting?: string
  /** `made` by the tool, `edited` by hand after it, `signed`; data is `typed`. */
  readonly origin: 'made' | 'edited' | 'signed' | 'typed'
  /** Version of the tool, where it made the file. */
  readonly tool?: string
}

/** A meeting as the metadata describes it. */
export interface PackedMeeting {
  readonly name: string
  readonly title: string
  /** "2026-07-10", or empty. */
  readonly date: string
  readonly place: string
  readonly bodies: readonly string[]
}

/** All a package holds, but its metadata. */
export interface Contents {
  readonly year: string
  /** Whose archive it is, where one body issues the documents. */
  readonly creator?: string
  readonly meetings: readonly PackedMeeting[]
  readonly files: readonly PackedFile[]
}

/** The moment the package stands for: the start of the last day any meeting of it was held, in Vietnam. */
export function momentOf({ meetings, year }: Contents): string {
  const last = meetings
    .map(({ date }) => date)
    .sort()
    .at(-1)
  return `${last || `${year}-12-31`}T00:00:00+07:00`
}

/** The identifier of a file in all metadata of the package. */
export function fileId({ sha256, path }: PackedFile, files: readonly PackedFile[]): string {
  return `F${files.findIndex((file) => file.path === path) + 1}-${sha256.slice(0, 8)}`
}
