import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { ifThere } from '../build/disk.ts'
import { placeOf } from '../build/place.ts'
import { isCalledFor, ofOneMeeting } from '../build/plan.ts'
import { prepareMeeting } from '../build/prepare.ts'
import { meetingFileOfText } from '../load/meeting-file.ts'
import { at } from '../load/raw.ts'
import { writerById } from '../writers/index.ts'
import type { Documents } from './api.ts'
import type { Desk } from './desk.ts'
import { mustStand, standingIn } from './files.ts'
import { policyOf } from './guard/headers.ts'
import { inside } from './guard/inside.ts'
import { Refused } from './refused.ts'
import { say } from './sayings.ts'
import { openHashes, outputsOf } from './states.ts'
import { yearKnown } from './years.ts'

/** The documents of one meeting as they stand. */
export async function documentsOf(name: string, desk: Desk): Promise<Documents> {
  const file = await desk.file(name)
  await mustStand(file)
  const materials = await desk.materials()
  const prepared = await prepareMeeting(file, materials)
  const { meeting } = prepared.checked
  const place = placeOf(file.file, meeting)
  const year = await yearKnown(desk.out, place.year)
  const outputs = await outputsOf({ prepared, place, year, materials, out: desk.out, hashOf: openHashes() })
  const sized = outputs.map(async (output) => {
    const info = output.path === undefined ? undefined : await ifThere(stat(join(desk.out, output.path)))
    return { ...output, ...(info && { size: info.size }) }
  })
  const others = ofOneMeeting(materials.kinds).filter((kind) => !isCalledFor(kind, meeting))
  return {
    outputs: await Promise.all(sized),
    others: others.map(({ id, name: called, requires }) => ({ kind: id, name: called, needs: requires })),
    archived: year.archived,
  }
}

/** An output as a download. */
export async function download(path: string, desk: Desk): Promise<Response> {
  const format = extname(path).slice(1).toLowerCase()
  const mediaType = format === 'zip' ? 'application/zip' : writerById(format)?.mediaType
  if (mediaType === undefined) throw new Refused('not-found', say.noSuchFormat(format))
  const bytes = await ifThere(readFile(await inside(desk.out, path)).catch(noFolder))
  if (!bytes) throw new Refused('not-found', say.noSuchFile(path.slice(0, 200)))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'content-disposition': attachment(basename(path), await nameFor(path, desk)),
      'content-security-policy': policyOf('preview'),
    },
  })
}

function noFolder(fault: unknown): undefined {
  if (fault instanceof Error && 'code' in fault && fault.code === 'EISDIR') return undefined
  throw fault
}

/** "Báo cáo - Hội nghị sơ kết….docx": the kind and the meeting by their names; the file's own name where they are not known. */
async function nameFor(path: string, desk: Desk): Promise<string> {
  const [year = '', ...rest] = path.split('/')
  const { kinds } = await desk.materials()
  const { entries } = await yearKnown(desk.out, year)
  const kind = kinds.find(({ id }) => id === basename(path).split('.')[0])
  const source = entries.get(rest.join('/'))?.source
  const file = source ? await desk.file(source).catch(() => undefined) : undefined
  const standing = file && (await standingIn(file))
  const title = file && standing && at(meetingFileOfText(standing.text, file.file).source.value, ['meeting', 'name'])
  if (!kind || typeof title !== 'string') return basename(path)
  const name = `${kind.name} - ${title}`.replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ').replace(/\s+/gu, ' ')
  return `${name.slice(0, 120).trim().replace(/\.+$/u, '')}${extname(path)}`
}

/** RFC 6266: a plain name for old programs, the Vietnamese one for all others. */
function attachment(plain: string, name: string): string {
  const ascii = plain.replace(/[^\w.-]/gu, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** The nearest folder there is of a meeting's outputs. */
export async function folderOf(name: string | undefined, desk: Desk): Promise<string> {
  const year = name === undefined ? [] : await placeNames(name, desk)
  for (const folder of [join(desk.out, ...year), join(desk.out, ...year.slice(0, 1)), desk.out])
    if ((await ifThere(stat(folder)))?.isDirectory()) return folder
  return dirname(desk.out)
}

async function placeNames(name: string, desk: Desk): Promise<readonly string[]> {
  const file = await desk.file(name)
  const { checked } = await desk.prepare(file, (await mustStand(file)).text)
  const place = placeOf(file.file, checked.meeting)
  return [place.year, place.name]
}
