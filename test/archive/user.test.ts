import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hoinghi, MEETING, project } from '../cli/terminal.ts'
import { copyOf } from './folder.ts'

const UNDATED = 'meeting:\n  name: Hội nghị không ngày\n  type: hội nghị\n  purposes: [sơ kết]\n'

describe('nothing to archive is said in words that help', () => {
  test.each([
    ['no meeting at all', {}, 'archive', 'Trong data/ chưa có cuộc họp nào để lưu trữ.'],
    ['a year without meetings', { 'data/2024/b.yaml': MEETING }, 'archive 2031', 'năm 2031. Có: 2024.'],
    [
      'meetings without a year',
      { 'data/a.yaml': UNDATED },
      'archive',
      'Không rõ năm của 1 cuộc họp (data/a.yaml): ghi ngày họp trong meeting.sessions',
    ],
    ['a year that is none', { 'data/2024/b.yaml': MEETING }, 'archive 24', '“24” không phải là năm'],
    ['a format that is none', { 'data/2024/b.yaml': MEETING }, 'archive -f odt', 'docx, pdf, md, html'],
    ['a year never made', { 'data/2024/b.yaml': MEETING }, 'verify 2024', 'Không có thư mục 2024 trong kết quả.'],
  ])('%s', async (_, files, command, said) => {
    const folder = await project({ 'data/.keep': '', ...files })
    const { exit, err } = await hoinghi(folder, command)
    expect(exit).toBe(2)
    expect(err).toContain(said)
  })
})

describe('what stands against closing a year', () => {
  test('one meeting with mistakes of three: the others are made, the year stays open, the file is named', async () => {
    const folder = await project({
      'data/2024/a.yaml': MEETING,
      'data/2024/b.yaml': `${MEETING}limitation: [sai khóa]\n`,
      'data/2024/c.yaml': MEETING,
    })
    const { exit, err } = await hoinghi(folder, 'archive')
    expect(exit).toBe(1)
    expect(err).toContain('data/2024/b.yaml')
    expect(err).toContain('Chưa lưu trữ năm 2024')
    expect((await readdir(join(folder, 'out/2024'))).sort()).toEqual(['a', 'c', 'manifest.json'])
    expect((await hoinghi(folder, 'list --state errors')).out).toContain('1 cuộc họp.')
  })
  test.each([
    ['is not there', async () => undefined],
    ['is a folder', async (folder: string) => mkdir(join(folder, 'data/2024/ky.pdf'))],
  ])('a signed copy that %s', async (_, prepare) => {
    const folder = await project({ 'data/2024/b.yaml': `${MEETING}documents: {bao-cao: {signed: ky.pdf}}\n` })
    await prepare(folder)
    const { exit, err } = await hoinghi(folder, 'archive')
    expect(exit).toBe(1)
    expect(err).toContain('data/2024/ky.pdf: không có bản đã ký này; chép tệp vào đúng chỗ, hoặc bỏ khóa signed.')
  })
  test('data changed after the year was closed: it is told as closed and changed, and --reopen takes the change in', async () => {
    const folder = await project({ 'data/2024/b.yaml': MEETING })
    expect(await hoinghi(folder, 'archive')).toMatchObject({ exit: 0 })
    await writeFile(join(folder, 'data/2024/b.yaml'), `${MEETING}limitations: [Tiến độ còn chậm]\n`)
    const { exit, err } = await hoinghi(folder, 'archive')
    expect(exit).toBe(1)
    expect(err).toContain('data/2024/b.yaml: dữ liệu đã đổi so với khi làm văn bản.')
    expect(err).toContain('Năm 2024 đã lưu trữ nhưng không còn như khi đóng')
    expect(err).not.toContain('Chưa lưu trữ')
    expect(await hoinghi(folder, 'archive --reopen')).toMatchObject({ exit: 0 })
    expect(await readFile(join(folder, 'out/2024/b/bao-cao.md'), 'utf8')).toContain('Tiến độ còn chậm')
    expect(await hoinghi(folder, 'verify')).toMatchObject({ exit: 0 })
  })
})

describe('names as some systems keep them', () => {
  const name = 'cuộc họp'
  test('a meeting, its folder and its signed copy in NFD are archived, proved, and packed', async () => {
    const folder = await project({
      [`data/2024/${name.normalize('NFD')}.yaml`]: `${MEETING}documents: {bao-cao: {signed: ký/bản ký.pdf}}\n`,
    })
    await mkdir(join(folder, 'data/2024/ký'))
    await writeFile(join(folder, 'data/2024/ký', 'bản ký.pdf'.normalize('NFD')), '%PDF-1.4')
    expect(await hoinghi(folder, 'archive --package')).toMatchObject({
      exit: 0,
      err: expect.not.stringContaining('lỗi'),
    })
    expect(await readdir(join(folder, 'out/2024'))).toContain(name)
    expect(await readdir(join(folder, 'out/2024', name))).toContain('bao-cao.da-ky.pdf')
    expect(await hoinghi(folder, 'verify')).toMatchObject({ exit: 0 })
    await writeFile(join(folder, 'data/2024/ký', 'bản ký.pdf'.normalize('NFD')), '%PDF-1.5')
    expect((await hoinghi(folder, 'verify')).out).toContain('data/2024/ký/bản ký.pdf: dữ liệu đã đổi')
  })
})

