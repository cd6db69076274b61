import { chmod, mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { filesUnder, temporaryFolder } from '../build/folder.ts'
import { exampleProject, hoinghi, MEETING, project } from './terminal.ts'

const OFFICE = '# của cơ quan\nstyle: {tone_marks: kiểu cũ}\n'
const TYPED = `${MEETING}limitations:\n  - Cấp uỷ  chậm   # giữ\n`
const RIGHT = `${MEETING}limitations:\n  - Cấp ủy chậm   # giữ\n`

describe('check --fix', () => {
  test('shows what changes, mends it, keeps the version before, checks the new one', async () => {
    const folder = await project({ 'data/office.yaml': OFFICE, 'data/2024/a.yaml': TYPED })
    const { exit, out } = await hoinghi(folder, 'check --fix')
    expect(out).toContain(
      '--- data/2024/a.yaml\n+++ data/2024/a.yaml\n@@ -9 +9 @@ mixed-tone-marks, spacing-punctuation\n',
    )
    expect(out).toContain('\n-  - Cấp uỷ  chậm   # giữ\n+  - Cấp ủy chậm   # giữ\n')
    expect(out).not.toContain('[spacing-punctuation]')
    expect(exit).toBe(0)
    expect(await readFile(join(folder, 'data/2024/a.yaml'), 'utf8')).toBe(RIGHT)
    const kept = (await filesUnder(folder)).filter((file) => file.startsWith('.hoinghi/'))
    expect(kept).toEqual([expect.stringMatching(/^\.hoinghi\/ban-truoc\/data\/2024\/a\.[0-9a-f]{16}\.yaml$/u)])
    expect(out).toContain(`bản trước giữ ở ${kept[0]}`)
    expect(await readFile(join(folder, kept[0] ?? ''), 'utf8')).toBe(TYPED)
  })

  test('a second time there is nothing to do, and no file is touched', async () => {
    const folder = await project({ 'data/office.yaml': OFFICE, 'data/2024/a.yaml': TYPED })
    await hoinghi(folder, 'check --fix')
    const path = join(folder, 'data/2024/a.yaml')
    await utimes(path, 1, 1)
    expect((await hoinghi(folder, 'check --fix')).out).toContain('Không có gì để tự sửa.')
    expect((await stat(path)).mtimeMs).toBe(1000)
    expect((await filesUnder(folder)).filter((file) => file.startsWith('.hoinghi/'))).toHaveLength(1)
  })

  test.each([
    ['c', true],
    ['Có ', true],
    ['yes', true],
    ['', false],
    ['k', false],
    ['no', false],
  ])('asks where somebody sits: “%s”', async (answer, mended) => {
    const folder = await project({ 'data/office.yaml': OFFICE, 'data/2024/a.yaml': TYPED })
    const asked: string[] = []
    const ask = async (question: string) => {
      asked.push(question)
      return answer
    }
    const { out } = await hoinghi(folder, 'check --fix', { ask })
    expect(asked).toEqual(['Sửa 2 chỗ trong 1 tệp? [c/K] '])
    expect(out.includes('Không sửa gì.')).toBe(!mended)
    expect(await readFile(join(folder, 'data/2024/a.yaml'), 'utf8')).toBe(mended ? RIGHT : TYPED)
  })

  test('asks nobody with --yes, or when there is nothing to mend', async () => {
    const folder = await project({ 'data/office.yaml': OFFICE, 'data/2024/a.yaml': TYPED })
    const ask = () => Promise.reject(new Error('nobody may be asked'))
    expect((await hoinghi(folder, 'check --fix --yes', { ask })).out).toContain('đã sửa data/2024/a.yaml')
    expect((await hoinghi(folder, 'check --fix', { ask })).exit).toBe(0)
  })

  test('keeps byte order mark, line ends and mode', async () => {
    const typed = `\ufeff${TYPED.replaceAll('\n', '\r\n')}`
    const folder = await project({ 'data/office.yaml': OFFICE, 'data/2024/a.yaml': typed })
    const path = join(folder, 'data/2024/a.yaml')
    await chmod(path, 0o600)
    await hoinghi(folder, 'check --fix')
    expect(await readFile(path, 'utf8')).toBe(`\ufeff${RIGHT.replaceAll('\n', '\r\n')}`)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  test('hidden characters are shown by their code; the office file is mended with all of the project', async () => {
    const folder = await project({ 'data/office.yaml': 'terms: [Chi bộ\u200b bốn tốt]\n', 'data/2024/a.yaml': TYPED })
    const { out } = await hoinghi(folder, 'check --fix')
    expect(out).toContain('-terms: [Chi bộ‹U+200B› bốn tốt]\n+terms: [Chi bộ bốn tốt]\n')
    expect(await readFile(join(folder, 'data/office.yaml'), 'utf8')).toBe('terms: [Chi bộ bốn tốt]\n')
  })

  test('only what was named is mended', async () => {
    const folder = await project({ 'data/office.yaml': OFFICE, 'data/2024/a.yaml': TYPED, 'data/2024/b.yaml': TYPED })
    await hoinghi(folder, 'check --fix data/2024/b.yaml')
    expect(await readFile(join(folder, 'data/2024/a.yaml'), 'utf8')).toBe(TYPED)
    expect(await readFile(join(folder, 'data/2024/b.yaml'), 'utf8')).toBe(RIGHT)
  })

  test('bytes that are no UTF-8 are left to their author', async () => {
    const folder = await project({ 'data/2024/a.yaml': TYPED })
    const bytes = Buffer.concat([Buffer.from(TYPED), Buffer.from([0x23, 0xff, 0xfe, 0x0a])])
    await writeFile(join(folder, 'data/2024/a.yaml'), bytes)
    expect((await hoinghi(folder, 'check --fix')).exit).toBe(1)
    expect(await readFile(join(folder, 'data/2024/a.yaml'))).toEqual(bytes)
  })

  test('a file of an archived year stays as it was archived', async () => {
    const folder = await project({ 'data/office.yaml': OFFICE, 'data/2024/a.yaml': TYPED })
    const entry = {
      path: 'a/b.md',
      sha256: '',
      size: 1,
      mediaType: '',
      source: 'data/2024/a.yaml',
      sourceSha256: '',
      inputs: {},
      tool: '',
    }
    await writeFile(
      join(await made(folder, 'out/2024'), 'manifest.json'),
      JSON.stringify({ format: 1, closed: { kept: [], seal: 'x' }, files: [entry] }),
    )
    const { err } = await hoinghi(folder, 'check --fix')
    expect(err).toContain('data/2024/a.yaml thuộc năm đã lưu trữ')
    expect(await readFile(join(folder, 'data/2024/a.yaml'), 'utf8')).toBe(TYPED)
  })

  test('--json says what was mended, and without --fix what could be', async () => {
    const folder = await project({ 'data/office.yaml': OFFICE, 'data/2024/a.yaml': TYPED })
    const before = JSON.parse((await hoinghi(folder, 'check --json')).out)
    expect(before).not.toHaveProperty('mends')
    expect(before.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'spacing-punctuation', mend: { was: '  ', by: ' ' } }),
    )
    const report = JSON.parse((await hoinghi(folder, 'check --fix --json')).out)
    expect(report.mends).toEqual([
      { rule: 'mixed-tone-marks', file: 'data/2024/a.yaml', line: 9, column: 9, was: 'uỷ', by: 'ủy' },
      { rule: 'spacing-punctuation', file: 'data/2024/a.yaml', line: 9, column: 11, was: '  ', by: ' ' },
    ])
    expect(report.mended).toEqual([{ file: 'data/2024/a.yaml', kept: expect.stringContaining('.hoinghi/ban-truoc/') }])
    expect(report.diagnostics.map(({ rule }: { rule: string }) => rule)).not.toContain('spacing-punctuation')
  })
})

test('--json has the keys that are documented, and no others', async () => {
  const page = await readFile(new URL('../../docs/commands.md', import.meta.url), 'utf8')
  const section = page.split('### `hoinghi check --json`')[1]?.split('\n## ')[0] ?? ''
  const documented = new Set([...section.matchAll(/`([a-z]+)`/gu)].map(([, key]) => key))
  const office = 'style: {tone_marks: kiểu cũ}\nrules: {attendees-missing: lỗi}\n'
  const twice = `${TYPED}documents: {bao-cao: {number: "12/BC-UBND", issuer: Sở A}}\nfigures: {a: {about: b, done: 3, of: 2}}\n`
  const folder = await project({ 'data/office.yaml': office, 'data/2024/a.yaml': twice, 'data/2024/b.yaml': twice })
  await writeFile(join(folder, 'a.docx'), DOCX)
  const report = JSON.parse((await hoinghi(folder, 'check --fix --json a.docx data/2024/a.yaml data/2024/b.yaml')).out)
  const before = JSON.parse((await hoinghi(folder, 'check --json data/2024/a.yaml')).out)
  const items = [...report.diagnostics, ...report.mends, ...report.mended, ...before.diagnostics]
  const keys = new Set([report, ...items, ...items.flatMap(({ related }) => related ?? [])].flatMap(Object.keys))
  expect([...keys].filter((key) => !documented.has(key))).toEqual([])
  for (const key of ['format', 'hint', 'path', 'unit', 'related', 'kept', 'was']) expect(keys).toContain(key)
})

async function made(folder: string, path: string): Promise<string> {
  await mkdir(join(folder, path), { recursive: true })
  return join(folder, path)
}

const DOCX = zipSync({
  'word/document.xml': new TextEncoder().encode(
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/><w:p><w:r><w:t>Tại hội </w:t></w:r><w:r><w:t>nhị, các đại biểu thảo luận.</w:t></w:r></w:p></w:body></w:document>',
  ),
})

describe('check of a hand-written text', () => {
  test('DOCX: by paragraph and character', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.docx'), DOCX)
    const { exit, out } = await hoinghi(folder, 'check a.docx')
    expect(out).toContain(
      'a.docx, đoạn 2, ký tự 5: cảnh báo  “hội nhị” có thể là lỗi gõ của “hội nghị”. [near-miss-term]',
    )
    expect(out).toContain('  2 │ Tại hội nhị, các đại biểu thảo luận.\n    │     ^^^^^^^\n')
    expect(exit).toBe(0)
    expect((await hoinghi(folder, 'check a.docx --strict')).exit).toBe(1)
    const { diagnostics } = JSON.parse((await hoinghi(folder, 'check a.docx --json')).out)
    expect(diagnostics).toMatchObject([{ file: 'a.docx', line: 2, column: 5, length: 7, unit: 'paragraph' }])
  })

  test('plain text and Markdown: by line and column', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), '\ufeffDòng một.\r\nTại hội nhị này.\r\n')
    await writeFile(join(folder, 'b.md'), '# Diễn biến\n\nCác **địa biểu** thảo luận.\n')
    const { out } = await hoinghi(folder, 'check a.txt b.md')
    expect(out).toContain('a.txt:2:5 cảnh báo')
    expect(out).toContain('b.md:3:1 cảnh báo  “Các địa biểu”')
    expect(out).toContain('0 lỗi, 2 cảnh báo')
  })

  test('with the terms, style and severities of the office', async () => {
    const office = `${OFFICE}terms: [cà phê doanh nhân]\nrules: {near-miss-term: lỗi, long-sentence: tắt}\npeople: {nhi: {name: Trần Hội Nhị}}\n`
    const folder = await project({ 'data/office.yaml': office })
    await writeFile(
      join(folder, 'a.txt'),
      `Trần Hội Nhị dự cà phê doanh nhâm, cấp uỷ, cấp uỷ. Các ${'chữ '.repeat(70)}`,
    )
    const { exit, out } = await hoinghi(folder, 'check a.txt')
    expect(out.match(/\[[a-z-]+\]/gu)).toEqual(['[near-miss-term]', '[mixed-tone-marks]', '[mixed-tone-marks]'])
    expect(exit).toBe(1)
  })

  test('a short form is told of once; one spelt out anywhere not at all', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), 'HĐND họp.\nHĐND bàn.\nỦy ban nhân dân (UBND) báo cáo.\nUBND trình.\n')
    const { diagnostics } = JSON.parse((await hoinghi(folder, 'check a.txt --json')).out)
    expect(diagnostics.map(({ rule, line }: { rule: string; line: number }) => [rule, line])).toEqual([
      ['abbreviation-unexpanded', 1],
    ])
  })

  test('documents of ours have nothing to be told but that a sentence is long', async () => {
    const folder = await exampleProject()
    await hoinghi(folder, 'build -f docx')
    const files = (await filesUnder(folder)).filter((file) => file.endsWith('.docx'))
    expect(files).toHaveLength(13)
    const { diagnostics } = JSON.parse((await hoinghi(folder, ['check', '--json', ...files])).out)
    const told = diagnostics.filter(({ rule }: { rule: string }) => rule !== 'long-sentence')
    expect(told.map(({ file, line, message }: Record<string, string>) => `${file}:${line} ${message}`)).toEqual([])
  }, 60_000)

  test('what is broken is told: exit 1', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.docx'), 'không phải')
    const { exit, out } = await hoinghi(folder, 'check a.docx')
    expect(out).toContain('a.docx:1:1 lỗi  Tệp này không phải là văn bản DOCX. [text-file]')
    expect(exit).toBe(1)
  })

  test('what is not there is a wrong command: exit 2', async () => {
    expect((await hoinghi(await temporaryFolder(), 'check a.docx')).exit).toBe(2)
  })

  test('beside meetings; a .md among the meetings is one', async () => {
    const folder = await project({ 'data/2024/a.yaml': MEETING, 'data/2024/b.md': 'Không có phần đầu.\n' })
    await writeFile(join(folder, 'a.docx'), DOCX)
    const { out } = await hoinghi(folder, 'check a.docx data/2024/a.yaml data/2024/b.md')
    expect(out).toContain('[near-miss-term]')
    expect(out).toContain('data/2024/a.yaml')
    expect(out).toContain('data/2024/b.md:1:1 lỗi')
  })

  test('--fix mends data only', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), 'Hai  chữ.\n')
    expect((await hoinghi(folder, 'check --fix a.txt')).out).toContain('Không có gì để tự sửa.')
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('Hai  chữ.\n')
  })
})

