import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BuildRequest, build } from '../../src/build/build.ts'
import { sha256 } from '../../src/build/digest.ts'
import { type Disk, disk } from '../../src/build/disk.ts'
import { type Materials, readMaterials } from '../../src/build/materials.ts'
import type { MeetingResult } from '../../src/build/outcome.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import { TemplateFault } from '../../src/template.ts'
import { CALLS, failingDisk } from './failing-disk.ts'
import { filesUnder, temporaryFolder } from './folder.ts'

const meeting = (words: string) => `meeting:
  name: Hội nghị sơ kết
  type: hội nghị
  purposes: [sơ kết]
  sessions: [{date: 13/7/2024}]
achievements:
  overview: ['${words}']
`

interface Site {
  readonly folder: string
  readonly materials: Materials
  build(options?: Partial<BuildRequest>, on?: Disk, made?: Materials): Promise<MeetingResult[]>
}

/** Read once for all tests: their projects have neither an office file nor templates of their own. */
const common = findProject('/').then(readMaterials)

/** A project of two meetings. */
async function site(): Promise<Site> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'data', '2024'), { recursive: true })
  for (const name of ['a', 'b']) await writeFile(join(folder, 'data', '2024', `${name}.yaml`), meeting(name))
  const materials = { ...(await common), project: await findProject(folder) }
  return {
    folder,
    materials,
    async build(options = {}, on = disk, made = materials) {
      const { meetings } = await listMeetings(materials.project)
      const out = join(folder, 'out')
      const request = {
        meetings,
        out,
        formats: ['md'],
        strict: false,
        force: false,
        task: 'build',
        patience: 0,
        ...options,
      }
      const results: MeetingResult[] = []
      for await (const result of build(request, made, on)) results.push(result)
      return results
    },
  }
}

const OUTPUTS = [
  '2024/a/bao-cao.md',
  '2024/a/tin-bai.md',
  '2024/b/bao-cao.md',
  '2024/b/tin-bai.md',
  '2024/manifest.json',
]

/** Throws unless the manifest describes exactly what stands there, and nothing else does. */
async function expectWhole(folder: string): Promise<void> {
  expect(await filesUnder(folder)).toEqual([
    'data/2024/a.yaml',
    'data/2024/b.yaml',
    ...OUTPUTS.map((path) => `out/${path}`),
  ])
  const { files } = JSON.parse(await readFile(join(folder, 'out/2024/manifest.json'), 'utf8'))
  expect(files).toHaveLength(4)
  for (const { path, sha256: said, size } of files) {
    const bytes = await readFile(join(folder, 'out/2024', path))
    expect({ path, sha256: sha256(bytes), size: bytes.length }).toEqual({ path, sha256: said, size })
  }
}

const states = (results: readonly MeetingResult[]) => results.flatMap(({ files }) => files.map(({ state }) => state))

describe('a build', () => {
  test('makes every file, and a second one touches none', async () => {
    const { folder, build } = await site()
    expect(states(await build())).toEqual(['made', 'made', 'made', 'made'])
    await expectWhole(folder)
    const before = await readFile(join(folder, 'out/2024/manifest.json'))
    expect(states(await build())).toEqual(['fresh', 'fresh', 'fresh', 'fresh'])
    expect(await readFile(join(folder, 'out/2024/manifest.json'))).toEqual(before)
  })

  test('makes again what one saved file touches, and only that', async () => {
    const { folder, build } = await site()
    await build()
    await writeFile(join(folder, 'data/2024/b.yaml'), meeting('khác'))
    expect(states(await build())).toEqual(['fresh', 'fresh', 'made', 'made'])
  })

  test('gives the same bytes in another folder, the manifest too', async () => {
    const [one, two] = [await site(), await site()]
    await one.build({ formats: ['md', 'html', 'docx', 'pdf'] })
    await two.build({ formats: ['md', 'html', 'docx', 'pdf'] })
    for (const path of await filesUnder(join(one.folder, 'out')))
      expect(await readFile(join(one.folder, 'out', path)), path).toEqual(await readFile(join(two.folder, 'out', path)))
  })

  test('an output that no longer has its facts stays, and is named', async () => {
    const { folder, build } = await site()
    await build()
    await writeFile(join(folder, 'data/2024/a.yaml'), meeting('a').replace(/achievements[\s\S]*/u, ''))
    const [a] = await build()
    expect(a?.skipped).toContainEqual({
      kind: 'bao-cao',
      reason: 'facts',
      missing: ['achievements', 'figures', 'limitations', 'tasks'],
      left: ['out/2024/a/bao-cao.md'],
    })
  })
})

