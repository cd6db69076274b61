import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** One file on its way into a ZIP archive; its bytes are asked for when its turn comes. */
export interface ZipEntry {
  readonly path: string
  bytes(): Promise<Uint8Array>
}

/** The earliest moment an entry can bear, in whatever time zone the machine keeps. */
const MOMENT = '1980-01-01T00:00:00'

/** What is packed already inside: deflating it again takes long and gains nothing. */
const PACKED = /\.(?:pdf|docx|png|jpe?g)$/iu

/** The pieces of a ZIP archive: one entry in memory at a time, the same entries always the same bytes. */
export async function* zipped(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((fault, piece) => {
    if (fault) throw fault
    ready.push(piece)
  })
  for (const { path, bytes } of entries) {
    const file = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    file.mtime = MOMENT
    zip.add(file)
    file.push(await bytes(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
