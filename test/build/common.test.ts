import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Common, commonOf, inputsOf, markOf, readCommon } from '../../src/build/common.ts'
import { mark, sha256 } from '../../src/build/digest.ts'
import { readGround } from '../../src/build/ground.ts'
import { changedInputs } from '../../src/build/inputs.ts'
import { materialsOf, readMaterials } from '../../src/build/materials.ts'
import { isMade, outlineOf } from '../../src/build/outline.ts'
import { ownFolder } from '../../src/build/own-folder.ts'
import { readTool } from '../../src/build/tool.ts'
import { findProject } from '../../src/load/project.ts'
import { project } from '../cli/terminal.ts'
import { root } from '../support/sources.ts'

const office = (text: string) => ({ file: 'data/office.yaml', bytes: Buffer.from(text) })
const plain: Common = {
  project: { root: '/p', data: '/p/data', found: true },
  texts: {
    kinds: [{ id: 'bao-cao', text: 'Báo cáo', file: 'bao-cao.hbs' }],
    partials: [{ id: 'dau', text: 'Đầu', file: 'partials/dau.hbs' }],
  } as unknown as Common['texts'], // as far as these functions look
  tool: { version: '1.2.3', mark: 'ffff' },
}
const texts = (kinds: string, partials: string) =>
  ({ kinds: [{ id: 'bao-cao', text: kinds }], partials: [{ id: 'dau', text: partials }] }) as unknown as Common['texts']

test('the hash is that of the bytes, and a mark its first sixteen digits', () => {
  const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(sha256('abc')).toBe(known)
  expect(sha256(Buffer.from('abc'))).toBe(known)
  expect(mark('abc')).toBe(known.slice(0, 16))
})

describe('what all documents of a kind depend on', () => {
  test('is its template, the office, the partials and the tool', () => {
    const inputs = inputsOf({ ...plain, officeFile: office('style: {}') })
    expect(inputs('bao-cao')).toEqual({
      template: mark('Báo cáo'),
      office: mark('style: {}'),
      partials: mark('[["dau","Đầu"]]'),
      tool: 'ffff',
    })
    expect(inputs('tin-bai').template).toBe('')
  })
  test('is of an office without a file, or with too large a one, that of an empty one', () => {
    expect(inputsOf(plain)('bao-cao').office).toBe(mark(''))
    expect(inputsOf({ ...plain, officeFile: { file: 'data/office.yaml', size: 2e6 } })('bao-cao').office).toBe(mark(''))
  })
})

test('whatever the meetings have in common changes, its mark is another', () => {
  const all: Common[] = [
    plain,
    { ...plain, officeFile: office('') },
    { ...plain, officeFile: office('style: {}') },
    { ...plain, officeFile: { ...office('style: {}'), file: 'office.yaml' } },
    { ...plain, officeFile: { file: 'data/office.yaml', size: 2e6 } },
    { ...plain, texts: texts('Báo cáo khác', 'Đầu') },
    { ...plain, texts: texts('Báo cáo', 'Đầu khác') },
    { ...plain, tool: { version: '1.2.3', mark: 'eeee' } },
  ]
  expect(new Set(all.map(markOf)).size).toBe(all.length)
  expect(markOf({ ...plain, project: { root: '/q', data: '/q/data', found: true } })).toBe(markOf(plain))
})

test('inputs that differ are named: those of now, then those that are gone', () => {
  expect(changedInputs({ a: '1', b: '2', gone: '3' }, { b: '4', a: '1', come: '5' })).toEqual(['b', 'come', 'gone'])
  expect(changedInputs({ a: '1' }, { a: '1' })).toEqual([])
})

describe('what is read of a project', () => {
  const OFFICE = 'organizations: {tu: {name: Tỉnh ủy}}\n'

  test('is its office, its templates and the tool', async () => {
    const found = await findProject(await project({ 'data/office.yaml': OFFICE }))
    const common = await readCommon(found)
    expect(common).toMatchObject({ project: found, officeFile: { file: 'data/office.yaml' }, tool: readTool() })
    expect(common.texts.kinds.map(({ id }) => id)).toContain('bao-cao')
    expect('officeFile' in (await readCommon(await findProject('/')))).toBe(false)
  })

  test('is the same when it comes from what was made of it', async () => {
    for (const files of [{}, { 'data/office.yaml': OFFICE }]) {
      const common = await readCommon(await findProject(await project(files)))
      expect(commonOf(await materialsOf(common))).toEqual(common)
      expect(Object.keys(commonOf(await materialsOf(common))).sort()).toEqual(Object.keys(common).sort())
      expect([isMade(common), isMade(await materialsOf(common))]).toEqual([false, true])
    }
  })

  test('is said to be wrong with the office first, then the templates; only the office halts everything', async () => {
    const broken = '---\nname: X\n---\n{{#if}}\n'
    const { diagnostics, halted, templates, kinds } = await readMaterials(
      await findProject(await project({ 'data/office.yaml': 'rules: {abc: tắt}\n', 'templates/x.hbs': broken })),
    )
    expect(diagnostics[0]?.rule).toBe('unknown-key')
    expect(diagnostics.length).toBeGreaterThan(1)
    expect([halted(false), halted(true)]).toEqual([true, true])
    expect(templates.map(({ kind }) => kind.id)).not.toContain('x')
    expect(kinds.length).toBeGreaterThanOrEqual(templates.length)
    const inOrder = await readMaterials(await findProject(await project({ 'templates/x.hbs': broken })))
    expect(inOrder.diagnostics.length).toBeGreaterThan(0)
    expect([inOrder.halted(false), inOrder.halted(true)]).toEqual([false, false])
    expect('officeSource' in inOrder).toBe(false)
  })
})

describe('what a run begins with', () => {
  test('stands beside the project’s own files', () => {
    expect(ownFolder(plain.project)).toBe(join('/p', '.hoinghi'))
  })

  test('is made where nothing is remembered, else only read', async () => {
    const folder = await project({ 'data/office.yaml': 'organizations: {tu: {name: Tỉnh ủy}}\n' })
    const found = await findProject(folder)
    const first = await readGround(found)
    expect(isMade(first.common)).toBe(true)
    if (isMade(first.common)) expect(first.outline).toEqual(outlineOf(first.common))
    const { kinds, office, diagnostics } = first.outline
    const memory = join(ownFolder(found), 'memory')
    await mkdir(memory, { recursive: true })
    const head = { form: 2, common: markOf(await readCommon(found)) }
    const index = { manifests: {}, outline: { kinds, office, diagnostics } }
    await writeFile(join(memory, 'index.jsonl'), `${JSON.stringify(head)}\n${JSON.stringify(index)}\n`)
    const second = await readGround(found)
    expect(isMade(second.common)).toBe(false)
    expect(second.outline).toEqual(JSON.parse(JSON.stringify(first.outline)))
  })
})

test('the tool says its version, and a mark that is the same each time', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  expect(readTool().version).toBe(version)
  expect(readTool().mark).toMatch(/^[0-9a-f]{16}$/)
  expect(readTool()).toBe(readTool())
})
