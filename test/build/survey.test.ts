import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Common } from '../../src/build/common.ts'
import { disk } from '../../src/build/disk.ts'
import { type Entry, manifestText } from '../../src/build/manifest.ts'
import { readMaterials } from '../../src/build/materials.ts'
import { openRecords } from '../../src/build/records.ts'
import type { BuildRequest } from '../../src/build/request.ts'
import { survey } from '../../src/build/survey.ts'
import { taskOf } from '../../src/build/task-of.ts'
import { checkMeeting } from '../../src/check.ts'
import { readMeetingFile } from '../../src/load/meeting-file.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import { MEETING, project } from '../cli/terminal.ts'

const NUMBERED = `${MEETING}  organizers: [Ban A]\n`.replace(
  /achievements[\s\S]*/u,
  'achievements: {overview: [Tốt]}\ndocuments: {bao-cao: {number: 1, issuer: Ban A}}\n',
)

async function site(files: Readonly<Record<string, string>>) {
  const folder = await project(files)
  const materials = await readMaterials(await findProject(folder))
  return { folder, materials, meetings: (await listMeetings(materials.project)).meetings }
}

describe('a survey', () => {
  test('says where the outputs of each go, and of a file that is gone by its path alone', async () => {
    const { folder, materials, meetings } = await site({ 'data/a.yaml': MEETING, 'data/b.yaml': MEETING })
    await rm(join(folder, 'data/b.yaml'))
    const { placeOf, faultsOf } = await survey(meetings, materials)
    expect(placeOf('data/a.yaml')).toEqual({ year: '2024', name: 'a' })
    expect(placeOf('data/b.yaml')).toEqual({ year: 'khong-ro-nam', name: 'b' })
    expect(placeOf('data/2023/c.yaml')).toEqual({ year: '2023', name: 'c' })
    expect(faultsOf('data/a.yaml')).toEqual([])
  })

  test('says what is wrong with meetings beside each other, all of it, by file', async () => {
    const { materials, meetings } = await site({ 'data/x/2024/a.yaml': NUMBERED, 'data/y/2024/a.yaml': NUMBERED })
    const { faultsOf } = await survey(meetings, materials)
    const rules = (file: string) => faultsOf(file).map(({ rule }) => rule)
    expect(rules('data/x/2024/a.yaml')).toEqual(['output-path'])
    expect(rules('data/y/2024/a.yaml')).toEqual(['output-path', 'duplicate-document-number'])
  })

  test('reads again nothing that is known, and tells of each that it reads', async () => {
    const { folder, materials, meetings } = await site({ 'data/a.yaml': MEETING, 'data/b.yaml': MEETING })
    const { source, name } = await readMeetingFile(join(folder, 'data/a.yaml'), 'data/a.yaml')
    const checked = { ...checkMeeting(source, materials), name }
    await rm(join(folder, 'data/a.yaml'))
    const read: string[] = []
    const known = new Map([['data/a.yaml', checked]])
    const { placeOf } = await survey(meetings, materials, { known, step: (file) => read.push(file) })
    expect(placeOf('data/a.yaml')).toEqual({ year: '2024', name: 'a' })
    expect(read).toEqual(['data/b.yaml'])
  })
})

describe('the task of a meeting', () => {
  const entry = (path: string, source: string): Entry => ({
    path,
    sha256: 'a',
    size: 1,
    mediaType: 'text/markdown',
    source,
    sourceSha256: 'b',
    inputs: {},
    tool: '0',
  })
  const place = { year: '2024', name: 'a' }

  async function task(files: readonly Entry[], options: Partial<BuildRequest> = {}, more: object = {}) {
    const folder = await project({ 'data/2024/a.yaml': MEETING, 'data/b.yaml': MEETING })
    const out = join(folder, 'out')
    await mkdir(join(out, '2024'), { recursive: true })
    await writeFile(join(out, '2024/manifest.json'), manifestText({ format: 1, ...more, files }))
    const ref = { path: join(folder, 'data/2024/a.yaml'), file: 'data/2024/a.yaml' }
    const request: BuildRequest = {
      meetings: [ref],
      out,
      strict: false,
      force: false,
      task: 'build',
      patience: 0,
      ...options,
    }
    const records = openRecords(out, disk)
    const common = { project: { root: folder } } as Common // all of it that is looked at
    const fault = { rule: 'x', severity: 'error' as const, message: { vi: 'Sai.', en: 'Wrong.' } }
    const made = await taskOf(ref, place, [fault], { request, common, records, disk })
    return { made, ref, out, fault, records }
  }

  test('has what was asked for, what is known of it and what is wrong', async () => {
    const own = entry('a/bao-cao.md', 'data/2024/a.yaml')
    const { made, ref, out, fault } = await task([own, entry('b/bao-cao.md', 'data/b.yaml')])
    expect(made).toEqual({ ref, place, out, strict: false, force: false, known: [own], diagnostics: [fault] })
    const asked = { kinds: ['bao-cao'], formats: ['md'], attachSource: true, strict: true, force: true }
    expect((await task([], asked)).made).toMatchObject(asked)
  })

  test('is wrong where the outputs of another file that is still there stand in its place', async () => {
    const { made, fault } = await task([
      entry('a/x.md', 'data/2024/a.yaml'),
      entry('a/y.md', 'data/gone.yaml'),
      entry('a/z.md', 'data/b.yaml'),
    ])
    expect(made.diagnostics.map(({ rule }) => rule)).toEqual(['output-path', 'x'])
    expect(made.diagnostics[0]?.message.vi).toContain('data/b.yaml')
    expect((await task([entry('a/y.md', 'data/gone.yaml')])).made.diagnostics).toEqual([fault])
  })

  test('of a closed year is to write nothing, unless it is opened again', async () => {
    const closed = { closed: { kept: [], seal: 'x' } }
    expect((await task([], {}, closed)).made.closed).toBe(true)
    const { made, records } = await task([], { reopen: true }, closed)
    expect('closed' in made).toBe(false)
    expect(await records.closed(place)).toBe(false)
    expect('closed' in (await task([], { reopen: true })).made).toBe(false)
  })
})
