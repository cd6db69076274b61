import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ifThere } from '../build/disk.ts'

/**
 * Where a file stands, absolute, as its file system spells the name: data and manifests say it in NFC, some systems keep NFD.
 * Nothing where there is no such file.
 */
export async function spelled(folder: string, path: string): Promise<string | undefined> {
  const [front, name] = [dirname(path), basename(path)]
  const forms = [path, path.normalize('NFD'), join(front, name.normalize('NFD')), join(front.normalize('NFD'), name)]
  for (const form of new Set(forms)) if ((await ifThere(stat(join(folder, form))))?.isFile()) return join(folder, form)
  return undefined
}
