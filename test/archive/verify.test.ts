import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesUnder } from '../build/folder.ts'
import { hoinghi, MEETING, project } from '../cli/terminal.ts'
import { copyOf, lastingProject } from './folder.ts'

/** Two archived years; one meeting of the first has a signed copy and a hand edit. */
let archive: string

beforeAll(async () => {
  const signed = `${MEETING}documents:\n  bao-cao: {signed: ky/bao-cao.pdf}\n`
  archive = await lastingProject({
    'data/2023/a.yaml': signed,
    'data/2023/ky/bao-cao.pdf': '%PDF-1.4',
    'data/2024/b.yaml': MEETING,
  })
  expect(await hoinghi(archive, 'build data/2023')).toMatchObject({ exit: 0 })
  await writeFile(join(archive, 'out/2023/a/tin-bai.md'), 'Sửa tay\n')
  expect(await hoinghi(archive, 'archive 2023')).toMatchObject({ exit: 0 })
  expect(await hoinghi(archive, 'archive')).toMatchObject({ exit: 0 })
}, 60_000)

describe('an archive nobody touched', () => {
  test('is intact, and says which years are closed', async () => {
    const said = await hoinghi(archive, 'verify')
    expect(said).toMatchObject({ exit: 0 })
    expect(said.out).toContain('năm đã lưu trữ: 2023, 2024')
  })
  test('is intact without .hoinghi, data and project', async () => {
    const folder = await copyOf(archive)
    await rm(join(folder, '.hoinghi'), { recursive: true, force: true })
    await rm(join(folder, 'data'), { recursive: true })
    expect(await hoinghi(folder, 'verify')).toMatchObject({ exit: 0 })
  })
  test('holds the signed copy and the hand edit as they are', async () => {
    expect(await readFile(join(archive, 'out/2023/a/bao-cao.da-ky.pdf'), 'utf8')).toBe('%PDF-1.4')
    expect(await readFile(join(archive, 'out/2023/a/tin-bai.md'), 'utf8')).toBe('Sửa tay\n')
    const { closed } = JSON.parse(await readFile(join(archive, 'out/2023/manifest.json'), 'utf8'))
    expect(closed.kept.map(({ path, origin }: { path: string; origin: string }) => [path, origin])).toEqual([
      ['a/bao-cao.da-ky.pdf', 'signed'],
      ['a/tin-bai.md', 'edited'],
    ])
  })
  test('archived again has the same bytes', async () => {
    const folder = await copyOf(archive)
    const before = await bytesOf(folder)
    expect(await hoinghi(folder, 'archive 2023')).toMatchObject({ exit: 0 })
    expect(await hoinghi(folder, 'archive 2023 --reopen')).toMatchObject({ exit: 0 })
    expect(await bytesOf(folder)).toEqual(before)
  })
})

