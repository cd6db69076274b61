import { execFileSync } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, timed } from '../measure.js'
import { ROOT } from '../report.js'
import { makeProject } from './project.js'

/** The whole command as it is called, from the start of node to its end. */
const TOOL = join(ROOT, 'dist/cli/main.js')
const PRELOAD = new URL('measured.js', import.meta.url).href
/** How often each run with nothing to do is measured, after one that only looks at what is new. */
const TURNS = 3

/** Batches of growing size: made new, again with nothing changed, again with one meeting changed; and one meeting by itself. */
export async function batches(seed, sizes, words = []) {
  const runs = []
  const alone = await inFolder((folder) => makeProject(folder, 1, seed).then(() => once(folder, words)))
  for (const size of sizes) runs.push({ alone, ...(await inFolder((folder) => batch(folder, seed, size, words))) })
  return runs
}

async function batch(folder, seed, size, words) {
  const files = await makeProject(folder, size, seed)
  const made = await once(folder, words)
  await once(folder, words)
  const [again, limit, changed] = [[], [], []]
  for (let turn = 0; turn < TURNS; turn += 1) {
    again.push(await once(folder, words))
    limit.push(limitOf(folder))
    await appendFile(files[turn % size], `\n# ${turn}\n`)
    changed.push(await once(folder, words))
    await once(folder, words)
  }
  const outputs = await outputsIn(folder)
  return { size, made, files: outputs, again: cpuOf(again), limit: cpuOf(limit), changed: cpuOf(changed) }
}

/** The same batch with one thread and with one a core, in turns: how much faster the second is, and with what. */
export async function threads(seed, size) {
  return inFolder(async (folder) => {
    await makeProject(join(folder, '1'), size, seed)
    await cp(join(folder, '1'), join(folder, 'all'), { recursive: true })
    const one = await once(join(folder, '1'), ['--workers', '1'])
    const all = await once(join(folder, 'all'), ['--workers', String(availableParallelism())])
    return { size, one, all }
  })
}

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'hoinghi-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function cpuOf(runs) {
  return median(runs.map(({ cpu }) => cpu))
}

async function once(folder, words) {
  const MEASURED = join(folder, 'memory')
  const args = ['--import', PRELOAD, TOOL, 'build', folder, '--quiet', ...words]
  const run = timed(process.execPath, args, { cwd: folder, env: { MEASURED } })
  if (run.status !== 0) throw new Error(`hoinghi build ended with ${run.status}`)
  const memory = Number(await readFile(MEASURED, 'utf8'))
  await rm(MEASURED)
  return { ...run, memory }
}

async function outputsIn(folder) {
  const found = execFileSync('bash', ['-c', 'find out -type f ! -name manifest.json | wc -l'], { cwd: folder })
  return Number(String(found))
}

/** Hashing all inputs and looking at size and time of all outputs. */
function limitOf(folder) {
  const script = 'find data -type f -print0 | xargs -0 sha256sum; find out -printf "%s %T@ %p\n"'
  return timed('bash', ['-c', script], { cwd: folder })
}

/** The rows a series of batches gives; what has nothing to do is told of the batch `still`. */
export function batchRows(runs, { size, one, all }, still) {
  const [small, large] = [runs.at(-2), runs.at(-1)]
  const each = ({ made, files }) => made.cpu / files
  const what = `batch of ${sizeOf(large)}`
  return [
    {
      what: `${what}: processor time in ms a file`,
      ours: each(large),
      beside: `the same at ${small.size.toLocaleString('en')}`,
      other: each(small),
      goal: { most: 1.1 },
    },
    { what: `${what}: resident memory, MB`, ours: large.made.memory, beside: 'limit', other: 400, goal: { most: 1 } },
    {
      what: `${what}: processor time to wall time (cores used)`,
      ours: large.made.cpu,
      beside: 'wall',
      other: large.made.wall,
      goal: { least: 1.7 },
    },
    {
      what: `batch of ${size.toLocaleString('en')} meetings, a thread a core (wall)`,
      ours: all.wall,
      beside: 'one thread',
      other: one.wall,
    },
    {
      what: `${sizeOf(still)} again, nothing changed: the whole command`,
      ours: still.again,
      beside: 'sha256sum + find',
      other: still.limit,
      // The start of node weighs on any batch that is quick to make.
      goal: { most: 3, held: 0.3 },
    },
    {
      what: `one of ${still.size.toLocaleString('en')} meetings changed: the whole command`,
      ours: still.changed,
      beside: 'nothing changed + that meeting by itself',
      other: still.again + still.alone.cpu,
      goal: { most: 1 },
    },
  ]
}

function sizeOf({ size, files }) {
  return `${size.toLocaleString('en')} meetings (${files.toLocaleString('en')} files)`
}
