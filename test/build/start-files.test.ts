import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createStartFiles, readFirst, startFiles, systemOf } from '../../src/build/start-files.ts'
import { temporaryFolder } from './folder.ts'

const cmd = async () => (await startFiles('windows'))[0]?.text ?? ''

describe('the start file of Windows', () => {
  test('has the line ends batch files need, in UTF-8 after a code page that says so', async () => {
    const text = await cmd()
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.startsWith('@echo off\r\n')).toBe(true)
    expect(text.slice(0, text.indexOf('chcp 65001'))).toMatch(/^[\x00-\x7f]*$/)
    expect(text).not.toContain('\ufeff')
  })

  test('jumps only to labels it has', async () => {
    const text = await cmd()
    const labels = [...text.matchAll(/^:(\w+)/gmu)].map(([, label]) => label)
    const jumps = [...text.matchAll(/goto (\w+)/gu)].map(([, label]) => label)
    expect([...new Set(jumps)].sort()).toEqual([...new Set(labels)].sort())
  })

  test('quotes every path, so that folders may have spaces, accents, brackets and exclamation marks', async () => {
    const text = await cmd()
    const bare = text
      .split('\r\n')
      .filter((line) => !line.startsWith('rem') && !line.startsWith('echo'))
      .map((line) => line.replace(/"[^"]*"/gu, ''))
      .filter((line) => /%(?:HERE|NODE|PROGRAM|PROJECT|TOOL|ProgramFiles|~dp0)/u.test(line))
    expect(bare).toEqual([])
    // A block in brackets would end at a bracket in the path.
    expect(text.replace(/in \([^)]*\) do|"[^"]*"/gu, '')).not.toMatch(/^[^r].*\((?!\w*\.?exe)/mu)
    expect(text).toContain('DisableDelayedExpansion')
  })

  test('looks for Node beside itself first, then on the machine, and says in Vietnamese where there is none', async () => {
    const text = await cmd()
    const places = ['%HERE%node.exe', '%HERE%node\\node.exe', '%%~$PATH:N', '%ProgramFiles%\\nodejs\\node.exe']
    const found = places.map((place) => text.indexOf(place))
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(found).not.toContain(-1)
    expect(text).toContain('Máy này chưa có Node.')
    expect(text).toContain('pause')
  })

  test('never calls itself for the program', async () => {
    expect(await cmd()).toContain('if /i "%TOOL%"=="%~f0" goto notool')
  })
})

/** Runs the start file of Unix in a folder with a blank, an accent and a quote in its name. */
async function started(beside: Readonly<Record<string, string>>, path = '/nowhere') {
  const folder = join(await temporaryFolder(), "Hồ sơ 'mới' (1)")
  await mkdir(folder)
  await createStartFiles(folder, 'linux')
  for (const [name, text] of Object.entries(beside)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
    await chmod(join(folder, name), 0o755)
  }
  return new Promise<{ folder: string; code: number; said: string }>((resolve) => {
    const env = { PATH: path, HOME: folder }
    execFile('/bin/sh', [join(folder, 'hoinghi.sh'), '--port', '1'], { env }, (fault, out, err) =>
      resolve({ folder, code: fault ? Number(fault.code) : 0, said: out + err }),
    )
  })
}

/** What stands for Node: of a version, telling how it was called. */
const fakeNode = (age: number) =>
  `#!/bin/sh\ncase "$1" in -e) exit ${age < 20 ? 1 : 0};; esac\nfor a in "$@"; do echo "[$a]"; done\n`
const PROGRAM = { 'chuong-trinh/dist/cli/main.js': '' }
/** Where `dirname` is, without a Node of the machine. */
const TOOLS = '/usr/bin:/bin'

describe('the start file of Unix', () => {
  test('takes the Node and the program beside it, and a folder of its own', async () => {
    const { folder, code, said } = await started({ node: fakeNode(22), ...PROGRAM }, TOOLS)
    const words = [
      join(folder, 'chuong-trinh/dist/cli/main.js'),
      'studio',
      join(folder, 'ho-so'),
      '--init',
      '--port',
      '1',
    ]
    expect([code, said]).toEqual([0, words.map((word) => `[${word}]\n`).join('')])
  })

  test('opens the project it stands in', async () => {
    const { folder, said } = await started({ 'node/bin/node': fakeNode(22), 'data/office.yaml': '', ...PROGRAM }, TOOLS)
    expect(said).toContain(`[studio]\n[${folder}]\n`)
  })

  test('says in Vietnamese that Node is too old', async () => {
    const { code, said } = await started({ node: fakeNode(18), ...PROGRAM }, TOOLS)
    expect([code, said.trim()]).toEqual([1, expect.stringContaining('Node trên máy này quá cũ.')])
  })

  test('says in Vietnamese that there is no program', async () => {
    const { code, said } = await started({ node: fakeNode(22) }, TOOLS)
    expect([code, said.trim()]).toEqual([1, expect.stringContaining('Không tìm thấy chương trình hoinghi')])
  })

  test('says in Vietnamese that there is no Node', async () => {
    const folder = await temporaryFolder()
    for (const name of ['dirname', 'sh']) {
      const at = (await stat(`/usr/bin/${name}`).catch(() => undefined)) ? `/usr/bin/${name}` : `/bin/${name}`
      await writeFile(join(folder, name), `#!/bin/sh\nexec ${at} "$@"\n`)
      await chmod(join(folder, name), 0o755)
    }
    const has = await Promise.all(
      ['/usr/local/bin/node', '/opt/homebrew/bin/node'].map((path) => stat(path).catch(() => undefined)),
    )
    const { code, said } = await started(PROGRAM, folder)
    // Where this machine's own Node stands in one of the usual places, that one is found.
    if (has.some(Boolean)) expect(code).not.toBe(0)
    else expect([code, said.trim()]).toEqual([1, expect.stringContaining('Máy này chưa có Node.')])
  })
})

describe('for every system', () => {
  test('there is a file to double-click, and words to read first that name it', async () => {
    for (const system of ['windows', 'macos', 'linux'] as const) {
      const [first, ...more] = await startFiles(system)
      const { text } = await readFirst(system)
      expect(text).toContain(first?.name)
      expect(text).not.toContain('__')
      expect(text.includes('\r\n')).toBe(system === 'windows')
      expect([first, ...more].every((file) => file?.executable === (system !== 'windows'))).toBe(true)
    }
    expect(['win32', 'darwin', 'linux', 'freebsd'].map(systemOf)).toEqual(['windows', 'macos', 'linux', 'linux'])
  })

  test('one that is there stays, and those written can be run', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'hoinghi.sh'), 'của tôi')
    expect(await createStartFiles(folder, 'linux')).toEqual(['hoinghi.desktop'])
    expect(await readFile(join(folder, 'hoinghi.sh'), 'utf8')).toBe('của tôi')
    expect(await createStartFiles(folder, 'macos')).toEqual(['hoinghi.command'])
    expect((await stat(join(folder, 'hoinghi.command'))).mode & 0o111).toBe(0o111)
  })
})
