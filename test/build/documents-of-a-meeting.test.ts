import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { doneOf, inputsOf } from '../../src/build/build-kind.ts'
import { buildMeeting } from '../../src/build/build-meeting.ts'
import { mark, sha256 } from '../../src/build/digest.ts'
import { disk } from '../../src/build/disk.ts'
import type { Intent } from '../../src/build/journal.ts'
import { type Materials, readMaterials } from '../../src/build/materials.ts'
import type { MeetingResult } from '../../src/build/outcome.ts'
import { prepareMeeting } from '../../src/build/prepare.ts'
import type { MeetingTask } from '../../src/build/task.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { findProject } from '../../src/load/project.ts'
import { MEETING, project } from '../cli/terminal.ts'
import { root } from '../support/sources.ts'

const WITH_PHOTO = `${MEETING}photos: [{file: anh/quang-canh.jpg, caption: Toàn cảnh hội nghị, after: achievements}]\n`

interface Site {
  readonly folder: string
  readonly materials: Materials
  /** What was told before files were put in place. */
  readonly intents: Intent[]
  build(options?: Partial<MeetingTask>): Promise<MeetingResult>
}

/** One meeting, `data/2024/a.yaml` or another, that is built by itself. */
async function site(
  text: string,
  file = 'data/2024/a.yaml',
  more: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const folder = await project({ [file]: text, ...more })
  const materials = await readMaterials(await findProject(folder))
  const intents: Intent[] = []
  const task: MeetingTask = {
    ref: { path: join(folder, file), file },
    place: { year: '2024', name: 'a' },
    out: join(folder, 'out'),
    formats: ['md'],
    strict: false,
    force: false,
    known: [],
    diagnostics: [],
  }
  const hands = { disk, intend: async (all: readonly Intent[]) => void intents.push(...all) }
  return {
    folder,
    materials,
    intents,
    build: (options = {}) => buildMeeting({ ...task, ...options }, materials, hands),
  }
}

const WARNING: Diagnostic = { rule: 'x', severity: 'warning', message: { vi: 'Sai.', en: 'Wrong.' } }

describe('a meeting by itself', () => {
  test('gives its files, their entries, what was skipped and what it was made from', async () => {
    const { build, folder, intents, materials } = await site(MEETING)
    const result = await build({ diagnostics: [WARNING] })
    expect(result).toMatchObject({ file: 'data/2024/a.yaml', place: { year: '2024', name: 'a' }, gone: [], from: [] })
    expect(result.diagnostics[0]).toBe(WARNING)
    expect(result.files).toEqual([
      { kind: 'bao-cao', format: 'md', path: 'out/2024/a/bao-cao.md', state: 'made', why: 'new' },
      { kind: 'tin-bai', format: 'md', path: 'out/2024/a/tin-bai.md', state: 'made', why: 'new' },
    ])
    expect(result.skipped).toEqual([
      { kind: 'ket-luan', reason: 'facts', missing: expect.arrayContaining(['speeches[kết luận]']), left: [] },
    ])
    const bytes = await readFile(join(folder, 'out/2024/a/bao-cao.md'))
    expect(result.entries[0]).toEqual({
      path: 'a/bao-cao.md',
      sha256: sha256(bytes),
      size: bytes.length,
      mediaType: 'text/markdown',
      source: 'data/2024/a.yaml',
      sourceSha256: sha256(MEETING),
      inputs: { meeting: mark(MEETING), ...materials.inputsOf('bao-cao') },
      tool: materials.tool.version,
    })
    expect(intents).toEqual(result.entries.map((entry) => ({ folder: join(folder, 'out/2024'), entry })))
  })

  test('makes the kinds and formats that are asked for', async () => {
    const { build } = await site(MEETING)
    const result = await build({ kinds: ['tin-bai', 'tong-hop-nam'], formats: ['html', 'md'] })
    expect(result.files.map(({ path }) => path)).toEqual(['out/2024/a/tin-bai.md', 'out/2024/a/tin-bai.html'])
    expect(result.skipped).toEqual([])
  })

  test('is made in every format when none is named', async () => {
    const { build, materials } = await site(MEETING)
    const { formats: _, ...task } = {
      ref: { path: join(materials.project.root, 'data/2024/a.yaml'), file: 'data/2024/a.yaml' },
      place: { year: '2024', name: 'a' },
      out: join(materials.project.root, 'out'),
      formats: [],
      kinds: ['tin-bai'],
      strict: false,
      force: false,
      known: [],
      diagnostics: [],
    }
    const { files } = await buildMeeting(task, materials, { disk, intend: async () => undefined })
    expect(files.map(({ format }) => format)).toEqual(['docx', 'pdf', 'md', 'html'])
    expect((await build({ formats: [] })).files).toEqual([])
  })

  test('of a closed year is left as it is', async () => {
    const { build, intents } = await site('{')
    const result = await build({ closed: true, diagnostics: [WARNING] })
    expect(result).toMatchObject({ files: [], entries: [], from: [], diagnostics: [WARNING] })
    expect(result.skipped).toEqual([{ kind: '–', reason: 'closed' }])
    expect(intents).toEqual([])
  })

  test('that cannot be read is a failure, told with what was known before', async () => {
    const { build, folder } = await site(MEETING)
    await rm(join(folder, 'data/2024/a.yaml'))
    const result = await build({ diagnostics: [WARNING] })
    expect(result.failure).toMatchObject({ blame: 'machine' })
    expect(result).toMatchObject({ diagnostics: [WARNING], files: [], skipped: [], entries: [], gone: [] })
  })

  test('that is too large is refused in words', async () => {
    const { build } = await site(`${MEETING}# ${'x'.repeat(1_000_000)}\n`)
    const result = await build()
    expect(result.diagnostics.map(({ rule }) => rule)).toContain('too-large')
    expect(result.files).toEqual([])
  })
})

