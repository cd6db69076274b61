import { dirname, extname } from 'node:path'
import { createFile, fileNameFor } from '../build/scaffold.ts'
import { lookAtPhoto } from '../load/photo.ts'
import { readPhoto } from '../load/photos.ts'
import type { Photo } from './api.ts'
import type { Desk } from './desk.ts'
import { mustStand } from './files.ts'
import { inside } from './guard/inside.ts'
import { Refused } from './refused.ts'
import { say } from './sayings.ts'

/** Folder of photos, beside the meetings of a year. */
const FOLDER = 'anh'

const SUFFIX = { jpeg: 'jpg', png: 'png' } as const

/** Takes a photo in: what it is says its content, never its name; no other photo is written over. */
export async function takePhoto(file: string, name: string, bytes: Uint8Array, desk: Desk): Promise<Photo> {
  const data = await desk.file(file)
  await mustStand(data)
  const { facts, fault } = lookAtPhoto(bytes)
  if (fault) throw new Refused('unreadable', fault(name).message)
  const stem = fileNameFor(name.slice(0, -extname(name).length || undefined)) || 'anh'
  for (let time = 1; time < 1000; time += 1) {
    const own = `${FOLDER}/${stem}${time === 1 ? '' : `-${time}`}.${SUFFIX[facts.type]}`
    const path = await inside(dirname(data.path), own)
    if (!(await createFile(path, bytes))) continue
    const { photo, fault: unfit } = await readPhoto(desk.root, dirname(data.path), own)
    if (unfit) throw new Refused('unreadable', unfit(name).message)
    return { name: own, width: photo.width, height: photo.height }
  }
  throw new Refused('exists', say.existsAlready(name))
}

/** A photo as documents show it: straight, and without what its camera wrote beside the picture. */
export async function photoBytes(file: string, name: string, desk: Desk): Promise<Response> {
  const data = await desk.file(file)
  const { photo, fault } = await readPhoto(desk.root, dirname(data.path), name)
  if (fault) throw new Refused('not-found', fault(name).message)
  return new Response(new Uint8Array(photo.bytes), { headers: { 'content-type': `image/${photo.type}` } })
}
