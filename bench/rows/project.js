import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ROOT } from '../report.js'

/** Makes a project of `count` meetings in `folder`: the seed over and over, each with a name and number of its own. */
export async function makeProject(folder, count, seed) {
  const office = await readFile(join(ROOT, 'data/office.yaml'), 'utf8')
  await mkdir(join(folder, 'data'), { recursive: true })
  await writeFile(join(folder, 'data/office.yaml'), office)
  const files = []
  for (let n = 1; n <= count; n += 1) {
    const year = String(1950 + (n % 50))
    const path = join(folder, 'data', year, `hoi-nghi-${n}.yaml`)
    await mkdir(join(folder, 'data', year), { recursive: true })
    await writeFile(path, meetingText(seed.text, n))
    files.push(path)
  }
  return files
}

/** The seed's text, told apart by the meeting's name. */
export function meetingText(text, n) {
  return text.replace(/^(\s+name: +)(['"]?)(.+)$/mu, (_, key, quote, name) => `${key}${quote}Lần ${n}, ${name}`)
}

/** A project of the seed alone; gives the path of its meeting. */
export async function oneMeeting(folder, seed) {
  const path = join(folder, 'data', '2023', basename(seed.ref.path))
  await mkdir(join(folder, 'data', '2023'), { recursive: true })
  await writeFile(path, seed.text)
  await writeFile(join(folder, 'data/office.yaml'), await readFile(join(ROOT, 'data/office.yaml'), 'utf8'))
  return path
}