test('a list shows no day that the file does not say, and such meetings last', async () => {
  const folder = await project({
    'data/2024/a.yaml': UNDATED.replace('[sơ kết]', '[sơ kết]\n  period: {unit: năm, year: 2024}'),
    'data/2024/b.yaml': MEETING,
  })
  const { meetings } = JSON.parse((await hoinghi(folder, 'list --json')).out)
  expect(meetings.map(({ name, date }: { name: string; date?: string }) => [name, date])).toEqual([
    ['b', '2024-07-13'],
    ['a', undefined],
  ])
})

describe('two years, one after the other', () => {
  const years = async () => {
    const folder = await project({ 'data/2023/a.yaml': MEETING, 'data/2024/b.yaml': MEETING })
    expect(await hoinghi(folder, 'archive 2023')).toMatchObject({ exit: 0 })
    expect(await hoinghi(folder, 'archive 2024')).toMatchObject({ exit: 0 })
    return folder
  }
  test('moved elsewhere, out/ alone is still proved; one byte off is still named', async () => {
    const folder = await copyOf(await years())
    await rm(join(folder, 'data'), { recursive: true })
    await rename(join(folder, 'out'), join(folder, 'kho'))
    expect(await hoinghi(folder, 'verify -o kho')).toMatchObject({ exit: 0 })
    await writeFile(join(folder, 'kho/2023/a/bao-cao.md'), 'x')
    expect((await hoinghi(folder, 'verify -o kho')).out).toContain('2023/a/bao-cao.md: nội dung đã bị thay đổi.')
  })
  test('the first reopened and changed: the second is named with what to run, and running it mends the chain', async () => {
    const folder = await years()
    await writeFile(join(folder, 'data/2023/a.yaml'), `${MEETING}limitations: [Tiến độ còn chậm]\n`)
    expect(await hoinghi(folder, 'archive 2023 --reopen')).toMatchObject({ exit: 0 })
    const broken = await hoinghi(folder, 'verify')
    expect(broken.exit).toBe(1)
    expect(broken.out).toContain('2024/manifest.json: 2023/manifest.json không còn là bản kê mà năm này nối tiếp.')
    expect(broken.out).toContain('chạy “hoinghi archive 2024 --reopen”')
    expect(await hoinghi(folder, 'archive 2024 --reopen')).toMatchObject({ exit: 0 })
    expect(await hoinghi(folder, 'verify')).toMatchObject({ exit: 0 })
  })
  test('a part of a closed year is summed up only when it is reopened, and the year is said to be open then', async () => {
    const folder = await project({ 'data/2024/b.yaml': MEETING })
    expect(await hoinghi(folder, 'archive')).toMatchObject({ exit: 0 })
    const part = ['archive', '2024', '--period', 'quý III']
    const refused = await hoinghi(folder, part)
    expect(refused.exit).toBe(1)
    expect(refused.err).toContain('Năm 2024 đã lưu trữ nên không ghi thêm; thêm --reopen để mở lại.')
    const opened = await hoinghi(folder, [...part, '--reopen'])
    expect(opened.exit, opened.err).toBe(0)
    expect(opened.out).toContain('Năm 2024 đang mở; chạy “hoinghi archive 2024” để đóng lại.')
    expect(await hoinghi(folder, 'archive')).toMatchObject({ exit: 0 })
    expect((await hoinghi(folder, 'verify')).out).toContain('năm đã lưu trữ: 2024')
  })
  test('a period nobody met in is said to be empty', async () => {
    const folder = await project({ 'data/2024/b.yaml': MEETING })
    const { exit, err } = await hoinghi(folder, ['archive', '2024', '--period', 'quý IV'])
    expect(exit).toBe(1)
    expect(err).toContain('Không có cuộc họp nào thuộc phạm vi này.')
  })
  test('only the formats asked for are made', async () => {
    const folder = await project({ 'data/2024/b.yaml': MEETING })
    expect((await hoinghi(folder, 'archive -f md,pdf')).exit).toBe(0)
    const files = await readdir(join(folder, 'out/2024'), { recursive: true })
    expect(files.filter((file) => /\.(?:docx|html)$/u.test(file))).toEqual([])
    expect(files).toContain('tong-hop-nam.pdf')
  })
})
