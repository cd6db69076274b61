import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesUnder } from '../build/folder.ts'
import { MEETING } from '../cli/terminal.ts'
import { root } from '../support/sources.ts'
import { THREADS } from '../support/threads.ts'

/** The compiled tool, in a folder of its own. */
let tool: string

beforeAll(async () => {
  tool = await mkdtemp(join(tmpdir(), 'hoinghi-tool-'))
  const beside = ['node_modules', 'templates', 'package.json', 'src', 'data']
  for (const name of beside) await symlink(join(root, name), join(tool, name))
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  expect(await ended(process.execPath, [tsc, '-p', root, '--outDir', join(tool, 'dist')], root)).toMatchObject({
    exit: 0,
  })
  expect(await ended(process.execPath, [join(root, 'bundle', 'command.js')], tool)).toEqual({ exit: 0, said: '' })
}, 120_000)

afterAll(() => rm(tool, { recursive: true, force: true }))

interface Ended {
  readonly exit: number
  readonly said: string
}

/** Runs a program to its end, whatever that is. */
function ended(program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, words, { cwd, env: { ...process.env, ...env } }, (fault, out, err) => {
      resolve({ exit: fault ? Number(fault.code) : 0, said: out + err })
    })
  })
}

const hoinghi = (cwd: string, words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  ended(process.execPath, [join(tool, 'dist', 'cli', 'main.js'), ...words], cwd, env)

/** A project of the examples, in a folder of the given name. */
async function copyOfExamples(name: string): Promise<string> {
  const folder = join(tool, 'projects', name)
  await mkdir(folder, { recursive: true })
  await cp(join(root, 'data'), join(folder, 'data'), { recursive: true })
  return folder
}

describe('the same data', () => {
  test('in two folders and two time zones gives the same bytes in every file', async () => {
    const places = [
      { name: 'a', env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' } },
      { name: 'nơi khác/b c', env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } },
    ]
    const folders = await Promise.all(
      places.map(async ({ name, env }) => {
        const folder = await copyOfExamples(name)
        expect(await hoinghi(folder, ['build', '--quiet'], env)).toMatchObject({ exit: 0 })
        return join(folder, 'out')
      }),
    )
    const [one = '', two = ''] = folders
    const files = await filesUnder(one)
    expect(files.length).toBeGreaterThan(50)
    expect(await filesUnder(two)).toEqual(files)
    for (const file of files)
      expect((await readFile(join(one, file))).equals(await readFile(join(two, file))), file).toBe(true)
  }, 120_000)
})

describe('the number of threads', () => {
  test.each([
    ['0', ['0']],
    ['1', ['0', '1']],
    ['3', ['0', '1', '2', '3']],
  ])(
    'asked for by --workers %s is the number that work',
    async (workers, wanted) => {
      const folder = await copyOfExamples(`dem-luong-${workers}`)
      const [preload, seen] = [join(folder, 'seen.mjs'), join(folder, 'seen.txt')]
      await writeFile(preload, THREADS)
      const env = { NODE_OPTIONS: `--import=${pathToFileURL(preload)}`, THREADS_SEEN: seen }
      const words = ['build', '--quiet', '--format', 'md', '--workers', workers]
      expect(await hoinghi(folder, words, env)).toEqual({ exit: 0, said: '' })
      expect((await readFile(seen, 'utf8')).trim().split(' ').sort()).toEqual(wanted)
    },
    60_000,
  )

  test('changes neither a byte nor a word, in a first run, in one after it and in one after a change', async () => {
    const runs = await Promise.all(
      ['0', '1', '3'].map(async (workers) => {
        const folder = await copyOfExamples(`luong-${workers}`)
        const words = ['build', '--format', 'md,html', '--workers', workers]
        const told = [await hoinghi(folder, words), await hoinghi(folder, words)]
        const changed = join(folder, 'data/2023/huyen-tay-son-tong-ket-xay-dung-dang.yaml')
        await writeFile(changed, (await readFile(changed, 'utf8')).replace(/^meeting:/mu, 'sai: 1\nmeeting:'))
        told.push(await hoinghi(folder, words))
        const files = (await filesUnder(folder)).filter((path) => !path.startsWith('data/'))
        return { told, files, bytes: await Promise.all(files.map((path) => readFile(join(folder, path), 'base64'))) }
      }),
    )
    const [alone, ...others] = runs
    expect(alone?.told.map(({ exit }) => exit)).toEqual([0, 0, 1])
    expect(alone?.files.length).toBeGreaterThan(20)
    for (const run of others) expect(run).toEqual(alone)
  }, 120_000)
})

describe('the command ends with', () => {
  const project = async (name: string, yaml: string): Promise<string> => {
    const folder = join(tool, 'projects', name)
    await mkdir(join(folder, 'data', '2024'), { recursive: true })
    await writeFile(join(folder, 'data', '2024', 'a.yaml'), yaml)
    return folder
  }

  test('0 when all is done, 1 when the data has errors, 2 when the command was wrong, 70 when the disk was', async () => {
    const good = await project('dung', MEETING)
    const bad = await project('sai', MEETING.replace('13/7/2024', '31/2/2024'))
    const blocked = await project('nghen', MEETING)
    await writeFile(join(blocked, 'ra'), 'một tệp, không phải thư mục')
    const runs = await Promise.all([
      hoinghi(good, ['build', '-f', 'md']),
      hoinghi(bad, ['build', '-f', 'md']),
      hoinghi(good, ['biuld']),
      hoinghi(blocked, ['build', '-f', 'md', '-o', 'ra']),
    ])
    expect(runs.map(({ exit }) => exit)).toEqual([0, 1, 2, 70])
    expect(runs[1]?.said).toContain('data/2024/a.yaml:5:21')
    expect(runs[3]?.said).toContain('ra')
  }, 60_000)
})
