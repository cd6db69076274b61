import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readCommon } from '../../src/build/common.ts'
import { readJournal } from '../../src/build/journal.ts'
import type { MeetingTask } from '../../src/build/task.ts'
import { findProject } from '../../src/load/project.ts'
import { MEETING, project } from '../cli/terminal.ts'

const given = vi.hoisted(() => ({ workerData: {} }))
vi.mock('tinypool', () => ({ default: given }))

test('a thread surveys and builds the meetings of the project it was given, and does not end itself', async () => {
  const folder = await project({ 'data/2024/a.yaml': MEETING })
  const journal = join(folder, 'pending.jsonl')
  given.workerData = { common: await readCommon(await findProject(folder)), journal }
  const { exit } = process
  onTestFinished(() => {
    process.exit = exit
  })
  const { survey, build } = await import('../../src/build/worker.ts')
  const ref = { path: join(folder, 'data/2024/a.yaml'), file: 'data/2024/a.yaml' }
  const place = { year: '2024', name: 'a' }
  expect(await survey(ref)).toMatchObject({ file: ref.file, place, kept: { name: 'a' } })
  const task: MeetingTask = {
    ref,
    place,
    out: join(folder, 'out'),
    kinds: ['tin-bai'],
    formats: ['md'],
    strict: false,
    force: false,
    known: [],
    diagnostics: [],
  }
  const { files, entries, failure } = await build(task)
  expect(failure).toBeUndefined()
  expect(files.map(({ path, state }) => [path, state])).toEqual([['out/2024/a/tin-bai.md', 'made']])
  expect(await readJournal(journal)).toEqual(entries.map((entry) => ({ folder: join(folder, 'out/2024'), entry })))
  expect(() => process.exit(3)).toThrow('a thread was to end with 3')
})
