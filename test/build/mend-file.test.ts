import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mark } from '../../src/build/digest.ts'
import { disk } from '../../src/build/disk.ts'
import { manifestText } from '../../src/build/manifest.ts'
import { readMaterials } from '../../src/build/materials.ts'
import { archivedSources, carryOut, type MendPlan, planMend } from '../../src/build/mend-file.ts'
import { findProject, shownPath } from '../../src/load/project.ts'
import { MEETING, project } from '../cli/terminal.ts'
import { failingDisk } from './failing-disk.ts'
import { filesUnder } from './folder.ts'

const SLIP = MEETING.replace('Các chỉ tiêu', 'Các  chỉ tiêu')

/** A project of these files, and the plan of mending one of them. */
async function site(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await project({})
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const materials = await readMaterials(await findProject(folder))
  const plan = (path: string) =>
    planMend({ path: join(folder, path), file: shownPath(materials.project, join(folder, path)) }, materials)
  const planned = async (path: string): Promise<MendPlan> => {
    const found = await plan(path)
    if (!found) throw new Error(`nothing to mend in ${path}`)
    return found
  }
  const read = (path: string) => readFile(join(folder, path), 'utf8')
  return { folder, materials, plan, planned, read }
}

test('a file with nothing to mend, with no text or too large a one has no plan', async () => {
  const { plan } = await site({
    'data/a.yaml': MEETING,
    'data/b.yaml': Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
    'data/c.yaml': `${SLIP}# ${'x'.repeat(1_000_000)}\n`,
  })
  expect(await Promise.all(['a', 'b', 'c'].map((name) => plan(`data/${name}.yaml`)))).toEqual(Array(3).fill(undefined))
})

test('a file that cannot be read is named', async () => {
  const { plan, folder } = await site({})
  await expect(plan('data/x.yaml')).rejects.toThrow(`Cannot read ${join(folder, 'data/x.yaml')}`)
})

test('a plan has the bytes as they were, the text without byte order mark, and what it comes to', async () => {
  const { planned } = await site({ 'data/a.yaml': `\ufeff${SLIP}` })
  const { bytes, text, mended } = await planned('data/a.yaml')
  expect(Buffer.from(bytes).toString()).toBe(`\ufeff${SLIP}`)
  expect([text, mended.text]).toEqual([SLIP, MEETING])
})

test('of the office file only the characters are mended', async () => {
  const typed = 'organizations: {tu: {name: "Tỉnh  ủy Gia\u200b Lai"}}\n'
  const { planned } = await site({ 'data/office.yaml': typed })
  expect((await planned('data/office.yaml')).mended.text).toBe(typed.replace('\u200b', ''))
})

test('a mended file keeps its mark and its mode, and the version before is kept by what it holds', async () => {
  const { planned, folder, materials, read } = await site({ 'data/2024/a.yaml': `\ufeff${SLIP}`, 'data/b.yaml': SLIP })
  await chmod(join(folder, 'data/2024/a.yaml'), 0o640)
  const plans = [await planned('data/2024/a.yaml'), await planned('data/b.yaml')]
  const results = await carryOut(plans, materials)
  const own = join(folder, '.hoinghi/ban-truoc')
  expect(results).toEqual([
    { kept: join(own, `data/2024/a.${mark(`\ufeff${SLIP}`)}.yaml`) },
    { kept: join(own, `data/b.${mark(SLIP)}.yaml`) },
  ])
  expect(await read('data/2024/a.yaml')).toBe(`\ufeff${MEETING}`)
  expect(await read('data/b.yaml')).toBe(MEETING)
  expect((await stat(join(folder, 'data/2024/a.yaml'))).mode & 0o777).toBe(0o640)
  expect(await read(`.hoinghi/ban-truoc/data/2024/a.${mark(`\ufeff${SLIP}`)}.yaml`)).toBe(`\ufeff${SLIP}`)
  expect((await filesUnder(folder)).filter((path) => path.includes('lock'))).toEqual([])
})