describe('check of many files', () => {
  const many = (count: number) =>
    project(
      Object.fromEntries(
        Array.from({ length: count }, (_, n) => [
          `data/${2000 + (n % 20)}/hop-${n}.yaml`,
          MEETING.replace('13/7/2024', `13/7/${2000 + (n % 20)}`).replace('thi đua', `thi đua ${n}`),
        ]),
      ),
    )

  test('shows how far it is, the other meetings of the project counted', async () => {
    const folder = await many(30)
    const { err } = await hoinghi(folder, 'check')
    expect(err.match(/^\[\d+\/30\] data\/\d{4}\/hop-\d+\.yaml$/gmu)?.length).toBe(10)
    expect((await hoinghi(folder, 'check data/2000/hop-0.yaml')).err).toContain('[30/30]')
    expect((await hoinghi(folder, 'check --quiet')).err).toBe('')
    expect((await hoinghi(folder, 'check --json')).err).toBe('')
  })

  test('takes time in proportion to their number', async () => {
    const cost = async (count: number) => {
      const folder = await many(count)
      const start = process.cpuUsage().user
      expect((await hoinghi(folder, 'check --quiet')).exit).toBe(0)
      return process.cpuUsage().user - start
    }
    await cost(50)
    const [few, most] = [await cost(100), await cost(800)]
    // In proportion it is 8; of the square it would be 64.
    expect(most / few).toBeLessThan(20)
  }, 120_000)
})
