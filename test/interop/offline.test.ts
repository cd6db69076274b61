import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MEETING } from '../cli/terminal.ts'
import { root } from '../support/sources.ts'
import { THREADS } from '../support/threads.ts'

const execute = promisify(execFile)
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const SYSTEMS = ['windows', 'macos', 'linux'] as const

/** The checkout built apart, and its zips. */
let home: string
/** Where they were unpacked. */
const elsewhere: string[] = []

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hoinghi-offline-'))
  const names = ['node_modules', 'templates', 'package.json', 'package-lock.json', 'src', 'docs', 'LICENSE']
  for (const name of [...names, 'tsconfig.json', 'bundle', 'bundle.js'])
    await symlink(join(root, name), join(home, name))
  await cp(join(root, 'data'), join(home, 'data'), { recursive: true })
  await execute(join(root, 'node_modules/.bin/tsc'), ['-p', root, '--outDir', join(home, 'dist')])
  await execute(process.execPath, ['bundle.js'], { cwd: home })
  await pack('Asia/Ho_Chi_Minh')
}, 600_000)

afterAll(async () => {
  for (const folder of [home, ...elsewhere]) await rm(folder, { recursive: true, force: true })
})

async function pack(zone: string): Promise<void> {
  await execute(process.execPath, ['bundle/offline.js'], { cwd: home, env: { ...process.env, TZ: zone } })
}

const top = (system: string) => `hoinghi-${version}-${system}`
const zipOf = (system: string) => readFile(join(home, 'offline', `${top(system)}.zip`))

describe('the zip of each system', () => {
  test('has the same bytes wherever and whenever it is packed', async () => {
    const before = await Promise.all(SYSTEMS.map(zipOf))
    await pack('America/New_York')
    const after = await Promise.all(SYSTEMS.map(zipOf))
    for (const [n, bytes] of before.entries()) expect(after[n]?.equals(bytes)).toBe(true)
  })

  test.each(SYSTEMS)(
    'of %s has program, page, fonts, templates, licences and a file to double-click',
    async (system) => {
      const names = Object.keys(unzipSync(new Uint8Array(await zipOf(system))))
      const start = { windows: 'hoinghi.cmd', macos: 'hoinghi.command', linux: 'hoinghi.sh' }[system]
      const program = ['dist/cli/main.js', 'dist/page/index.html', 'templates/bao-cao.hbs', 'LICENSE', 'package.json']
      const wanted = [start, 'DOC-TRUOC.txt', ...program.map((path) => `chuong-trinh/${path}`)]
      expect(names).toEqual(expect.arrayContaining(wanted.map((name) => `${top(system)}/${name}`)))
      expect(names.some((name) => /tinos.*\.ttf$/iu.test(name))).toBe(true)
      expect(names.filter((name) => /\.d\.ts$|\.map$|\/node_modules\/(?:vitest|typescript)\//u.test(name))).toEqual([])
      expect(names.every((name) => Buffer.byteLength(name) < 200 && !/[\\:*?"<>|]/u.test(name))).toBe(true)
    },
  )

  test('is small enough for a mail', async () => {
    for (const system of SYSTEMS) expect((await zipOf(system)).length).toBeLessThan(10_000_000)
  })
})

/** Opens the studio by its start file, makes a meeting and its documents, and tries to leave the machine. */
const TRIAL = `
import { spawn } from 'node:child_process'
const child = spawn(process.argv[2], ['--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] })
let said = ''
const link = await new Promise((done, fail) => {
  child.stdout.on('data', (text) => {
    const [found] = /http:\\/\\/127\\S+token=\\S+/u.exec((said += text)) ?? []
    if (found) done(found)
  })
  child.once('exit', (code) => fail(new Error('ended ' + code + ': ' + said)))
})
const { origin } = new URL(link)
const cookie = (await fetch(link, { redirect: 'manual' })).headers.get('set-cookie').split(';')[0]
const headers = { cookie, origin, 'content-type': 'application/json' }
const ask = (path, body) => fetch(origin + path, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) })
const page = (await ask('/')).status
const made = await (await ask('/api/new', { name: 'Hội nghị thử', year: '2026', nature: 'so-ket' })).json()
const lines = (await (await ask('/api/build', {})).text()).trim().split('\\n')
const outside = await fetch('http://192.0.2.1', { signal: AbortSignal.timeout(2000) }).then(() => 'reached', (fault) => fault.cause?.code)
const exit = new Promise((done) => child.once('exit', done))
await ask('/api/quit', {})
console.log(JSON.stringify({ page, made, end: JSON.parse(lines.at(-1)), outside, exit: await exit }))
`

/** The zip unpacked where no package is found above it. */
async function unpacked(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'Máy khác (1) '))
  elsewhere.push(folder)
  await execute('unzip', ['-q', join(home, 'offline', `${top('linux')}.zip`), '-d', folder])
  return folder
}

test('unpacked where there is no network and no package, it opens, works and ends', async () => {
  const folder = await unpacked()
  await writeFile(join(folder, 'trial.mjs'), TRIAL)
  const start = join(folder, top('linux'), 'hoinghi.sh')
  const alone = 'ip link set lo up && exec "$0" "$@"'
  const words = ['--map-root-user', '--net', 'sh', '-c', alone, process.execPath, join(folder, 'trial.mjs'), start]
  const { stdout } = await execute('unshare', words, {
    env: { PATH: process.env.PATH, HOME: folder },
    timeout: 120_000,
  })
  expect(JSON.parse(stdout)).toEqual({
    page: 200,
    made: { file: 'data/2026/hoi-nghi-thu.yaml' },
    end: { type: 'end', made: 12, fresh: 0, edited: 0, failed: 0 },
    outside: 'ENETUNREACH',
    exit: 0,
  })
})

test('unpacked, it has what threads and the watermark of a draft are made with', async () => {
  const folder = await unpacked()
  const [project, seen] = [join(folder, 'co-quan'), join(folder, 'seen.txt')]
  await mkdir(join(project, 'data'), { recursive: true })
  await writeFile(join(project, 'data/office.yaml'), 'settings:\n  hd36: {draft-watermark: có}\n')
  for (const name of ['a', 'b'])
    await writeFile(join(project, `data/${name}.yaml`), `${MEETING}documents:\n  bao-cao: {draft: 2}\n`)
  const preload = join(folder, 'seen.mjs')
  await writeFile(preload, THREADS)
  const tool = join(folder, top('linux'), 'chuong-trinh/dist/cli/main.js')
  await execute(process.execPath, ['--import', preload, tool, 'build', '--workers', '2', '--format', 'docx'], {
    cwd: project,
    env: { PATH: process.env.PATH, THREADS_SEEN: seen },
  })
  expect((await readFile(seen, 'utf8')).trim().split(' ').sort()).toEqual(['0', '1', '2'])
  const parts = unzipSync(new Uint8Array(await readFile(join(project, 'out/2024/a/bao-cao.docx'))))
  expect(strFromU8(parts['word/header1.xml'] ?? new Uint8Array())).toContain('DỰ THẢO')
})
