import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startFiles, systemOf } from '../../src/build/start-files.ts'
import { filesUnder, temporaryFolder } from '../build/folder.ts'
import { exampleProject, hoinghi, MEETING, project } from './terminal.ts'

/** Five mistakes of five kinds, each at a place of its own. */
const FIVE = `meeting:
  name: Hội nghị sơ kết
  type: hôi nghị
  purposes: [sơ kết]
  sessions: [{date: 31/2/2024}]
figures:
  ke-hoach: {about: kế hoạch, done: 15, of: 11}
roles:
  chair: khong-ai
limitation: [Tiến độ chậm]
`
const PLACES = ['3:9', '5:21', '7:37', '9:10', '10:1']

describe('build', () => {
  test('makes every document of the example meetings, and nothing again', async () => {
    const folder = await exampleProject()
    const first = await hoinghi(folder, 'build -f md')
    expect(first).toMatchObject({ exit: 0 })
    expect(first.out).toContain('đã làm 13 tệp')
    expect(first.out).toContain('bỏ qua: chưa có speeches[kết luận] hoặc tasks.items hoặc documents.ket-luan')
    const files = await filesUnder(join(folder, 'out'))
    expect(files.filter((file) => file.endsWith('.md'))).toHaveLength(13)
    const second = await hoinghi(folder, 'build -f md')
    expect(second.out).toContain('không đổi 13 tệp')
    expect(second.out).not.toContain('đã làm')
  })

  test('makes what was asked for, where it was asked for', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING, 'data/2024/b.yaml': MEETING })
    await hoinghi(folder, 'build data/2024/a.yaml -k tin-bai,bao-cao -k bao-cao -f md -f html -o ra')
    expect(await filesUnder(join(folder, 'ra'))).toEqual([
      '2024/a/bao-cao.html',
      '2024/a/bao-cao.md',
      '2024/a/tin-bai.html',
      '2024/a/tin-bai.md',
      '2024/manifest.json',
    ])
  })

  test('is what no command at all means', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    expect(await hoinghi(folder, '-f md')).toMatchObject({ exit: 0 })
    expect(await readdir(join(folder, 'out', '2024', 'a'))).toEqual(['bao-cao.md', 'tin-bai.md'])
  })

  test('leaves no litter', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    await hoinghi(folder, 'build -f md')
    expect(await filesUnder(folder)).toEqual([
      'data/2024/a.yaml',
      'out/2024/a/bao-cao.md',
      'out/2024/a/tin-bai.md',
      'out/2024/manifest.json',
    ])
  })

  test('tells all that is wrong in one file, and builds the others: exit 1', async () => {
    const folder = await project({ 'data/2024/sai.yaml': FIVE, 'data/2024/dung.yaml': MEETING })
    const { exit, err, out } = await hoinghi(folder, 'build -f md')
    for (const place of PLACES) expect(err).toContain(`data/2024/sai.yaml:${place} `)
    expect(out).toContain('không làm: còn lỗi')
    expect(exit).toBe(1)
    expect(await readdir(join(folder, 'out', '2024'))).toEqual(['dung', 'manifest.json'])
  })

  test('two meetings for one place: an error naming both, neither made', async () => {
    const folder = await project({ 'data/2024/A.yaml': MEETING, 'data/2024/a.md': `---\n${MEETING}---\n` })
    const { exit, err } = await hoinghi(folder, 'build -f md')
    expect(err).toMatch(/A\.yaml:1:1 lỗi .*a\.md.*\[output-path\]/u)
    expect(err).toMatch(/a\.md:1:1 lỗi .*A\.yaml.*\[output-path\]/u)
    expect(exit).toBe(1)
    expect(await filesUnder(folder)).toEqual(['data/2024/A.yaml', 'data/2024/a.md'])
  })

  test('a meeting for a place whose tenant is still there: an error naming it', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING, 'data/cu/2024/a.yaml': MEETING })
    await hoinghi(folder, 'build data/2024/a.yaml -f md')
    const { exit, err } = await hoinghi(folder, 'build data/cu/2024/a.yaml -f md')
    expect(err).toContain('data/2024/a.yaml cùng ghi vào một chỗ: 2024/a')
    expect(exit).toBe(1)
  })

  test('a hand edit is a note: exit 0, the table says where the new one is', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    await hoinghi(folder, 'build -f md')
    await writeFile(join(folder, 'out/2024/a/tin-bai.md'), 'sửa tay')
    await writeFile(join(folder, 'data/2024/a.yaml'), MEETING.replace('đều đạt', 'đều vượt'))
    const { exit, out } = await hoinghi(folder, 'build -f md')
    expect(out).toContain('đã sửa tay, giữ nguyên; bản mới ở out/2024/a/tin-bai.moi.md')
    expect(out).toContain('đã làm lại (đổi: dữ liệu)')
    expect(exit).toBe(0)
    expect(await readFile(join(folder, 'out/2024/a/tin-bai.md'), 'utf8')).toBe('sửa tay')
  })

  test('--strict takes warnings for errors', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    const { err } = await hoinghi(folder, 'build -f md')
    expect(err).toContain('cảnh báo')
    expect((await hoinghi(folder, 'build -f md --strict')).exit).toBe(1)
  })

  test('--json is one object: documents with state and reason, diagnostics with place', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING, 'data/2024/sai.yaml': FIVE })
    const { out, err, exit } = await hoinghi(folder, 'build -f md --json --lang en')
    const report = JSON.parse(out)
    expect(err).toBe('')
    expect(exit).toBe(1)
    expect(report).toMatchObject({ format: 1, command: 'build', exit: 1 })
    expect(report.documents).toContainEqual({
      meeting: 'data/2024/a.yaml',
      kind: 'bao-cao',
      format: 'md',
      path: 'out/2024/a/bao-cao.md',
      state: 'made',
      why: 'new',
    })
    expect(report.documents).toContainEqual({
      meeting: 'data/2024/a.yaml',
      kind: 'ket-luan',
      state: 'skipped',
      reason: 'facts',
      missing: ['speeches[kết luận]', 'tasks.items', 'documents.ket-luan'],
      left: [],
    })
    expect(report.documents).toContainEqual({
      meeting: 'data/2024/sai.yaml',
      kind: 'bao-cao',
      state: 'skipped',
      reason: 'errors',
    })
    const doneWithin = report.diagnostics.find(({ rule }: { rule: string }) => rule === 'done-within-of')
    expect(doneWithin).toMatchObject({
      severity: 'error',
      file: 'data/2024/sai.yaml',
      line: 7,
      column: 37,
      path: ['figures', 'ke-hoach', 'done'],
    })
    expect(typeof doneWithin.message).toBe('string')
  })

  test('--quiet says nothing when all is well', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    expect(await hoinghi(folder, 'build -f md --quiet')).toEqual({ exit: 0, out: '', err: '' })
  })

  test('an own template is a kind of its own; what changed is said', async () => {
    const giay =
      '---\nname: Giấy mời\nabout: Giấy mời họp\nform: letter\nnumbering: none\nsubject: "họp"\nrequires: [meeting]\n---\nKính mời dự {{meeting.name}}.\n'
    const folder = await project({ 'data/2024/a.yaml': MEETING, 'templates/giay-moi.hbs': giay })
    const { out } = await hoinghi(folder, 'build -f md -k giay-moi')
    expect(out).toContain('giay-moi')
    expect(await readFile(join(folder, 'out/2024/a/giay-moi.md'), 'utf8')).toContain('Kính mời dự')
    await writeFile(join(folder, 'templates/giay-moi.hbs'), giay.replace('Kính mời', 'Trân trọng kính mời'))
    expect((await hoinghi(folder, 'build -f md')).out).toContain('đã làm lại (đổi: mẫu)')
  })

  test('that is stopped says what is not done: exit 70; the next goes on', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING, 'data/2024/b.yaml': MEETING })
    const { exit, err, out } = await hoinghi(folder, 'build -f md --json', { stop: AbortSignal.abort() })
    expect(err).toContain('còn 1 cuộc họp chưa làm')
    expect(exit).toBe(70)
    expect(JSON.parse(out)).toMatchObject({ exit: 70 })
    expect((await hoinghi(folder, 'build -f md')).out).toContain('đã làm 2 tệp · không đổi 2 tệp')
  })

  test('on a disk that takes nothing names the path: exit 70, and JSON stays whole', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING, '.hoinghi': 'một tệp, không phải thư mục' })
    const { exit, err, out } = await hoinghi(folder, 'build -f md --json')
    expect(err).toContain(join(folder, '.hoinghi'))
    expect(exit).toBe(70)
    expect(JSON.parse(out)).toMatchObject({ exit: 70, documents: [] })
  })

  test('an empty project is told how to go on', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'data'))
    const { exit, out } = await hoinghi(folder, 'build')
    expect(out).toContain('hoinghi new')
    expect(exit).toBe(0)
  })
})

