import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Opened } from '../../src/studio/api.ts'
import { project } from '../cli/terminal.ts'
import { type Command, compileCommand } from '../faults/command.ts'
import { MEETING, TAB } from '../studio/studio.ts'

const FILE = 'data/2024/so-ket.yaml'
const PATH = ['data', '2024', 'so-ket.yaml'] as const

let command: Command
beforeAll(async () => {
  command = await compileCommand()
}, 300_000)
afterAll(() => command.remove())

/** A studio in a process of its own, and a browser that was let in. */
interface Running {
  readonly child: ChildProcess
  ask(path: string, body?: object): Promise<Response>
  /** kill -9, and until it is dead. */
  kill(): Promise<void>
}

async function running(folder: string): Promise<Running> {
  const child = spawn(process.execPath, [command.main, 'studio', '--no-open'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const link = await new Promise<string>((done, fail) => {
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
      const [found] = /http:\/\/127\S+token=\S+/u.exec(said) ?? []
      if (found) done(found)
    })
    child.once('exit', (code) => fail(new Error(`ended ${code}: ${said}`)))
  })
  const { origin } = new URL(link)
  const [cookie = ''] = ((await fetch(link, { redirect: 'manual' })).headers.get('set-cookie') ?? '').split(';')
  const headers = { cookie, origin, 'content-type': 'application/json' }
  return {
    child,
    ask: (path, body) =>
      fetch(`${origin}${path}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) }),
    kill: () =>
      new Promise((done) => {
        child.once('exit', () => done())
        child.kill('SIGKILL')
      }),
  }
}

const opened = async ({ ask }: Running): Promise<Opened> => {
  const answer = await ask(`/api/meeting?file=${FILE}`)
  return JSON.parse(await answer.text())
}

describe('a studio that is killed', () => {
  test('in the middle of typing has every text it had answered for', async () => {
    const folder = await project({ [FILE]: MEETING })
    let answered = -1
    let sent = -1
    for (let life = 0; life < 8; life += 1) {
      const studio = await running(folder)
      const { version: base, drafts } = await opened(studio)
      const kept = Number(/# lần (\d+)/u.exec(drafts[0]?.text ?? '# lần -1')?.[1] ?? -1)
      expect(kept).toBeGreaterThanOrEqual(answered)
      expect(kept).toBeLessThanOrEqual(sent)
      const typing = (async () => {
        for (;;) {
          sent += 1
          const text = `${MEETING}# lần ${sent}\n`
          const { status } = await studio.ask('/api/draft', { file: FILE, tab: TAB, base, text })
          if (status === 200) answered = sent
        }
      })().catch(() => undefined)
      await pause(150 + 90 * life)
      await studio.kill()
      await typing
    }
    expect(answered).toBeGreaterThan(10)
    expect(await readFile(join(folder, ...PATH), 'utf8')).toBe(MEETING)
  })

  test('in the middle of saving leaves a whole file, old or new, and the versions before it', async () => {
    const folder = await project({ [FILE]: MEETING })
    const saved = new Set([MEETING])
    for (let life = 0; life < 8; life += 1) {
      const studio = await running(folder)
      let { version: base, text: before } = await opened(studio)
      expect(saved).toContain(before)
      const saving = (async () => {
        for (let n = 0; ; n += 1) {
          const text = `${MEETING}# ${life} ${n}\n`
          saved.add(text)
          const answer = JSON.parse(await (await studio.ask('/api/save', { file: FILE, tab: TAB, base, text })).text())
          if (answer.state === 'saved') [base, before] = [answer.version, text]
        }
      })().catch(() => undefined)
      await pause(150 + 90 * life)
      await studio.kill()
      await saving
      expect(saved).toContain(await readFile(join(folder, ...PATH), 'utf8'))
    }
    const studio = await running(folder)
    const now = await opened(studio)
    const versions = JSON.parse(await (await studio.ask(`/api/history?file=${FILE}`)).text())
    expect(versions.length).toBeGreaterThan(8)
    expect(versions[0]).toMatchObject({ version: now.version, current: true })
    for (const { version } of versions) {
      const { text } = JSON.parse(await (await studio.ask(`/api/history/text?file=${FILE}&version=${version}`)).text())
      expect(saved).toContain(text)
    }
    await studio.kill()
    expect(await readdir(join(folder, 'data', '2024'))).toEqual(['so-ket.yaml'])
  })
})
