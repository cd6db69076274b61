import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { meetingFileOf, meetingFileOfText, readMeetingFile } from '../../src/load/meeting-file.ts'
import { maxBytes } from '../../src/load/yaml.ts'

describe('a meeting file', () => {
  test('takes its name from the file, in NFC', () => {
    expect(meetingFileOfText('a: 1\n', 'data/2024/cum-1.v2.yaml').name).toBe('cum-1.v2')
    expect(meetingFileOfText('a: 1\n', 'data/ho\u0323p.yml').name).toBe('họp')
  })

  test('may be Markdown with the data on top', () => {
    const typed = '---\nmeeting:\n  name: Hội nghị\n---\n\n# Kết quả\n\nTốt lắm.\n'
    const { source, narrative } = meetingFileOfText(typed, 'a.md')
    expect(source.diagnostics).toEqual([])
    expect(source.value).toEqual({ meeting: { name: 'Hội nghị' } })
    expect(source.locate(['meeting', 'name'])).toMatchObject({ line: 3, column: 9 })
    expect(narrative).toMatchObject({ text: '\n# Kết quả\n\nTốt lắm.\n', line: 5 })
    expect(narrative?.locate('\n# Kết quả\n\n'.length, 3)).toEqual({ file: 'a.md', line: 8, column: 1, length: 3 })
  })

  test('Markdown with CRLF, a byte order mark and letters in parts', () => {
    const typed = '\uFEFF---\r\na: 1\r\n---\r\nKe\u0302\u0301t quả sai\r\n'
    const { source, narrative } = meetingFileOfText(typed, 'a.md')
    expect(source.value).toEqual({ a: '1' })
    expect(narrative?.text).toBe('Kết quả sai\r\n')
    expect(narrative?.locate(8, 3)).toMatchObject({ line: 4, column: 11, length: 3 })
  })

  test('Markdown without a body has no narrative', () => {
    expect(meetingFileOfText('---\na: 1\n---\n\n  \n', 'a.md')).not.toHaveProperty('narrative')
    expect(meetingFileOfText('---\na: 1\n---', 'a.md').source.value).toEqual({ a: '1' })
  })

  test('the body may hold lines of dashes', () => {
    const { source, narrative } = meetingFileOfText('---\na: 1\n---\nmột\n\n---\n\nhai\n', 'a.md')
    expect(source.diagnostics).toEqual([])
    expect(narrative?.text).toBe('một\n\n---\n\nhai\n')
  })

  test.each(['js', 'javascript', 'JS', ' js', 'json', 'coffee', 'cson', 'toml', 'yaml'])(
    'front matter in “%s” is refused and never run',
    (language) => {
      const typed = `---${language}\n(() => { globalThis.pwned = true; return {} })()\n---\nx\n`
      for (let turn = 0; turn < 2; turn++) {
        const { source } = meetingFileOfText(typed, 'a.md')
        expect(source.diagnostics).toMatchObject([{ rule: 'yaml-feature', at: { line: 1, column: 1 } }])
        expect(source.value).toEqual({})
      }
      expect(globalThis).not.toHaveProperty('pwned')
    },
  )

  test('the same bad front matter is refused every time it is read', () => {
    const typed = '---\na: "x" y\n---\nbody\n'
    const first = meetingFileOfText(typed, 'a.md').source.diagnostics
    expect(first).toMatchObject([{ rule: 'yaml-syntax', at: { line: 2 } }])
    expect(meetingFileOfText(typed, 'a.md').source.diagnostics).toEqual(first)
  })

  test('a file over the limit is not read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hoinghi-large-'))
    writeFileSync(join(folder, 'a.yaml'), `a: ${'x'.repeat(maxBytes)}`)
    writeFileSync(join(folder, 'b.yaml'), `a: ${'x'.repeat(maxBytes - 3)}`)
    expect((await readMeetingFile(join(folder, 'a.yaml'), 'a.yaml')).source).toMatchObject({
      diagnostics: [{ rule: 'too-large', at: { file: 'a.yaml', line: 1 } }],
      partial: true,
    })
    expect((await readMeetingFile(join(folder, 'b.yaml'))).source.diagnostics).toEqual([])
    rmSync(folder, { recursive: true })
  })

  test('a file that is not there throws: it was there when it was listed', async () => {
    await expect(readMeetingFile('/khong/co.yaml')).rejects.toThrow(/ENOENT/)
  })

  test('bytes that are not UTF-8 are shown where they begin', () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode('a: 1\nb: '), 0xff)
    expect(meetingFileOf(bytes, 'a.yaml').source.diagnostics).toMatchObject([
      { rule: 'encoding', at: { line: 2, column: 4 } },
    ])
  })
})
