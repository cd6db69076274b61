import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFile, fileNameFor, scaffoldText } from '../../src/build/scaffold.ts'
import { meetingSchemaText, officeSchemaText, writeSchemas } from '../../src/build/schema-file.ts'
import { ownPath } from '../../src/load/package.ts'
import { findProject } from '../../src/load/project.ts'
import { project } from '../cli/terminal.ts'
import { filesUnder, temporaryFolder } from './folder.ts'

describe('the name of a new file', () => {
  test.each([
    ['Hội nghị sơ kết 6 tháng', 'hoi-nghi-so-ket-6-thang'],
    ['  Đại hội: lần thứ II!', 'dai-hoi-lan-thu-ii'],
    ['Giao ban.yaml', 'giao-ban'],
    ['Giao ban.YML', 'giao-ban'],
    ['a.yaml.b', 'a-yaml-b'],
    ['xxyaml', 'xxyaml'],
    ['…', ''],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
    [`${'a'.repeat(78)} b`, `${'a'.repeat(78)}-b`],
    ['a'.repeat(90), 'a'.repeat(80)],
  ])('of %j is %j', (name, file) => expect(fileNameFor(name)).toBe(file))
})

test('the blanks of a scaffold are filled, all of them', async () => {
  const blank = await readFile(ownPath('templates', 'scaffold', 'meetings', '1-so-ket.yaml'), 'utf8')
  const filled = await scaffoldText('meetings/1-so-ket.yaml', { __YEAR__: '2031', __NAME__: 'Hội nghị thử' })
  expect(blank).toContain('__YEAR__')
  expect(filled).toBe(blank.replaceAll('__YEAR__', '2031').replaceAll('__NAME__', 'Hội nghị thử'))
})

test('a file is created where there is none, and one that is there stays', async () => {
  const folder = await temporaryFolder()
  expect(await createFile(join(folder, 'x/a.txt'), 'một')).toBe(true)
  expect(await createFile(join(folder, 'x/b.bin'), Uint8Array.of(0, 255))).toBe(true)
  expect(await createFile(join(folder, 'x/a.txt'), 'hai')).toBe(false)
  expect(await readFile(join(folder, 'x/a.txt'), 'utf8')).toBe('một')
  expect([...(await readFile(join(folder, 'x/b.bin')))]).toEqual([0, 255])
})

describe('the schemas beside the data', () => {
  const KIND =
    '---\nname: Giấy mời\nabout: Giấy mời dự họp\nform: official\nnumbering: none\nsubject: Giấy mời\nrequires: []\n---\n{{meeting.name}}\n'

  test('are written, say that they are ours, and are written again only where they changed', async () => {
    const folder = await project({})
    const found = await findProject(folder)
    const [meeting, office] = ['hoinghi', 'hoinghi-office'].map((name) => join(folder, `data/${name}.schema.json`))
    expect(await writeSchemas(found)).toEqual([meeting, office])
    expect(await writeSchemas(found)).toEqual([])
    expect(await readFile(meeting ?? '', 'utf8')).toBe(await meetingSchemaText(found))
    const text = await readFile(office ?? '', 'utf8')
    expect(text).toBe(officeSchemaText())
    expect(text.startsWith('{\n "$comment": "hoinghi: tệp này do máy tạo')).toBe(true)
    expect(text.endsWith('}\n')).toBe(true)
    await writeFile(meeting ?? '', text)
    await writeFile(office ?? '', '{}')
    expect(await writeSchemas(found)).toEqual([meeting])
    expect(await readFile(office ?? '', 'utf8')).toBe('{}')
    expect(await filesUnder(folder)).toHaveLength(2)
  })

  test('know the kinds of the project, not those of templates that cannot be read', async () => {
    const found = await findProject(await project({ 'templates/giay-moi.hbs': KIND, 'templates/hong.hbs': '---\n' }))
    const { properties } = JSON.parse(await meetingSchemaText(found))
    expect(JSON.stringify(properties.documents)).toContain('"giay-moi"')
    expect(JSON.stringify(properties.documents)).toContain('"bao-cao"')
    expect(JSON.stringify(properties.documents)).not.toContain('"hong"')
    expect(await meetingSchemaText()).not.toContain('giay-moi')
  })
})
