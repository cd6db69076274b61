import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openingCommand } from '../../src/cli/opener.ts'
import { temporaryFolder } from '../build/folder.ts'
import { hoinghi, MEETING, project } from './terminal.ts'

const LINK = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/u

/** Runs the command until it has said where it is, does `then`, and ends it. */
async function until(folder: string, line: string, then: (link: string) => Promise<void>) {
  const stop = new AbortController()
  let said = ''
  const ended = hoinghi(folder, line, {
    stop: stop.signal,
    out: (text) => {
      said += text
      const [link] = LINK.exec(said) ?? []
      if (link && text.includes(link)) void then(link).finally(() => stop.abort())
    },
  })
  return { ...(await ended), said }
}

describe('studio', () => {
  test('says one address, lets its browser in, and ends when it is told to', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    const { exit, said, err } = await until(folder, 'studio --no-open', async (link) => {
      const answer = await fetch(link, { redirect: 'manual' })
      const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
      const home = await fetch(new URL('/api/home', link), { headers: { cookie } })
      expect(await home.json()).toMatchObject({ folder, years: [{ year: '2024' }] })
    })
    expect(exit).toBe(0)
    expect(said).toContain('Chỉ mở được trên máy này')
    expect(said).toContain('Đã tắt trang làm việc.')
    expect(err).toMatch(LINK)
  })

  test('ends when the page says so', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    const never = new Promise<void>(() => {})
    const { exit } = await until(folder, 'studio --no-open', async (link) => {
      const { origin } = new URL(link)
      const answer = await fetch(link, { redirect: 'manual' })
      const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
      await fetch(`${origin}/api/quit`, { method: 'POST', headers: { cookie, origin } })
      await never
    })
    expect(exit).toBe(0)
  })

  test('makes a project where it is asked to', async () => {
    const folder = await temporaryFolder()
    expect(await hoinghi(folder, 'studio --no-open')).toMatchObject({ exit: 2 })
    await until(folder, 'studio ho-so --init --no-open', async () => {})
    expect((await readdir(join(folder, 'ho-so'))).sort()).toEqual(['.vscode', 'HUONG-DAN.md', 'data'])
  })

  test('makes it there though a folder above is a project', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    await until(folder, 'studio rieng --init --no-open', async () => {})
    expect((await readdir(join(folder, 'rieng'))).sort()).toEqual(['.vscode', 'HUONG-DAN.md', 'data'])
  })

  test.each(['x', '70000', '-1', '1.5'])('refuses the port %s', async (port) => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    expect(await hoinghi(folder, ['studio', '--no-open', `--port=${port}`])).toMatchObject({ exit: 2 })
  })

  test('says that a port is taken', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise((done) => other.once('listening', done))
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : 0
    const { exit, err } = await hoinghi(folder, `studio --no-open --port ${port}`)
    expect([exit, err]).toEqual([2, expect.stringContaining(`Cổng ${port} đang được chương trình khác dùng`)])
  })
})

test.each([
  [
    'win32',
    'http://127.0.0.1:1/?token=a',
    'rundll32.exe',
    ['url.dll,FileProtocolHandler', 'http://127.0.0.1:1/?token=a'],
  ],
  ['win32', 'C:\\Hồ sơ & khác', 'explorer.exe', ['C:\\Hồ sơ & khác']],
  ['darwin', '/Users/an/ho so', 'open', ['/Users/an/ho so']],
  ['linux', '/home/an/$(x)', 'xdg-open', ['/home/an/$(x)']],
])('on %s %s is opened without a shell', (platform, target, program, words) =>
  expect(openingCommand(platform, target)).toEqual([program, words]),
)
