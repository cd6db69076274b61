import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesUnder } from '../build/folder.ts'
import { root } from '../support/sources.ts'
import type { Command, Ended } from './command.ts'

const meeting = (words: string) => `meeting:
  name: Hội nghị sơ kết
  type: hội nghị
  purposes: [sơ kết]
  sessions: [{date: 13/7/2024}]
achievements:
  overview: ['${words}']
`

/** Followed by its real path, and read. */
const PHOTO = 'photos: [{file: anh.jpg, caption: Quang cảnh hội nghị, after: achievements}]\n'

/** Every output by path, as it must be to the byte. */
type Golden = ReadonlyMap<string, Buffer>

/** A project in the middle of its life, to be copied for every run: one meeting changed since it was built, one new. */
export interface Site {
  /** Words that build it. */
  readonly words: readonly string[]
  /** The outputs before and after. */
  readonly before: Golden
  readonly after: Golden
  /** A copy to be ill-treated; `place` is an existing empty folder, else one is made. */
  copy(place?: string): Promise<string>
  remove(): Promise<void>
}

export async function makeSite(command: Command, formats = 'md,html,docx,pdf'): Promise<Site> {
  const home = await mkdtemp(join(tmpdir(), 'hoinghi-site-'))
  const [pattern, done] = [join(home, 'pattern'), join(home, 'done')]
  const words = ['build', '--kind', 'bao-cao', '--format', formats]
  await mkdir(join(pattern, 'data/2024'), { recursive: true })
  await writeFile(join(pattern, 'data/2024/a.yaml'), meeting('Một'))
  await mustEnd(command.run(pattern, words))
  const before = await outputsOf(pattern)
  await writeFile(join(pattern, 'data/2024/a.yaml'), meeting('Hai'))
  await writeFile(join(pattern, 'data/2024/b.yaml'), `${meeting('Ba')}${PHOTO}`)
  await cp(join(root, 'test/fixtures/photos/quang-canh.jpg'), join(pattern, 'data/2024/anh.jpg'))
  await cp(pattern, done, { recursive: true })
  await mustEnd(command.run(done, words))
  let copies = 0
  return {
    words,
    before,
    after: await outputsOf(done),
    async copy(place) {
      copies += 1
      const folder = place ?? join(home, `copy-${copies}`)
      await cp(pattern, folder, { recursive: true })
      return folder
    },
    remove: () => rm(home, { recursive: true, force: true }),
  }
}

async function mustEnd(run: Promise<Ended>): Promise<void> {
  const { exit, err } = await run
  if (exit !== 0) throw new Error(`an undisturbed build ended with ${exit}\n${err}`)
}

async function outputsOf(folder: string): Promise<Golden> {
  const paths = (await filesUnder(folder)).filter((path) => path.startsWith('out/'))
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)))
}

/** Names that no reader takes for an output. */
const TEMPORARY = /(?:^|\/)\.[^/]+\.tmp$/u

/**
 * What is wrong after a disturbed run, one line each: a file that is neither the old one nor the new one, whole; an exit of 0 with
 * anything not done; a failure that says no path.
 */
export async function wrongsAfter(run: Ended, folder: string, site: Site): Promise<string[]> {
  const found = await outputsOf(folder)
  const parts = [...found].filter(([path, bytes]) => !TEMPORARY.test(path) && !isWhole(path, bytes, site))
  const wrongs = parts.map(([path, bytes]) => `part: ${path} has ${bytes.length} bytes of neither version`)
  if (run.exit === 0) wrongs.push(...lacksOf(found, site.after).map((path) => `lie: exit 0, yet ${path} is not done`))
  const namesPath = /[\w-]+\.(?:ya?ml|docx|pdf|md|html|json|jsonl|hbs|ttf|js)\b|\bout\b|\bdata\b|\.hoinghi|templates/u
  if (run.exit === 70 && !namesPath.test(run.err + run.out)) wrongs.push(`unnamed: ${run.err}`)
  if (run.exit !== 0 && run.exit !== 70 && run.signal === null) wrongs.push(`exit ${run.exit}: ${run.out} ${run.err}`)
  return wrongs
}

/** Manifests differ with what was reached; their own files say whether they lie. */
function isWhole(path: string, bytes: Buffer, { before, after }: Site): boolean {
  if (path.endsWith('/manifest.json')) return isJson(bytes)
  return [before, after].some((golden) => golden.get(path)?.equals(bytes))
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString())
    return true
  } catch {
    return false
  }
}

function lacksOf(found: Golden, wanted: Golden): string[] {
  return [...wanted].filter(([path, bytes]) => !found.get(path)?.equals(bytes)).map(([path]) => path)
}

/** What the next, undisturbed run leaves undone: outputs, litter in `out/`, litter of our own folder. */
export async function wrongsAfterNext({ exit, err }: Ended, folder: string, site: Site): Promise<string[]> {
  const found = await outputsOf(folder)
  const own = (await readdir(join(folder, '.hoinghi')).catch(() => [])).filter((name) => !KEPT.includes(name))
  return [
    ...(exit === 0 ? [] : [`the next run ended with ${exit}: ${err}`]),
    ...lacksOf(found, site.after).map((path) => `the next run left ${path} undone`),
    ...[...found.keys()].filter((path) => !site.after.has(path)).map((path) => `litter: ${path}`),
    ...own.map((name) => `litter: .hoinghi/${name}`),
  ]
}

/** What may stay in `.hoinghi/` between runs. */
const KEPT: readonly string[] = ['memory']
