import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { programFor } from '../src/cli/program.ts'
import { openSession } from '../src/cli/session.ts'
import { filesUnder, temporaryFolder } from './build/folder.ts'
import { hoinghi } from './cli/terminal.ts'
import { commandsNamed, type Fence, fences, pathsNamed, scriptsNamed, shellWords } from './support/doc-claims.ts'
import { readSources, root } from './support/sources.ts'

const TOP = ['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
const readText = (name: string) => readFileSync(join(root, name), 'utf8')
const docs = new Map([...TOP.map((name) => [name, readText(name)] as const), ...readSources('docs', /\.md$/)])

/** Parses a command line without running it; throws, or gives why it is none. */
async function faultOf(words: readonly string[]): Promise<string | undefined> {
  const silent = { folder: '/', out() {}, err() {}, colour: false, redraws: false, columns: 80 }
  const program = await programFor(openSession({ ...silent, stop: new AbortController().signal }, 'vi'))
  for (const command of program.commands) command.action(() => undefined)
  const [first = '-'] = words
  const isKnown = program.commands.some((command) => command.name() === first) || /^-|[./]/u.test(first)
  if (!isKnown) return `there is no command ${first}`
  // A command that is only named, not typed.
  if (words.length === 1 && !first.startsWith('-')) return undefined
  return program.parseAsync([...words], { from: 'user' }).then(() => undefined, String)
}

/** Runs the blocks of one document that are marked `run`, in order: shell lines in one folder, meetings each in a project of its own. */
async function runMarked(blocks: readonly Fence[]): Promise<void> {
  let folder = await temporaryFolder()
  for (const { info, text } of blocks.filter(({ info }) => info[1] === 'run')) {
    if (info[0] === 'sh') for (const line of text.split('\n')) folder = await runLine(line, folder)
    else if (info[0] === 'yaml') await buildMeeting(text)
    else throw new Error(`a block of ${info[0]} cannot be run`)
  }
}

async function runLine(line: string, folder: string): Promise<string> {
  const [program, ...words] = shellWords(line)
  if (program === undefined) return folder
  if (program === 'cd') return join(folder, ...words)
  if (program !== 'hoinghi') throw new Error(`${line}: only hoinghi and cd can be run`)
  const { exit, err } = await hoinghi(folder, words)
  if (exit !== 0) throw new Error(`${line}: exit ${exit}\n${err}`)
  return folder
}

async function buildMeeting(text: string): Promise<void> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'data', '2024'), { recursive: true })
  await writeFile(join(folder, 'data', '2024', 'vi-du.yaml'), text)
  const { exit, err } = await hoinghi(folder, 'build -f md')
  const made = (await filesUnder(folder)).filter((file) => file.endsWith('.md'))
  if (exit !== 0 || made.length === 0)
    throw new Error(`the meeting gives ${made.length} documents, exit ${exit}\n${err}`)
}

describe.each([...docs])('%s', (file, text) => {
  test('names only what is there', () => {
    expect(pathsNamed(file, text).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
  test('names only commands that parse', async () => {
    for (const words of commandsNamed(text))
      expect([words.join(' '), await faultOf(words)]).toEqual([words.join(' '), undefined])
  })
  test('names only scripts there are', async () => {
    const { scripts } = JSON.parse(readText('package.json'))
    expect(scriptsNamed(text).filter((name) => !(name in scripts))).toEqual([])
  })
  test('has blocks that do what they say', () => runMarked(fences(text)), 60_000)
})

test('the READMEs have blocks that run', () => {
  for (const name of ['README.md', 'README.vi.md'])
    expect(fences(docs.get(name) ?? '').filter(({ info }) => info[1] === 'run').length).toBeGreaterThan(1)
})

describe('each claim can be found false', () => {
  test('paths, in links and back-ticks, from where the document stands', () => {
    const text =
      '[a](b.md#c) ![d](../e.png) [x](https://x.vn) [y](#z) `src/f.ts` `src/<room>/` `data/a.yaml`\n```sh\n[g](h)\n```\n'
    expect(pathsNamed('docs/a.md', text)).toEqual(['docs/b.md', 'e.png', 'src/f.ts'])
  })
  test('commands, in shell blocks and back-ticks', () => {
    const text =
      '`hoinghi build [file|folder …] -k <kind>` `npm test`\n```sh\nhoinghi new "Hội nghị" # tên\ncd a && npx hoinghi chekc\n```\n```yaml\nhoinghi: 1\n```\n'
    expect(commandsNamed(text)).toEqual([['new', 'Hội nghị'], ['chekc'], ['build', '-k', 'ten']])
  })
  test.each([['chekc'], ['build', '--formt', 'pdf'], ['new', '--year', '2024']])(
    'a command that is none: %s',
    async (...words) => {
      expect(await faultOf(words)).toBeTypeOf('string')
    },
  )
  test('a command that is one', async () => expect(await faultOf(['build', 'data/a.yaml', '--json'])).toBeUndefined())
  test('scripts', () => {
    expect(scriptsNamed('npm run test:interop, npm test, npm install, npm start')).toEqual([
      'test:interop',
      'test',
      'start',
    ])
  })
  test.each(['hoinghi build khong-co.yaml', 'rm -r .', 'cd khong-co\nhoinghi check'])(
    'a block that does not do what it says: %s',
    async (text) => {
      await expect(runMarked([{ info: ['sh', 'run'], text }])).rejects.toThrow()
    },
  )
  test('a meeting with an error', async () => {
    await expect(runMarked([{ info: ['yaml', 'run'], text: 'meeting: {name: Họp}\n' }])).rejects.toThrow('exit 1')
  })
  test('a block that is not marked is not run', () => runMarked([{ info: ['sh'], text: 'rm -r .' }]))
})