describe('what was done to an archive is named', () => {
  const cases: readonly (readonly [string, (out: string) => Promise<void>, readonly (readonly [string, string])[]])[] =
    [
      ['one byte of a document', (out) => flip(join(out, '2023/a/bao-cao.docx')), [['altered', '2023/a/bao-cao.docx']]],
      ['one byte of a hand edit', (out) => flip(join(out, '2023/a/tin-bai.md')), [['altered', '2023/a/tin-bai.md']]],
      [
        'one byte of a signed copy',
        (out) => flip(join(out, '2023/a/bao-cao.da-ky.pdf')),
        [['altered', '2023/a/bao-cao.da-ky.pdf']],
      ],
      ['a file deleted', (out) => rm(join(out, '2024/b/bao-cao.pdf')), [['missing', '2024/b/bao-cao.pdf']]],
      ['a file added', (out) => writeFile(join(out, '2024/b/la.txt'), 'x'), [['stray', '2024/b/la.txt']]],
      ['a file added to out/ itself', (out) => writeFile(join(out, 'la.txt'), 'x'), [['stray', 'la.txt']]],
      [
        'a file renamed',
        (out) => rename(join(out, '2024/b/bao-cao.md'), join(out, '2024/b/khac.md')),
        [['renamed', '2024/b/khac.md']],
      ],
      [
        'two files swapped',
        async (out) => {
          await rename(join(out, '2024/b/bao-cao.md'), join(out, '2024/b/x'))
          await rename(join(out, '2024/b/tin-bai.md'), join(out, '2024/b/bao-cao.md'))
          await rename(join(out, '2024/b/x'), join(out, '2024/b/tin-bai.md'))
        },
        [
          ['altered', '2024/b/bao-cao.md'],
          ['altered', '2024/b/tin-bai.md'],
        ],
      ],
      ['a manifest deleted', (out) => rm(join(out, '2024/manifest.json')), [['no-manifest', '2024/manifest.json']]],
      [
        'the manifest of the year before deleted with its year',
        (out) => rm(join(out, '2023'), { recursive: true }),
        [['chain', '2024/manifest.json']],
      ],
      [
        'a manifest made to fit an altered file',
        async (out) => {
          const path = join(out, '2024/manifest.json')
          const text = await readFile(path, 'utf8')
          await writeFile(path, text.replace('"size":', '"size":1'))
        },
        [['manifest', '2024/manifest.json']],
      ],
      [
        'the data of a closed year',
        (out) => flip(join(out, '../data/2024/b.yaml')),
        [['source-altered', 'data/2024/b.yaml']],
      ],
      ['data deleted', (out) => rm(join(out, '../data/2024/b.yaml')), [['source-missing', 'data/2024/b.yaml']]],
    ]
  test.each(cases)('%s', async (_, spoil, wanted) => {
    const folder = await copyOf(archive)
    await spoil(join(folder, 'out'))
    const said = await hoinghi(folder, 'verify --json')
    expect(said.exit).toBe(1)
    const { findings, exit } = JSON.parse(said.out)
    expect(exit).toBe(1)
    expect(findings.map(({ problem, path }: { problem: string; path: string }) => [problem, path])).toEqual(wanted)
    expect(findings[0].message).toContain(wanted[0]?.[1])
  })

  test('any byte of any manifest', async () => {
    const folder = await copyOf(archive)
    const path = join(folder, 'out/2024/manifest.json')
    const bytes = await readFile(path)
    for (let at = 0; at < bytes.length; at += 97) {
      const spoilt = Buffer.from(bytes)
      spoilt[at] = (spoilt[at] ?? 0) ^ 1
      await writeFile(path, spoilt)
      expect((await hoinghi(folder, 'verify')).exit, `byte ${at}`).toBe(1)
    }
  })
})

describe('a closed year', () => {
  test('is not written by build, whatever changed, until it is reopened', async () => {
    const folder = await copyOf(archive)
    const source = join(folder, 'data/2024/b.yaml')
    await writeFile(source, `${await readFile(source, 'utf8')}limitations: [Tiến độ còn chậm]\n`)
    await mkdir(join(folder, 'templates'))
    const before = await bytesOf(folder)
    const said = await hoinghi(folder, 'build')
    expect(said.exit).toBe(0)
    expect(said.out).toContain('không ghi: năm đã lưu trữ (--reopen để mở lại)')
    expect(said.out).toContain('2 cuộc họp thuộc năm đã lưu trữ')
    expect(await bytesOf(folder)).toEqual(before)
    expect(await hoinghi(folder, 'archive 2024')).toMatchObject({ exit: 1 })
    expect((await hoinghi(folder, 'build data/2024 --reopen')).out).toContain('đã làm lại (đổi: dữ liệu)')
    expect(await hoinghi(folder, 'verify 2024')).toMatchObject({ exit: 0 })
    expect(await hoinghi(folder, 'archive 2024')).toMatchObject({ exit: 0 })
    expect((await hoinghi(folder, 'verify')).out).toContain('2023, 2024')
  })
  test('stays open while there are files nobody recorded, errors, or no signed copy', async () => {
    const folder = await project({ 'data/2024/b.yaml': MEETING })
    await hoinghi(folder, 'build')
    await writeFile(join(folder, 'out/2024/b/la.txt'), 'x')
    const said = await hoinghi(folder, 'archive')
    expect(said).toMatchObject({ exit: 1 })
    expect(said.err).toContain('2024/b/la.txt: tệp lạ')
    await rm(join(folder, 'out/2024/b/la.txt'))
    await writeFile(join(folder, 'data/2024/b.yaml'), `${MEETING}documents: {bao-cao: {signed: mat.pdf}}\n`)
    expect((await hoinghi(folder, 'archive')).err).toContain('data/2024/mat.pdf: không có bản đã ký này')
    await writeFile(join(folder, 'data/2024/b.yaml'), `${MEETING}limitation: [sai khóa]\n`)
    expect((await hoinghi(folder, 'archive')).err).toContain('Chưa lưu trữ năm 2024')
    expect((await hoinghi(folder, 'verify')).out).not.toContain('năm đã lưu trữ')
  })
})

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path)
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  await writeFile(path, bytes)
}

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const out = join(folder, 'out')
  const files = await filesUnder(out)
  const read = files.map(async (file) => [file, (await readFile(join(out, file))).toString('base64')] as const)
  return Object.fromEntries(await Promise.all(read))
}
