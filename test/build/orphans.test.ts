import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hoinghi, MEETING, project } from '../cli/terminal.ts'
import { root } from '../support/sources.ts'
import { filesUnder } from './folder.ts'

/** Two meetings, built as Markdown. */
async function built(): Promise<string> {
  const folder = await project({
    'data/2024/a.yaml': MEETING,
    'data/2024/b.yaml': MEETING,
    'data/2023/c.yaml': MEETING,
  })
  expect(await hoinghi(folder, 'build -f md')).toMatchObject({ exit: 0 })
  return folder
}

/** Paths of outputs said to have no source, by meeting file. */
async function orphansIn(folder: string): Promise<Record<string, readonly string[]>> {
  const { out } = await hoinghi(folder, 'build -f md --json')
  const documents: { meeting: string; reason?: string; left: string[] }[] = JSON.parse(out).documents
  return Object.fromEntries(
    documents.filter(({ reason }) => reason === 'orphan').map(({ meeting, left }) => [meeting, left]),
  )
}

test('outputs whose meeting file was removed are named, stay, and are no error', async () => {
  const folder = await built()
  const before = await filesUnder(join(folder, 'out'))
  await rm(join(folder, 'data/2024/a.yaml'))
  await rm(join(folder, 'data/2023/c.yaml'))
  const { exit, out } = await hoinghi(folder, 'build -f md')
  expect(exit).toBe(0)
  expect(out).toMatch(/2024\/a .*không còn nguồn.*out\/2024\/a\/bao-cao\.md, out\/2024\/a\/tin-bai\.md/u)
  expect(out).toContain('2 cuộc họp không còn nguồn')
  expect(await filesUnder(join(folder, 'out'))).toEqual(before)
  expect(await orphansIn(folder)).toEqual({
    'data/2023/c.yaml': ['out/2023/c/bao-cao.md', 'out/2023/c/tin-bai.md'],
    'data/2024/a.yaml': ['out/2024/a/bao-cao.md', 'out/2024/a/tin-bai.md'],
  })
})

test('a renamed meeting leaves its old outputs without a source; one moved to where its outputs are does not', async () => {
  const folder = await built()
  await rename(join(folder, 'data/2024/a.yaml'), join(folder, 'data/2024/d.yaml'))
  await rename(join(folder, 'data/2024/b.yaml'), join(folder, 'data/b.yaml'))
  expect(Object.keys(await orphansIn(folder))).toEqual(['data/2024/a.yaml'])
  await rename(join(folder, 'data/2024/d.yaml'), join(folder, 'data/2024/a.yaml'))
  expect(Object.keys(await orphansIn(folder))).toEqual(['data/2024/d.yaml'])
})

test('of a meeting moved with its photos, Markdown names them where they are now', async () => {
  const meeting = `${MEETING}photos: [{file: quang-canh.jpg, caption: Toàn cảnh hội nghị, after: achievements}]\n`
  const folder = await project({ 'data/2024/a.yaml': meeting })
  await copyFile(join(root, 'test/fixtures/photos/quang-canh.jpg'), join(folder, 'data/2024/quang-canh.jpg'))
  expect(await hoinghi(folder, 'build -f md')).toMatchObject({ exit: 0 })
  for (const name of ['a.yaml', 'quang-canh.jpg'])
    await rename(join(folder, 'data/2024', name), join(folder, 'data', name))
  expect(await hoinghi(folder, 'build -f md')).toMatchObject({ exit: 0 })
  expect(await readFile(join(folder, 'out/2024/a/tin-bai.md'), 'utf8')).toContain('](../../../data/quang-canh.jpg)')
})

test('once they are removed by hand they are forgotten, and the manifest is true again', async () => {
  const folder = await built()
  await rm(join(folder, 'data/2024/a.yaml'))
  await rm(join(folder, 'out/2024/a'), { recursive: true })
  expect(await hoinghi(folder, 'verify')).toMatchObject({ exit: 1 })
  expect(await orphansIn(folder)).toEqual({})
  expect(await hoinghi(folder, 'verify')).toMatchObject({ exit: 0 })
  expect(await readFile(join(folder, 'out/2024/manifest.json'), 'utf8')).not.toContain('data/2024/a.yaml')
})

test('where only some meetings are built, and in archived years, none are looked for', async () => {
  const folder = await built()
  await hoinghi(folder, 'archive 2023')
  await rm(join(folder, 'data/2024/a.yaml'))
  await rm(join(folder, 'data/2023/c.yaml'))
  expect((await hoinghi(folder, 'build -f md data/2024/b.yaml')).out).not.toContain('không còn nguồn')
  expect(Object.keys(await orphansIn(folder))).toEqual(['data/2024/a.yaml'])
})

test('they are told when no meeting is left at all', async () => {
  const folder = await built()
  for (const name of ['2024/a', '2024/b', '2023/c']) await rm(join(folder, `data/${name}.yaml`))
  await writeFile(join(folder, 'data/ghi-chu.txt'), 'x')
  expect((await hoinghi(folder, 'build')).out).toContain('3 cuộc họp không còn nguồn')
})