describe('what stops the documents of a meeting', () => {
  const reasons = ({ skipped }: MeetingResult) => skipped.map(({ kind, reason }) => `${kind} ${reason}`)

  test('is an error, and a warning where it is to be strict', async () => {
    const { build } = await site(MEETING)
    const error = { ...WARNING, severity: 'error' as const }
    expect(reasons(await build({ diagnostics: [error] }))).toEqual([
      'bao-cao errors',
      'ket-luan facts',
      'tin-bai errors',
    ])
    expect(reasons(await build({ diagnostics: [WARNING], strict: true }))).toContain('bao-cao errors')
    expect(reasons(await build({ diagnostics: [WARNING] }))).toEqual(['ket-luan facts'])
  })

  test('is an error of the office file, for every meeting', async () => {
    const { build } = await site(MEETING, 'data/2024/a.yaml', { 'data/office.yaml': 'rules: {abc: tắt}\n' })
    expect(reasons(await build())).toContain('bao-cao errors')
  })

  test('is a template that cannot be used, for its own kind', async () => {
    const front =
      '---\nname: Giấy mời\nabout: Giấy mời\nform: official\nnumbering: none\nsubject: Giấy mời\nrequires: []\n---\n'
    const { build, materials } = await site(MEETING, 'data/2024/a.yaml', {
      'templates/giay-moi.hbs': `${front}{{khong.co}}\n`,
    })
    expect(materials.diagnostics.map(({ rule }) => rule)).toContain('template-path')
    expect(reasons(await build())).toEqual(['giay-moi errors', 'ket-luan facts'])
  })
})

describe('outputs left from a time when there were facts', () => {
  test('are named, of the same kind alone', async () => {
    const { build } = await site(MEETING)
    const { entries } = await build()
    const [entry] = entries
    if (!entry) throw new Error('nothing was made')
    const known = ['a/ket-luan.md', 'a/ket-luan-2.md', 'ab/ket-luan.md'].map((path) => ({ ...entry, path }))
    expect((await build({ known })).skipped[0]).toMatchObject({ kind: 'ket-luan', left: ['out/2024/a/ket-luan.md'] })
  })
})

describe('the photos of a meeting', () => {
  async function withPhoto() {
    const made = await site(WITH_PHOTO)
    const path = join(made.folder, 'data/2024/anh/quang-canh.jpg')
    await mkdir(join(path, '..'))
    await copyFile(join(root, 'test/fixtures/photos/quang-canh.jpg'), path)
    return { ...made, path }
  }

  test('count among what it was made from, and are named from where the outputs stand', async () => {
    const { build, folder, path } = await withPhoto()
    const { from, entries } = await build()
    expect(from).toEqual([path])
    expect(await readFile(join(folder, 'out/2024/a/tin-bai.md'), 'utf8')).toContain(
      '](../../../data/2024/anh/quang-canh.jpg)',
    )
    expect(entries[0]?.inputs.photos).toMatch(/^[0-9a-f]{16}$/)
  })

  test('that cannot be used are told, and then not all is known of what it was made from', async () => {
    const { build } = await site(WITH_PHOTO)
    const result = await build()
    expect(result.diagnostics.map(({ rule }) => rule)).toContain('photo-file')
    expect('from' in result).toBe(false)
  })

  test('are another input when they change, and when the meeting moves to another folder', async () => {
    const { materials, folder, path } = await withPhoto()
    const inputs = async (file = 'data/2024/a.yaml') =>
      inputsOf('tin-bai', await prepareMeeting({ path: join(folder, 'data/2024/a.yaml'), file }, materials), materials)
    const before = await inputs()
    expect(await inputs('data/2024/b.yaml')).toEqual(before)
    expect((await inputs('data/a.yaml')).photos).not.toBe(before.photos)
    await copyFile(join(root, 'test/fixtures/photos/bieu-do.png'), path)
    const { photos } = await inputs()
    expect(photos).not.toBe(before.photos)
  })
})