describe('a fault in one document', () => {
  const withFault = (materials: Materials, fault: Error): Materials => ({
    ...materials,
    templates: materials.templates.map((template) =>
      template.kind.id !== 'tin-bai'
        ? template
        : {
            ...template,
            body: (context) => {
              if (context.meeting.achievements?.overview.includes('a')) throw fault
              return template.body(context)
            },
          },
    ),
  })

  test('is told with its meeting and kind; the rest is built', async () => {
    const { build, materials } = await site()
    const [a, b] = await build({}, disk, withFault(materials, new Error('kaput')))
    expect(a?.files).toMatchObject([
      { kind: 'bao-cao', state: 'made' },
      { kind: 'tin-bai', format: 'md', state: 'failed', blame: 'tool', message: { vi: 'kaput' } },
    ])
    expect(states(b ? [b] : [])).toEqual(['made', 'made'])
  })

  test('of a template at odds with the data is the author’s: a diagnostic', async () => {
    const { build, materials } = await site()
    const message = { vi: 'Mẫu không hợp với dữ liệu.', en: 'The template is at odds with the data.' }
    const fault = new TemplateFault({ rule: 'template-path', severity: 'error', message })
    const [a, b] = await build({}, disk, withFault(materials, fault))
    expect(a?.diagnostics.map(({ rule }) => rule)).toContain('template-path')
    expect(a?.skipped).toContainEqual({ kind: 'tin-bai', reason: 'errors' })
    expect(states(b ? [b] : [])).toEqual(['made', 'made'])
  })

  test('a meeting file that cannot be read is no other’s trouble', async () => {
    const { folder, build } = await site()
    const { meetings } = await listMeetings(await findProject(folder))
    await rm(join(folder, 'data/2024/a.yaml'))
    const [a, b] = await build({ meetings })
    expect(a?.failure).toMatchObject({ blame: 'machine', message: { vi: expect.stringContaining('a.yaml') } })
    expect(states(b ? [b] : [])).toEqual(['made', 'made'])
  })
})

describe('whatever call fails, once or for good', () => {
  const faults = CALLS.flatMap((call) =>
    [1, 2, 3, 5, 8, 13, 21, 34].flatMap((nth) => [[call, nth, false] as const, [call, nth, true] as const]),
  )

  test.each(faults)(
    '%s number %i (for good: %s): no lie, no part, no litter after the next run',
    async (call, nth, forGood) => {
      const { folder, build } = await site()
      const broken = failingDisk(call, nth, { forGood })
      const outcome = await build({}, broken.disk).catch((fault: unknown) => fault)
      const told = Array.isArray(outcome) ? states(outcome) : []
      if (Array.isArray(outcome) && told.length === 4 && told.every((state) => state === 'made'))
        await expectWhole(folder)
      for (const path of (await filesUnder(folder)).filter((file) => /^out\/.*\/[^.][^/]*\.md$/u.test(file)))
        expect(await readFile(join(folder, path), 'utf8'), path).toMatch(/^---\n[\s\S]*\n$/u)
      const after = await build()
      expect(new Set(states(after))).not.toContain('failed')
      expect(new Set(states(after))).not.toContain('edited')
      await expectWhole(folder)
    },
  )
})

test('what a killed run had put in place is ours in the next, though the data changed since', async () => {
  const { folder, build } = await site()
  const { disk: dying } = failingDisk('rename', 3, { forGood: true })
  await build({}, dying).catch(() => undefined)
  await writeFile(join(folder, 'data/2024/a.yaml'), meeting('khác'))
  expect(states(await build())).toEqual(['made', 'made', 'made', 'made'])
  await expectWhole(folder)
})

test('a run that is told to stop ends after the meeting at hand, with its manifest', async () => {
  const { folder, build } = await site()
  expect(states(await build({ stop: AbortSignal.abort() }))).toEqual(['made', 'made'])
  const { files } = JSON.parse(await readFile(join(folder, 'out/2024/manifest.json'), 'utf8'))
  expect(files).toHaveLength(2)
  await build()
  await expectWhole(folder)
})

test('of two runs at once on one project, the second waits', async () => {
  const { folder, build } = await site()
  const [one, two] = await Promise.all([build({ patience: 20_000 }), build({ patience: 20_000 })])
  expect([...states(one), ...states(two)].sort()).toEqual([...Array(4).fill('fresh'), ...Array(4).fill('made')])
  await expectWhole(folder)
})

test('a project held by another run is told by whom', async () => {
  const { folder, build } = await site()
  await mkdir(join(folder, '.hoinghi'))
  const owner = { pid: process.ppid, host: (await import('node:os')).hostname(), task: 'watch', since: 'hôm qua' }
  await writeFile(join(folder, '.hoinghi/lock'), JSON.stringify(owner))
  await expect(build()).rejects.toMatchObject({
    sentence: { vi: expect.stringContaining(`tiến trình ${process.ppid}`) },
  })
})
