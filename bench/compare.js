// `npm run bench`: us, the peers and the limits in one run on one machine. `--quick` takes smaller sizes and writes nothing;
// without it docs/performance.md and its charts are written. `--meetings N` is the largest batch (10,000 when not given).
// `--only documents,cold` measures these rows alone. With `--gate` rows that reach less than half their goal (or less than they are held
// to, see table.js) are measured twice more, and the command fails where the best of three stays below.
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chart } from './chart.js'
import { bend, facts, growth } from './growth.js'
import { isFar, table, verdict } from './table.js'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    meetings: { type: 'string' },
    only: { type: 'string' },
    gate: { type: 'boolean' },
  },
})
const here = (path) => new URL(path, import.meta.url).pathname
if (!existsSync(here('../dist/index.js'))) stop('Run `npm run build` first.')
if (!existsSync(here('node_modules')))
  stop(
    'The peers are not installed: run `npm ci --prefix bench` where the npm registry can be reached, then this again.',
  )

const quick = values.quick ?? false
const { ROOT, seedMeeting } = await import('./report.js')
const { checkRow, documentRows, meetingRow } = await import('./rows/documents.js')
const { coldRows } = await import('./rows/cold.js')
const { batches, batchRows, threads } = await import('./rows/batch.js')
const { watchRow } = await import('./rows/watch.js')

const seed = await seedMeeting(ROOT)
const largest = Number(values.meetings ?? 10_000)
const sizes = quick ? [20, 100] : [...[1, 10, 100, 1000, 10_000].filter((size) => size < largest), largest]
const runs = []
const parts = {
  documents: () => documentRows(seed, quick),
  meeting: async () => [await meetingRow(seed, quick), await checkRow(seed, quick)],
  cold: () => coldRows(seed, quick),
  batch: async () => {
    runs.splice(0, runs.length, ...(await batches(seed, sizes)))
    const several = await threads(seed, sizes.at(-2) >= 100 ? sizes.at(-2) : sizes.at(-1))
    // Of a small batch with nothing changed, most would be the start of node.
    const [still] = quick ? await batches(seed, [1000], ['--format', 'md']) : runs.slice(-1)
    return batchRows(runs, several, still)
  },
  watch: async () => [await watchRow(seed, quick)],
}
const only = values.only?.split(',') ?? Object.keys(parts)
const rows = []
for (const part of only) {
  console.error(part)
  let found = await parts[part]()
  for (let turn = 1; values.gate && turn < 3 && found.some(isFar); turn += 1) found = better(found, await parts[part]())
  rows.push(...found)
}
console.log(table(rows))
if (values.gate && rows.some(isFar)) {
  console.error(`Less than it is held to in three runs:\n${table(rows.filter(isFar))}`)
  process.exitCode = 1
}

if (!quick && values.only === undefined) await writeDocs(ROOT)

/** Of two runs of the same rows the better each. */
function better(before, now) {
  return before.map((row, n) =>
    verdict(now[n]).share > (verdict(row).share ?? Number.POSITIVE_INFINITY) ? now[n] : row,
  )
}

function stop(message) {
  console.error(message)
  process.exit(2)
}

async function writeDocs(root) {
  const charts = [...(await growth(seed, false)), await facts(seed, [10, 100, 300, 1000]), batchChart(runs)]
  await mkdir(join(root, 'docs/performance'), { recursive: true })
  for (const one of charts) await writeFile(join(root, 'docs/performance', `${one.name}.svg`), chart(one))
  const { writePerformance } = await import('./performance.js')
  await writePerformance(root, { rows, charts, bends: charts.flatMap(bendsOf), machine: cpus(), date: new Date() })
}

function bendsOf({ name, lines }) {
  return Object.entries(lines).map(([line, points]) => ({ name, line, bend: bend(points) }))
}

function batchChart(batchRuns) {
  const points = (pick) => batchRuns.map((run) => ({ x: run.size, y: pick(run) }))
  const lines = { new: points(({ made }) => made.cpu), again: points(({ again }) => again) }
  return { name: 'meetings', unit: 'meetings', lines }
}
