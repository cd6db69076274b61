import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { root } from '../support/sources.ts'
import { hoinghi, MEETING, project } from './terminal.ts'

const WORDS_OF_COMMANDER =
  /\b(Usage|Options|Commands|Arguments|display help|\[options|\[command|output the version|default:|unknown|missing|error:)/u

describe('the command line', () => {
  test('--version is the package’s', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect(await hoinghi(root, '--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' })
  })

  test.each(['--help', ...commands.map(({ name }) => `${name} --help`), 'help build'])(
    '%s speaks Vietnamese, whole',
    async (line) => {
      const { exit, out } = await hoinghi(root, line)
      expect(exit).toBe(0)
      expect(out).toContain('Cách dùng:')
      expect(out).not.toMatch(WORDS_OF_COMMANDER)
    },
  )

  test('--help names every command', async () => {
    const { out } = await hoinghi(root, '--help')
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^ +${name}\\b`, 'mu'))
  })

  test.each(['--lang en --help', 'build --help --lang=en', 'build --lang en --help'])(
    '%s speaks English',
    async (line) => {
      expect((await hoinghi(root, line)).out).toContain('Usage:')
    },
  )

  test.each([
    ['build --formt pdf', 'Không có tùy chọn --formt. Có phải ý bạn là --format?'],
    ['build --format', 'Tùy chọn -f thiếu giá trị.'],
    ['new', 'Thiếu name.'],
    ['kinds một', 'không nhận nhiều tham số'],
    ['chekc', 'Không có tệp, thư mục hay lệnh nào là “chekc”. Có phải ý bạn là “check”?'],
    ['build khong-co.yaml', '“khong-co.yaml”'],
    ['build --kind bao-caoo', 'Không có loại văn bản “bao-caoo”. Có: bao-cao,'],
    ['build --format doc', 'Không có định dạng “doc”. Có: docx, '],
    ['kinds --lang fr', 'Không có ngôn ngữ “fr”. Có: vi, en.'],
    ['new 2026 --year 26', '“26” không phải là năm'],
  ])('%s is a wrong command: exit 2, %s', async (line, words) => {
    const folder = await project({ 'data/2024/a.yaml': MEETING })
    const { exit, err } = await hoinghi(folder, line)
    expect(err).toContain(words)
    expect(exit).toBe(2)
  })

  test('outside any project, build says how to make one', async () => {
    const { exit, err } = await hoinghi('/', 'build')
    expect(exit).toBe(2)
    expect(err).toContain('hoinghi init')
  })
})
