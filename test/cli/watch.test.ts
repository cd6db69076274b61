import { writeFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { hoinghi, MEETING, project } from './terminal.ts'

/** Runs `hoinghi watch` until the test is done; `until` waits for words it says, `listen` is told each of them at once. */
async function watching(folder: string, listen: (text: string) => void = () => undefined) {
  const stop = new AbortController()
  const said: string[] = []
  const hear = (text: string) => {
    said.push(text)
    listen(text)
  }
  const running = hoinghi(folder, 'watch', { stop: stop.signal, out: hear, err: hear })
  onTestFinished(async () => {
    stop.abort()
    await running
  })
  let heard = 0
  const until = async (words: string): Promise<string> => {
    for (let waited = 0; waited < 15_000; waited += 20) {
      const text = said.join('').slice(heard)
      const at = text.indexOf(words)
      if (at >= 0) {
        heard += at + words.length
        return text.slice(0, at + words.length)
      }
      await pause(20)
    }
    throw new Error(`never said “${words}”; said: ${said.join('').slice(heard)}`)
  }
  return { until, end: () => stop.abort(), running }
}

test('builds, builds again what a saved file touches, tells errors and when they are gone, ends with 0', async () => {
  const folder = await project({ 'data/2024/a.yaml': MEETING, 'data/2024/b.yaml': MEETING })
  const { until, end, running } = await watching(folder)
  await until('Đang theo dõi')
  expect(await readFile(join(folder, 'out/2024/a/tin-bai.md'), 'utf8')).toContain('Các chỉ tiêu đều đạt')

  await writeFile(join(folder, 'data/2024/a.yaml'), MEETING.replace('đều đạt', 'đều vượt'))
  await until('Đã lưu: data/2024/a.yaml')
  const one = await until('.\n')
  expect(one).not.toContain('2024/b')
  expect(await readFile(join(folder, 'out/2024/a/tin-bai.md'), 'utf8')).toContain('đều vượt')

  await writeFile(join(folder, 'data/2024/a.yaml'), MEETING.replace('type: hội nghị', 'type: hôi nghị'))
  await until('lỗi  “hôi nghị”')
  await writeFile(join(folder, 'data/2024/a.yaml'), MEETING)
  await until('Đã hết lỗi.')

  await writeFile(join(folder, 'data/office.yaml'), 'letterhead: {place: Gia Lai}\n')
  await until('Đã lưu: data/office.yaml')
  expect(await until('đã làm')).toContain('2024/a')
  end()
  expect((await running).exit).toBe(0)
}, 60_000)

test('a save during the first build is not lost', async () => {
  const folder = await project({ 'data/2024/a.yaml': MEETING })
  let saved = false
  const { until } = await watching(folder, (text) => {
    if (saved || !text.includes('đã làm')) return
    saved = true
    writeFileSync(join(folder, 'data/2024/a.yaml'), MEETING.replace('đều đạt', 'đều vượt'))
  })
  await until('Đã lưu: data/2024/a.yaml')
  await until('đã làm')
  expect(await readFile(join(folder, 'out/2024/a/tin-bai.md'), 'utf8')).toContain('đều vượt')
}, 60_000)

test('builds by hand while watching: each waits for the other, nothing is left half done', async () => {
  const folder = await project({ 'data/2024/a.yaml': MEETING })
  const { until, end, running } = await watching(folder)
  await until('Đang theo dõi')
  for (const word of ['vượt', 'tốt', 'khá']) {
    await writeFile(join(folder, 'data/2024/a.yaml'), MEETING.replace('đều đạt', `đều ${word}`))
    const builds = [hoinghi(folder, 'build'), hoinghi(folder, 'build'), until('Đã lưu: data/2024/a.yaml')] as const
    const [one, two] = await Promise.all(builds)
    expect([one.exit, two.exit]).toEqual([0, 0])
    await until('.\n')
    expect(await readFile(join(folder, 'out/2024/a/tin-bai.md'), 'utf8')).toContain(`đều ${word}`)
  }
  end()
  expect((await running).exit).toBe(0)
  expect(await readdir(join(folder, '.hoinghi'))).toEqual(['memory'])
  expect(await hoinghi(folder, 'verify')).toMatchObject({ exit: 0 })
}, 60_000)