describe('the meeting file', () => {
  /** The article as PDF, with or without the meeting file inside. */
  async function article(text: string, file: string, attached: boolean) {
    const { build, folder } = await site(text, file)
    const task = { kinds: ['tin-bai'], formats: ['pdf', 'md'], ...(attached && { attachSource: true as const }) }
    const { entries } = await build(task)
    const pdf = await readFile(join(folder, 'out/2024/a/tin-bai.pdf'), 'latin1')
    return { inputs: entries.map(({ inputs }) => inputs.attached), has: (words: RegExp) => words.test(pdf) }
  }

  test('travels inside documents whose format can carry it', async () => {
    const { inputs, has } = await article(MEETING, 'data/2024/a.yaml', true)
    expect(inputs).toEqual(['meeting', undefined])
    expect([has(/a\.yaml/), has(/application#2fyaml/i)]).toEqual([true, true])
    expect((await article(`---\n${MEETING}---\nLời kể.\n`, 'data/2024/a.md', true)).has(/text#2fmarkdown/i)).toBe(true)
  })

  test('stays at home unless it is asked for', async () => {
    const { inputs, has } = await article(MEETING, 'data/2024/a.yaml', false)
    expect(inputs).toEqual([undefined, undefined])
    expect(has(/a\.yaml/)).toBe(false)
  })
})

test('outputs of a meeting that was moved have a new source, and are not made again', async () => {
  const { build } = await site(MEETING)
  const { entries } = await build()
  const known = entries.map((entry) => ({ ...entry, source: 'data/a.yaml' }))
  const again = await build({ known })
  expect(again.files.map(({ state }) => state)).toEqual(['fresh', 'fresh'])
  expect(again.entries).toEqual(entries)
})

test('a hand edit, what was put beside it and the copy of what was replaced are shown from the project', async () => {
  const { build, folder } = await site(MEETING)
  const edit = () => writeFile(join(folder, 'out/2024/a/tin-bai.md'), 'tay')
  await edit().catch(async () => {
    await mkdir(join(folder, 'out/2024/a'), { recursive: true })
    await edit()
  })
  const kinds = ['tin-bai']
  expect((await build({ kinds })).files).toEqual([
    {
      kind: 'tin-bai',
      format: 'md',
      path: 'out/2024/a/tin-bai.md',
      state: 'edited',
      ours: false,
      beside: 'out/2024/a/tin-bai.moi.md',
    },
  ])
  expect((await build({ kinds, force: true })).files).toEqual([
    {
      kind: 'tin-bai',
      format: 'md',
      path: 'out/2024/a/tin-bai.md',
      state: 'made',
      why: 'forced',
      kept: 'out/2024/a/tin-bai.giu.md',
    },
  ])
})

test('a template’s mistake stops its kind, a fault its format alone', () => {
  const file = (kind: string, format: string) => ({ kind, format, path: `${kind}.${format}`, state: 'fresh' as const })
  const update = { outcome: { state: 'fresh' as const }, entries: [], gone: ['x'] }
  const written = [
    { kind: 'a', file: file('a', 'md'), update },
    { kind: 'a', mistake: WARNING },
    { kind: 'b', file: file('b', 'md'), update },
    { kind: 'b', file: file('b', 'pdf') },
  ]
  expect(doneOf('a', written)).toEqual({
    diagnostics: [WARNING],
    files: [],
    skipped: [{ kind: 'a', reason: 'errors' }],
    entries: [],
    gone: [],
  })
  expect(doneOf('b', written)).toEqual({
    diagnostics: [],
    files: [file('b', 'md'), file('b', 'pdf')],
    skipped: [],
    entries: [],
    gone: ['x'],
  })
})
