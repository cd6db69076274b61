import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { collect } from '../../src/archive/collect.ts'
import { type SiteWritten, writeSite } from '../../src/archive/search/site.ts'
import { summarise } from '../../src/archive/summary/summary.ts'
import { disk } from '../../src/build/disk.ts'
import { type Materials, readMaterials } from '../../src/build/materials.ts'
import { findProject, listMeetings, type MeetingRef } from '../../src/load/project.ts'
import { clusterYear } from '../support/cluster-year.ts'
import { lastingProject } from './folder.ts'

/** 75 clusters in a year of four meetings each. */
const CLUSTERS = 75
const scope = { period: { unit: 'năm', year: 2026 } } as const

let folder: string
let materials: Materials
let meetings: readonly MeetingRef[]

beforeAll(async () => {
  const files = Array.from({ length: CLUSTERS }, (_, index) => clusterYear({ number: index + 1, year: 2026 }))
  folder = await lastingProject(Object.assign({}, ...files))
  materials = await readMaterials(await findProject(folder))
  meetings = (await listMeetings(materials.project)).meetings
})

async function site(refs: readonly MeetingRef[], out: string): Promise<{ written: SiteWritten; time: number }> {
  const start = performance.now()
  const written = await writeSite(join(folder, out), refs, materials, disk)
  return { written, time: performance.now() - start }
}

test('three hundred meetings: time grows with their number, memory stays bounded, the index is smaller than its text', async () => {
  await site(meetings.slice(0, 20), 'warm')
  const few = await site(meetings.slice(0, 75), 'few')
  const many = await site(meetings, 'many')
  expect(many.written.meetings).toBe(300)
  // Four times as many in well under twelve times the time: a square would take sixteen.
  expect(many.time / few.time).toBeLessThan(12)
  expect(many.written.indexBytes).toBeLessThan(1.5 * many.written.textBytes)
  expect(process.memoryUsage().rss).toBeLessThan(500_000_000)
}, 120_000)

test('three hundred meetings summed up: every task, award and figure once', async () => {
  const { within, earlier } = await collect(scope, meetings, materials)
  const { held, tasks, awards, figures, meetings: list } = summarise(scope, within, earlier)
  expect(held[0]).toContain('có 300 hội nghị')
  expect(list.rows).toHaveLength(300)
  expect(tasks.said[0]).toContain(`Các cuộc họp giao cụ thể ${6 * CLUSTERS} nhiệm vụ`)
  expect(tasks.said[0]).toContain(`${CLUSTERS} quá hạn`)
  expect(awards.byForm.rows.map(([, , , count]) => count)).toEqual([
    String(5 * CLUSTERS),
    String(2 * CLUSTERS),
    String(CLUSTERS),
  ])
  // Five figures in several meetings each; those of one cluster never mix with another's.
  const names = figures.table.rows.map(([name]) => name).filter(Boolean)
  expect(names).toHaveLength(5 * CLUSTERS)
  // Of many meetings on one day each says whose it is, and each figure whose.
  expect(new Set(names).size).toBe(5 * CLUSTERS)
  expect(figures.table.rows.at(-1)?.at(-1)).toMatch(/^hội nghị ngày .* của Cụm thi đua số \d+$/u)
}, 120_000)
