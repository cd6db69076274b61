/** One file of a package, with what its metadata says of it. */
export interface PackedFile {
  /** Its identifier in all metadata of the package. */
  readonly id: string
  /** In the package, with `/`. */
  readonly path: string
  /** Where its bytes are, absolute. */
  readonly from: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
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
  /** By path. */
  readonly files: readonly PackedFile[]
}

/** What a package is called wherever it is named. */
export function titleOf({ year }: Contents): string {
  return `Hồ sơ các cuộc họp năm ${year}`
}

/** The moment the package stands for: the start of the last day any meeting of it was held, in Vietnam. */
export function momentOf({ meetings, year }: Contents): string {
  const last = meetings
    .map(({ date }) => date)
    .sort()
    .at(-1)
  return `${last || `${year}-12-31`}T00:00:00+07:00`
}

/** The files of each meeting by its name, in their order; those of the whole year under the empty one. */
export function filesByMeeting({ files }: Contents): ReadonlyMap<string, readonly PackedFile[]> {
  const found = new Map<string, PackedFile[]>()
  for (const file of files) {
    const own = found.get(file.meeting ?? '')
    if (own) own.push(file)
    else found.set(file.meeting ?? '', [file])
  }
  return found
}

/** A path of the package as an address relative to its root. */
export function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
