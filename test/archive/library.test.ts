import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  archiveYear,
  buildYear,
  collect,
  findIn,
  findProject,
  listed,
  listMeetings,
  loadEngine,
  meetingsOfYear,
  openLedger,
  openLibrary,
  readHeld,
  readMaterials,
  summarise,
  verify,
} from '../../src/index.ts'
import { clusterYear } from '../support/cluster-year.ts'
import { lastingProject } from './folder.ts'

test('a year archived, listed, searched and proved by the library alone', async () => {
  const root = await lastingProject(clusterYear({ number: 1, year: 2026 }))
  const out = join(root, 'out')
  const materials = await readMaterials(await findProject(root))
  const found = await meetingsOfYear(undefined, materials)
  expect(found?.year).toBe('2026')
  const request = { out, strict: false, reopen: false, patience: 0, formats: ['md'] }
  const told: string[] = []
  expect(await buildYear(found?.refs ?? [], request, materials, ({ file }) => told.push(file))).toBe(true)
  expect(told).toHaveLength(4)
  const archived = await archiveYear('2026', request, materials)
  expect(archived).toMatchObject({ year: '2026', meetings: 4, closed: { closed: true }, site: { meetings: 4 } })
  expect(archived.written.map(({ path }) => path)).toEqual(['2026/tong-hop-nam.md'])
  expect((await verify({ out, root })).findings).toEqual([])

  const { meetings } = await listMeetings(materials.project)
  const lines = []
  for await (const held of readHeld(meetings, materials)) lines.push(await listed(held, openLedger(out), {}))
  expect(lines.map((line) => line?.state)).toEqual(['closed', 'closed', 'closed', 'closed'])

  const engine = await loadEngine()
  const library = await openLibrary(out, meetings, async () => materials, engine)
  if (!library) throw new Error('there is a site')
  const answer = await findIn(library, { words: 'so hoa', most: 1 }, engine)
  expect(answer.found[0]?.snippet.map(([text]) => text).join('')).toContain('Số hóa hồ sơ')

  const scope = { period: { unit: 'quý', quarter: 3, year: 2026 } } as const
  const { within, earlier } = await collect(scope, meetings, materials)
  expect(summarise(scope, within, earlier).period).toBe('quý III/2026')
}, 60_000)