describe('check', () => {
  test('tells everything wrong at once, with place, frame, hint and rule; writes nothing', async () => {
    const folder = await project({ 'data/2024/sai.yaml': FIVE })
    const { exit, out } = await hoinghi(folder, 'check')
    for (const place of PLACES) expect(out).toContain(`data/2024/sai.yaml:${place} lỗi`)
    expect(out).toContain('  7 │   ke-hoach: {about: kế hoạch, done: 15, of: 11}\n')
    expect(out).toMatch(/\n {4}│ {37}\^\^\n/u)
    expect(out).toContain('[done-within-of]')
    expect(exit).toBe(1)
    expect(await filesUnder(folder)).toEqual(['data/2024/sai.yaml'])
  })

  test('takes the office file for what it is', async () => {
    const folder = await project({ 'data/office.yaml': 'stlye: {press_date: d/m}\n', 'data/2024/sai.yaml': FIVE })
    const { exit, out } = await hoinghi(folder, 'check data/office.yaml')
    expect(out).toContain('data/office.yaml:1:1 lỗi')
    expect(out).not.toContain('sai.yaml')
    expect(exit).toBe(1)
  })

  test('takes any path', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'sai.yaml'), FIVE)
    const { exit, out } = await hoinghi(folder, 'check sai.yaml')
    expect(out).toContain('sai.yaml:7:37 lỗi')
    expect(exit).toBe(1)
  })

  test('control characters of the data never reach the terminal', async () => {
    const folder = await project({ 'data/2024/a.yaml': `${MEETING}\nlạ\u001b[31m: x\n` })
    const { out } = await hoinghi(folder, 'check')
    expect(out).not.toContain('\u001b')
  })

  test('--json gives the same as data', async () => {
    const folder = await project({ 'data/2024/sai.yaml': FIVE })
    const report = JSON.parse((await hoinghi(folder, 'check --json')).out)
    expect(report).toMatchObject({ format: 1, command: 'check', exit: 1, files: 1 })
    const places = report.diagnostics.map(({ line, column }: { line: number; column: number }) => `${line}:${column}`)
    for (const place of PLACES) expect(places).toContain(place)
  })
})

