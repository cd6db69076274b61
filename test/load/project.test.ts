import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findProject, isMeeting, listMeetings, shownPath } from '../../src/load/project.ts'
import { readTemplates } from '../../src/load/templates.ts'

let root = ''
const put = (path: string, text = '') => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hoinghi-project-'))
  for (const path of [
    'p/data/office.yaml',
    'p/data/2024/cum-2.yaml',
    'p/data/2024/cum-1.yml',
    'p/data/2024/office.yaml',
    'p/data/2023/bao-cao.md',
    'p/data/phang.YAML',
    'p/data/README.md',
    'p/data/.hoinghi/cu.yaml',
    'p/data/2024/.an.yaml',
    'p/data/2024/~$cum-1.yaml',
    'p/data/2024/cum-1.yaml~',
    'p/data/2024/#cum-1.yaml#',
    'p/data/2024/cum-1.yaml.bak',
    'p/data/2024/ghi-chu.txt',
    'p/data/thu-muc.yaml/trong.yaml',
    'p/templates/bao-cao.hbs',
    'p/templates/partials/rieng.hbs',
    'p/ngoai.yaml',
    'roi/mot.yaml',
    'phang/data/a.yaml',
  ])
    put(path, path.endsWith('bao-cao.hbs') ? 'của tôi' : '')
  symlinkSync(join(root, 'p/data'), join(root, 'p/data/2024/vong'))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the project of an input', () => {
  test.each(['p', 'p/data', 'p/data/2024', 'p/data/2024/cum-1.yml', 'p/data/2024/chua-co.yaml', 'p/ngoai.yaml'])(
    '%s',
    async (input) => {
      const project = await findProject(join(root, input))
      expect(project).toEqual({
        root: join(root, 'p'),
        data: join(root, 'p/data'),
        office: join(root, 'p/data/office.yaml'),
        templates: join(root, 'p/templates'),
        found: true,
      })
    },
  )

  test('a flat data folder without office or templates is one', async () => {
    const project = await findProject(join(root, 'phang'))
    expect(project).toEqual({ root: join(root, 'phang'), data: join(root, 'phang/data'), found: true })
  })

  test('a file in no project stands in its own folder', async () => {
    const project = await findProject(join(root, 'roi/mot.yaml'))
    expect(project).toEqual({ root: join(root, 'roi'), data: join(root, 'roi'), found: false })
  })
})

describe('the meetings of a project', () => {
  const files = async (...inputs: string[]) => {
    const project = await findProject(join(root, 'p'))
    const { meetings, missing } = await listMeetings(
      project,
      inputs.length > 0 ? inputs.map((input) => join(root, input)) : undefined,
    )
    return { files: meetings.map(({ file }) => file), missing }
  }
  const all = [
    'data/2023/bao-cao.md',
    'data/2024/cum-1.yml',
    'data/2024/cum-2.yaml',
    'data/2024/office.yaml',
    'data/phang.YAML',
    'data/thu-muc.yaml/trong.yaml',
  ]

  test('all of data, sorted; hidden, temporary, office and read-me files left out, links not followed', async () => {
    expect(await files()).toEqual({ files: all, missing: [] })
  })

  test('folders and files that are named, each meeting once', async () => {
    expect((await files('p/data/2024/cum-2.yaml', 'p/data/2024', 'p/data/2024/cum-2.yaml')).files).toEqual(
      all.slice(1, 4),
    )
  })

  test('the project by its folder: its meetings, not what was made of them', async () => {
    put('p/out/2023/bao-cao/bao-cao.md')
    expect(await files('p')).toEqual({ files: all, missing: [] })
  })

  test('a file that is named is taken as it is', async () => {
    expect((await files('p/data/2024/.an.yaml', 'roi/mot.yaml')).files).toEqual([
      join(root, 'roi/mot.yaml'),
      'data/2024/.an.yaml',
    ])
  })

  test('what does not exist is told', async () => {
    expect(await files('p/data/2099', 'p/data/2023')).toEqual({
      files: all.slice(0, 1),
      missing: [join(root, 'p/data/2099')],
    })
  })

  test('paths are shown with slashes and in NFC', () => {
    expect(shownPath({ root: '/a/b' }, '/a/b/data/ho\u0323p.yaml')).toBe('data/họp.yaml')
    expect(shownPath({ root: '/a/b' }, '/a/c.yaml')).toBe('/a/c.yaml')
    expect(shownPath({ root: '/a/b' }, '/a/b/..c.yaml')).toBe('..c.yaml')
  })

  test.each([
    ['data/a.yaml', true],
    ['data/a.YML', true],
    ['data/readme-first.md', false],
    ['data/readmeeting.md', true],
    ['data/office.yaml', false],
    ['data/2024/office.yaml', true],
    ['data/a.json', false],
    ['data/.a.yaml', false],
  ])('%s may hold a meeting: %s', (path, expected) =>
    expect(isMeeting({ data: '/x/data' }, `/x/${path}`)).toBe(expected),
  )
})

describe('templates', () => {
  test("the user's own stand before the built-in ones", async () => {
    const own = await readTemplates(await findProject(join(root, 'p')))
    const builtIn = await readTemplates()
    const ids = builtIn.kinds.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    expect(ids).toEqual(expect.arrayContaining(['bao-cao', 'ket-luan', 'tin-bai']))
    expect(own.kinds.map(({ id }) => id)).toEqual(ids)
    expect(own.kinds.find(({ id }) => id === 'bao-cao')).toEqual({
      id: 'bao-cao',
      file: 'templates/bao-cao.hbs',
      text: 'của tôi',
      own: true,
    })
    expect(builtIn.kinds.find(({ id }) => id === 'bao-cao')).toMatchObject({
      file: 'hoinghi:templates/bao-cao.hbs',
      own: false,
    })
    expect(own.partials.find(({ id }) => id === 'rieng')).toMatchObject({
      own: true,
      file: 'templates/partials/rieng.hbs',
    })
    expect(builtIn.partials.length).toBeGreaterThan(0)
  })
})
