import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { ifThere } from '../../build/disk.ts'
import { Refused } from '../refused.ts'
import { say } from '../sayings.ts'

/**
 * The absolute path of a name under a folder, where it lies inside after all links are followed; it need not be there. Names are
 * plain ones with `/`: no steps up, no drives, no streams, no device names, nothing hidden.
 */
export async function inside(folder: string, name: string): Promise<string> {
  if (!isPlain(name)) throw new Refused('bad-request', say.outside(name.slice(0, 200)))
  const path = join(folder, ...name.split('/'))
  const root = await nearestReal(folder)
  const real = await nearestReal(path)
  const way = relative(root, real)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) throw new Refused('forbidden', say.outside(name))
  return path
}

/** Longest name of a file or folder that every system takes, in bytes. */
const LONGEST = 240

/** Names that Windows keeps for devices, with any suffix. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu

function isPlain(name: string): boolean {
  const steps = name.split('/')
  return !/[<>:"|?*\\\p{Cc}]/u.test(name) && steps.every(isPlainStep)
}

function isPlainStep(step: string): boolean {
  if (step === '' || Buffer.byteLength(step) > LONGEST) return false
  return !step.startsWith('.') && !/[. ]$/u.test(step) && !DEVICE.test(step)
}

/** Where a path really is; of what is not there, where its nearest folder is. */
async function nearestReal(path: string): Promise<string> {
  const real = await ifThere(realpath(path))
  if (real !== undefined) return real
  const above = dirname(path)
  return above === path ? path : nearestReal(above)
}
