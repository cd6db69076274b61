import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isThere, median, timed } from '../measure.js'
import { markdown } from '../peers/markdown.js'
import { ROOT, wordsFor } from '../report.js'
import { oneMeeting } from './project.js'

/** The command from nothing to documents on disk, beside node alone, pandoc and LibreOffice. */
export async function coldRows(seed, quick) {
  const folder = await mkdtemp(join(tmpdir(), 'hoinghi-bench-'))
  try {
    return await rowsIn(folder, seed, quick)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function rowsIn(folder, seed, quick) {
  const meeting = await oneMeeting(folder, seed)
  const tool = join(ROOT, 'dist/cli/main.js')
  const sources = []
  for (const { id, root } of seed.composed) {
    sources.push(join(folder, `${id}.md`))
    await writeFile(join(folder, `${id}.md`), markdown(wordsFor(root)))
  }
  const works = new Map([
    ['node', () => timed(process.execPath, ['-e', '0'])],
    ['check', () => timed(process.execPath, [tool, 'check', meeting], { cwd: folder })],
    ['build', () => timed(process.execPath, [tool, 'build', meeting], { cwd: folder })],
  ])
  if (isThere('pandoc'))
    works.set('pandoc', () => sum(sources.map((path) => timed('pandoc', [path, '-o', `${path}.docx`]))))
  const times = await inTurns(works, quick ? 3 : 9, () =>
    Promise.all(['out', '.hoinghi'].map((name) => rm(join(folder, name), { recursive: true, force: true }))),
  )
  const row = (what, ours, beside, goal) => ({ what, ours: times.get(ours), beside, other: times.get(beside), goal })
  const files = seed.composed.length * 4
  return [
    row(`cold \`hoinghi build one.yaml\` (${files} files)`, 'build', 'node', { most: 6 }),
    // Three starts of pandoc take as long as two of node.
    times.has('pandoc')
      ? row(`cold \`hoinghi build one.yaml\` (${files} files)`, 'build', 'pandoc', { faster: 1, held: 0.2 })
      : { what: 'cold build', beside: 'pandoc', absent: 'pandoc is not installed' },
    row('cold `hoinghi check one.yaml`', 'check', 'node', undefined),
    await office(folder, works.get('build'), times.get('build'), quick),
  ]
}

/** LibreOffice making the PDFs out of our DOCX, its own first start not counted. */
async function office(folder, build, ours, quick) {
  const what = 'cold build, beside LibreOffice making PDFs of its DOCX'
  if (quick) return { what, beside: 'LibreOffice', absent: 'measured in the full run only' }
  if (!isThere('soffice')) return { what, beside: 'LibreOffice', absent: 'soffice is not installed' }
  build()
  const files = (await readdir(join(folder, 'out'), { recursive: true })).filter((name) => name.endsWith('.docx'))
  const made = files.map((name) => join(folder, 'out', name))
  const words = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    join(folder, 'lo'),
  ]
  timed('soffice', [...words, ...made])
  const other = timed('soffice', [...words, ...made]).cpu
  const pdfs = await readdir(join(folder, 'lo'))
  if (pdfs.length !== made.length) throw new Error(`LibreOffice made ${pdfs.length} of ${made.length} PDFs`)
  return { what, ours, beside: 'LibreOffice', other, goal: undefined }
}

function sum(runs) {
  return { cpu: runs.reduce((all, { cpu }) => all + cpu, 0), status: Math.max(...runs.map(({ status }) => status)) }
}

async function inTurns(works, turns, before) {
  const times = new Map([...works.keys()].map((name) => [name, []]))
  for (let turn = 0; turn < turns; turn += 1)
    for (const [name, work] of works) {
      await before()
      const { cpu, status } = work()
      if (status !== 0 && name !== 'check') throw new Error(`${name} ended with ${status}`)
      times.get(name).push(cpu)
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}
