import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The licences of the packages whose code is in the chunks, and of those taken in whole, as each came with it. */
export async function licencesOf(chunks, whole = []) {
  const files = chunks.flatMap(({ moduleIds = [] }) => moduleIds)
  const inside = files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? [])
  const folders = new Set([...inside, ...whole])
  const texts = [...folders].sort().map(async (folder) => {
    const name = (await readdir(folder)).find((file) => /^licen[cs]e/iu.test(file))
    const { name: title, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return `${title} ${version}, ${license}\n\n${name ? await readFile(join(folder, name), 'utf8') : ''}`
  })
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n`)
}
