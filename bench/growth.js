import { compose, meetingFileOfText, prepareText } from '../dist/index.js'
import { cpuOf } from './measure.js'
import { pagesOf, stretched, writer } from './report.js'

/**
 * How cost grows with size: for each size the best of three turns, because only what the work itself takes is asked about. `x` is
 * the size, `y` processor time in ms.
 */
export async function growth(seed, quick) {
  return [
    await pages(seed, quick ? [1, 20, 60] : [1, 10, 60, 120, 250, 500]),
    await rows(seed, quick ? [10, 100, 1000] : [10, 100, 1000, 3000, 10_000]),
  ]
}

async function best(work) {
  const times = []
  // What takes seconds is long enough to be told from noise.
  while (times.length < 3 && !(times[0] > 4000)) times.push(await cpuOf(work))
  return Math.min(...times)
}

async function pages(seed, sizes) {
  const { root, standard } = seed.composed[0]
  const lines = { pdf: [], docx: [], html: [], md: [] }
  const one = pagesOf(await writer('pdf').write(stretched(root, 1), standard, seed.assets))
  for (const size of sizes) {
    const long = stretched(root, Math.max(1, Math.round(size / one)))
    const x = pagesOf(await writer('pdf').write(long, standard, seed.assets))
    for (const [format, points] of Object.entries(lines))
      points.push({ x, y: await best(() => writer(format).write(long, standard, seed.assets)) })
  }
  return { name: 'pages', unit: 'pages', lines }
}

/** A table of so many rows, written. */
async function rows(seed, sizes) {
  const { root, standard } = seed.composed[0]
  const lines = { pdf: [], docx: [], html: [], md: [] }
  for (const x of sizes) {
    const long = { ...root, children: [tableOf(x)] }
    for (const [format, points] of Object.entries(lines))
      points.push({ x, y: await best(() => writer(format).write(long, standard, seed.assets)) })
  }
  return { name: 'rows', unit: 'table rows', lines }
}

function tableOf(count) {
  const cell = (value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })
  const row = (cells, header) => ({ type: 'tableRow', header, children: cells.map(cell) })
  const rows = Array.from({ length: count }, (_, n) =>
    row([`${n + 1}`, `Đơn vị thứ ${n + 1} của cụm thi đua`, `${n * 7}`], false),
  )
  return { type: 'table', align: ['center', 'left', 'right'], children: [row(['TT', 'Đơn vị', 'Điểm'], true), ...rows] }
}

/** Checking a file and composing its report, as the file grows. */
export async function facts(seed, sizes) {
  const lines = { check: [], compose: [] }
  const template = seed.composed[0].template
  for (const x of sizes) {
    const text = `${seed.text.replace(/^tasks:\n(?:[ #].*\n|\n)*/mu, '')}\n${manyTasks(x)}`
    const read = () => prepareText(meetingFileOfText(text, seed.ref.file), seed.ref.path, seed.materials)
    const { checked } = await read()
    if (checked.meeting.tasks?.items.length !== x) throw new Error(`the file of ${x} tasks was not read as such`)
    lines.check.push({ x, y: await best(read) })
    lines.compose.push({ x, y: await best(() => compose(checked.meeting, template)) })
  }
  return { name: 'facts', unit: 'more tasks', lines }
}

function manyTasks(count) {
  const item = (n) => `    - {text: kiểm tra việc thực hiện chương trình công tác số ${n}}`
  return `tasks:\n  items:\n${Array.from({ length: count }, (_, n) => item(n + 1)).join('\n')}\n`
}

/**
 * How much faster than its size a cost grows, over the last step of a series: 1 is linear, what is fixed being taken off with the
 * first point. Nothing where there are too few points to tell, or too little to measure.
 */
export function bend(points) {
  const [first, before, last] = [points[0], points.at(-2), points.at(-1)]
  if (points.length < 3 || last.y - first.y < 1 || before.y - first.y < 1) return undefined
  return (last.y - first.y) / (last.x - first.x) / ((before.y - first.y) / (before.x - first.x))
}