describe('init and new', () => {
  test('init makes a project whose example builds without errors', async () => {
    const folder = await temporaryFolder()
    expect((await hoinghi(folder, 'init du-an')).exit).toBe(0)
    const files = await filesUnder(join(folder, 'du-an'))
    const year = new Date().getFullYear()
    expect(files).toEqual(
      [
        '.vscode/extensions.json',
        '.vscode/settings.json',
        'HUONG-DAN.md',
        `data/${year}/vi-du-hoi-nghi-so-ket.yaml`,
        'data/hoinghi-office.schema.json',
        'data/hoinghi.schema.json',
        'data/office.yaml',
        ...(await startFiles(systemOf(process.platform))).map(({ name }) => name),
      ].sort(),
    )
    const checked = await hoinghi(join(folder, 'du-an'), 'check')
    expect(checked.out).not.toMatch(/lỗi {2}|cảnh báo {2}/u)
    const { exit, out } = await hoinghi(join(folder, 'du-an'), 'build -f md')
    expect(exit).toBe(0)
    expect(out).toContain('đã làm 3 tệp')
  })

  test('init touches nothing that is there', async () => {
    const folder = await project({ 'data/office.yaml': '# của tôi\n' })
    const { out } = await hoinghi(folder, 'init')
    expect(out).toContain('đã có data/office.yaml, giữ nguyên')
    expect(await readFile(join(folder, 'data/office.yaml'), 'utf8')).toBe('# của tôi\n')
  })

  test('new makes a file without errors, in the year, named for the meeting, and the schemas', async () => {
    const folder = await project({})
    const { exit, out } = await hoinghi(folder, ['new', "Hội nghị 'sơ kết' Đảng bộ", '--year', '2026'])
    expect(exit).toBe(0)
    expect(out).toContain('data/2026/hoi-nghi-so-ket-dang-bo.yaml')
    const text = await readFile(join(folder, 'data/2026/hoi-nghi-so-ket-dang-bo.yaml'), 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/hoinghi\.schema\.json\n/u)
    expect(text).toContain("name: 'Hội nghị ''sơ kết'' Đảng bộ'")
    expect(JSON.parse(await readFile(join(folder, 'data/hoinghi.schema.json'), 'utf8')).$schema).toContain('draft-07')
    expect((await hoinghi(folder, 'check')).out).not.toContain('lỗi  ')
  })

  test('every example in a new file, and in the office file, is right once its “#” is taken away', async () => {
    const folder = await temporaryFolder()
    await hoinghi(folder, 'init')
    await hoinghi(folder, 'new thu --year 2026')
    for (const path of ['data/2026/thu.yaml', 'data/office.yaml']) {
      const text = await readFile(join(folder, path), 'utf8')
      const uncommented = text.replace(/^( *)# ?(?= *(?:- |(?!yaml-)[a-z][a-z_-]*:(?: |$)))/gmu, '$1')
      expect(uncommented.match(/^ *[a-z]/gmu)?.length).toBeGreaterThan(15)
      await writeFile(join(folder, path), uncommented)
    }
    const { out } = await hoinghi(folder, 'check')
    const errors = out.split('\n').filter((line) => / lỗi {2}/u.test(line))
    expect(errors).toEqual([expect.stringContaining('anh/toan-canh.jpg')])
  })

  test('new never overwrites: exit 2', async () => {
    const folder = await project({ 'data/2026/thu.yaml': MEETING })
    const { exit, err } = await hoinghi(folder, 'new thu --year 2026')
    expect(err).toContain('Đã có data/2026/thu.yaml')
    expect(exit).toBe(2)
    expect(await readFile(join(folder, 'data/2026/thu.yaml'), 'utf8')).toBe(MEETING)
  })
})

describe('kinds and schema', () => {
  test('kinds lists kinds with what they need, formats and standards', async () => {
    const { out } = await hoinghi(await project({}), 'kinds')
    for (const word of ['bao-cao', 'cần một trong: achievements', 'docx', 'application/pdf', 'nd30'])
      expect(out).toContain(word)
    expect(JSON.parse((await hoinghi(await project({}), 'kinds --json')).out)).toMatchObject({
      format: 1,
      kinds: [{ id: 'bao-cao' }, {}, {}],
    })
  })

  test('schema prints a JSON Schema, or writes it', async () => {
    const folder = await project({})
    const { out } = await hoinghi(folder, 'schema')
    expect(Object.keys(JSON.parse(out).properties)).toContain('figures')
    await hoinghi(folder, 'schema -o meeting.schema.json')
    expect(await readFile(join(folder, 'meeting.schema.json'), 'utf8')).toBe(out)
    expect(Object.keys(JSON.parse((await hoinghi(folder, 'schema --office')).out).properties)).toContain('letterhead')
  })
})