test('a file without suffix, or outside the project, is kept under a name of its own as well', async () => {
  const { planned, folder, materials } = await site({ 'data/a': SLIP })
  const plan = await planned('data/a')
  const [plain] = await carryOut([plan], materials)
  expect(plain).toEqual({ kept: join(folder, `.hoinghi/ban-truoc/data/a.${mark(SLIP)}`) })
  const again = async (file: string) => {
    await writeFile(plan.ref.path, SLIP)
    return carryOut([{ ...plan, ref: { ...plan.ref, file } }], materials)
  }
  expect(await again('../khac/a.yaml')).toEqual([
    { kept: join(folder, `.hoinghi/ban-truoc/khac/a.${mark(SLIP)}.yaml`) },
  ])
  expect(await again('/khac/a.yaml')).toEqual([{ kept: join(folder, `.hoinghi/ban-truoc/khac/a.${mark(SLIP)}.yaml`) }])
  expect(await again('C:/khac/a.yaml')).toEqual([
    { kept: join(folder, `.hoinghi/ban-truoc/khac/a.${mark(SLIP)}.yaml`) },
  ])
})

test('nothing is written where somebody changed the file meanwhile', async () => {
  const { planned, folder, materials, read } = await site({ 'data/a.yaml': SLIP })
  const plan = await planned('data/a.yaml')
  await writeFile(join(folder, 'data/a.yaml'), `${SLIP}# khác\n`)
  expect(await carryOut([plan], materials)).toEqual([{ changedMeanwhile: true }])
  expect(await filesUnder(folder)).toEqual(['data/a.yaml'])
  expect(await read('data/a.yaml')).toBe(`${SLIP}# khác\n`)
})

test('a first byte alone is no byte order mark', async () => {
  const { planned, materials, read } = await site({ 'data/a.yaml': SLIP })
  const plan = await planned('data/a.yaml')
  for (const start of [[0xef], [0xef, 0xbb], [0x20, 0xbb, 0xbf], [0xef, 0x20, 0xbf]]) {
    const bytes = Buffer.concat([Buffer.from(start), Buffer.from(SLIP)])
    await writeFile(plan.ref.path, bytes)
    await carryOut([{ ...plan, bytes }], materials)
    expect(await read('data/a.yaml')).toBe(MEETING)
  }
})

test('the project is let go though writing failed, and while another holds it nothing is mended', async () => {
  const { planned, folder, materials, read } = await site({ 'data/a.yaml': SLIP })
  const plan = await planned('data/a.yaml')
  await expect(carryOut([plan], materials, failingDisk('rename', 1).disk)).rejects.toThrow('Cannot write')
  expect(await filesUnder(folder)).toEqual(['data/a.yaml'])
  expect(await read('data/a.yaml')).toBe(SLIP)
})

test('what was archived is named by the manifests of closed years', async () => {
  const { folder, materials } = await site({ 'data/a.yaml': MEETING, 'out/ghi-chu.txt': 'x' })
  expect(await archivedSources({ ...materials.project, root: join(folder, 'khong-co') })).toEqual(new Set())
  const entry = (name: string) => ({
    path: `${name}/bao-cao.md`,
    sha256: '',
    size: 1,
    mediaType: 'text/markdown',
    source: `data/${name}.yaml`,
    sourceSha256: '',
    inputs: {},
    tool: '0',
  })
  for (const [year, closed] of [
    ['2023', { closed: { kept: [], seal: 'x' } }],
    ['2024', {}],
  ] as const) {
    await mkdir(join(folder, 'out', year))
    const text = manifestText({ format: 1, ...closed, files: [entry(`${year}-a`), entry(`${year}-b`)] })
    await writeFile(join(folder, 'out', year, 'manifest.json'), text)
  }
  expect(await archivedSources(materials.project, disk)).toEqual(new Set(['data/2023-a.yaml', 'data/2023-b.yaml']))
})
