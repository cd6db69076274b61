import { execFileSync } from 'node:child_process'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from '../measure.js'
import { makeProject } from './project.js'

/** Batches of growing size: made new, again with nothing changed, again with one meeting changed. */
export async function batches(seed, sizes) {
  const runs = []
  for (const size of sizes) runs.push(await batch(seed, size))
  return runs
}

async function batch(seed, size) {
  const folder = await mkdtemp(join(tmpdir(), 'hoinghi-bench-'))
  try {
    const files = await makeProject(folder, size, seed)
    const made = once(folder)
    const again = []
    const limit = []
    const changed = []
    for (let turn = 0; turn < 3; turn += 1) {
      again.push(once(folder))
      limit.push(limitOf(folder))
      await appendFile(files[turn % size], `\n# ${turn}\n`)
      changed.push(once(folder))
    }
    return {
      size,
      made,
      again: { wall: wallOf(again), counts: again[0].counts, memory: Math.max(...again.map(({ memory }) => memory)) },
      limit: median(limit),
      changed: { wall: wallOf(changed), counts: changed[0].counts },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function wallOf(runs) {
  return median(runs.map(({ wall }) => wall))
}

function once(folder) {
  const script = new URL('build-once.js', import.meta.url).pathname
  return JSON.parse(execFileSync(process.execPath, [script, folder], { encoding: 'utf8' }))
}

/** Wall time in ms of hashing all inputs and looking at size and time of all outputs. */
function limitOf(folder) {
  const start = performance.now()
  execFileSync(
    'bash',
    ['-c', 'find data -type f -print0 | xargs -0 sha256sum >/dev/null; find out -printf "%s %T@ %p\n" >/dev/null'],
    { cwd: folder },
  )
  return performance.now() - start
}

/** The rows a series of batches gives. `full` sizes are the issue's; smaller ones are said to be smaller. */
export function batchRows(runs) {
  const [small, large] = [runs.at(-2), runs.at(-1)]
  const files = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0)
  const each = ({ made }) => made.cpu / files(made.counts)
  const n = large.size.toLocaleString('en')
  return [
    {
      what: `batch of ${n} meetings (${files(large.made.counts).toLocaleString('en')} files): ms a file`,
      ours: each(large),
      beside: `the same at ${small.size.toLocaleString('en')}`,
      other: each(small),
      goal: { most: 1.1 },
    },
    {
      what: `batch of ${n} meetings: resident memory, MB`,
      ours: large.made.memory,
      beside: 'limit',
      other: 400,
      goal: { most: 1 },
    },
    {
      what: `batch of ${n} meetings: processor time to wall time (cores used)`,
      ours: large.made.cpu,
      beside: 'wall',
      other: large.made.wall,
      goal: { least: 1.7 },
    },
    {
      what: `the same ${n} again, nothing changed (wall)`,
      ours: large.again.wall,
      beside: 'sha256sum + find',
      other: large.limit,
      goal: { most: 3 },
    },
    {
      what: `one of ${n} changed (wall)`,
      ours: large.changed.wall,
      beside: 'nothing changed + one meeting',
      other: large.again.wall + large.made.wall / large.size,
      goal: { most: 1 },
    },
  ]
}
