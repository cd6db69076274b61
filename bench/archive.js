// `npm run bench -- archive [meetings] [folder] [--format pdf]`: makes up that many meetings (1,000 when not given), 400 a year, and
// archives year after year with the real command: documents, summary, site, manifest, package. Then proves all of it, writes the
// site again with and without what is kept from before, and opens it in Chromium where there is one. Prints processor time and the
// most memory any of the commands had.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = new URL('..', import.meta.url).pathname
const COMMAND = join(ROOT, 'dist/cli/main.js')
const PER_YEAR = 400
const LAST_YEAR = 2026

const { values, positionals } = parseArgs({
  args: process.argv.slice(process.argv[2] === 'archive' ? 3 : 2),
  allowPositionals: true,
  options: { format: { type: 'string' } },
})
const wanted = Number(positionals[0] ?? 1000)
const folder = positionals[1] ?? mkdtempSync(join(tmpdir(), 'hoinghi-archive-'))
const limits = values.format === undefined ? [] : ['-f', values.format]

const years = Math.ceil(wanted / PER_YEAR)
const { clusterYear } = await generator()
const archived = { cpu: 0, wall: 0, peak: 0 }
for (let index = 0, made = 0; index < years; index += 1) {
  const year = LAST_YEAR - years + 1 + index
  const size = Math.min(PER_YEAR, wanted - made)
  for (let number = 1; number <= size / 4; number += 1)
    for (const [path, text] of Object.entries(clusterYear({ number, year }))) put(join(folder, path), text)
  made += size
  const used = hoinghi('archive', String(year), '--package', '--quiet', ...limits)
  add(archived, used)
  console.log(`${year}: ${made} meetings so far, ${shown(used)}`)
}
console.log(`archive, ${wanted} meetings in ${years} years: ${shown(archived)}, ${perMeeting(archived)}`)
report('verify', hoinghi('verify'))
report('find "dang vien moi"', hoinghi('find', 'dang vien moi'))

const before = digestOf(join(folder, 'out/archive'))
report('site again, nothing changed', hoinghi('archive', String(LAST_YEAR), '--quiet'))
rmSync(join(folder, '.hoinghi'), { recursive: true })
report('site again, nothing kept', hoinghi('archive', String(LAST_YEAR), '--quiet'))
console.log(`the same bytes each time: ${digestOf(join(folder, 'out/archive')) === before}`)
const [text, index] = ['text-', 'index-'].map((name) => sizeOf(join(folder, 'out/archive/data'), name))
console.log(`texts ${mb(text)}, index ${mb(index)} (${(index / text).toFixed(2)} of the texts)`)
if (existsSync('/usr/bin/chromium')) await browse(join(folder, 'out/archive/index.html'))
if (positionals[1] === undefined) rmSync(folder, { recursive: true })

/** Runs the command in a process of its own and gives what it used; stops where it fails. */
function hoinghi(...words) {
  const start = performance.now()
  const { status, output } = spawnSync(process.execPath, ['--require', usageHook(), COMMAND, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) {
    console.error(output[2].slice(-4000))
    process.exit(status ?? 70)
  }
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3])
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, wall: (performance.now() - start) / 1000, peak: maxRSS * 1024 }
}

/** A script that makes a process tell, when it ends, what it used. */
function usageHook() {
  const path = join(tmpdir(), `hoinghi-usage-${process.pid}.cjs`)
  if (!existsSync(path)) {
    const tell = 'require("node:fs").writeSync(3, JSON.stringify(process.resourceUsage()))'
    // Threads load it, too, and end before the process does.
    writeFileSync(path, `if (require("node:worker_threads").isMainThread) process.on("exit", () => ${tell})\n`)
    process.on('exit', () => rmSync(path, { force: true }))
  }
  return path
}

function add(sum, { cpu, wall, peak }) {
  sum.cpu += cpu
  sum.wall += wall
  sum.peak = Math.max(sum.peak, peak)
}

function report(what, used) {
  console.log(`${what}: ${shown(used)}, ${perMeeting(used)}`)
}

function shown({ cpu, wall, peak }) {
  return `${cpu.toFixed(1)} s of processor time (${wall.toFixed(0)} s by the clock), at most ${mb(peak)}`
}

function perMeeting({ cpu }) {
  return `${((1000 * cpu) / wanted).toFixed(1)} ms a meeting`
}

function mb(bytes) {
  return `${Math.round(bytes / 1e6)} MB`
}

function filesIn(path) {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function digestOf(path) {
  const hash = createHash('sha256')
  for (const file of filesIn(path)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function sizeOf(path, start) {
  const names = readdirSync(path).filter((name) => name.startsWith(start))
  return names.reduce((sum, name) => sum + readFileSync(join(path, name)).length, 0)
}

/** Times by the clock, and what the page's own thread had to do: other programs on the machine slow the first, not the second. */
async function browse(page) {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const tab = await browser.newPage()
  const devtools = await tab.context().newCDPSession(tab)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
  }
  await tab.goto(pathToFileURL(page).href)
  await tab.waitForSelector('html[data-ready]')
  const loaded = await tab.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd)
  console.log(
    `open: loaded and ready ${loaded.toFixed(0)} ms after navigation, ${(await busy()).toFixed(0)} ms of work`,
  )
  await tab.evaluate(() => {
    globalThis.times = []
    let pressed = 0
    document.getElementById('tim').addEventListener('input', () => (pressed = performance.now()), true)
    const seen = () => globalThis.times.push(performance.now() - pressed)
    new MutationObserver(seen).observe(document.documentElement, { attributeFilter: ['data-answered'] })
  })
  const work = []
  for (const words of ['hoi nghi tong ket dang vien moi', 'so hoa ho so', 'cum thi dua so 4', '18/12/2026']) {
    await tab.locator('#tim').fill('')
    for (const key of words) {
      const before = await busy()
      await tab.keyboard.press(key === ' ' ? 'Space' : key)
      await tab.waitForTimeout(120)
      work.push((await busy()) - before)
    }
  }
  const times = await tab.evaluate(() => globalThis.times)
  console.log(`${work.length} keys, each answered in ${spread(times)}; ${spread(work)} of work with drawing`)
  await browser.close()
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b)
  return `${sorted[sorted.length >> 1].toFixed(0)} ms (median), ${sorted.at(-1).toFixed(0)} ms (longest)`
}

/** The generator of the tests, which is TypeScript, compiled aside. */
async function generator() {
  const out = mkdtempSync(join(tmpdir(), 'hoinghi-generator-'))
  writeFileSync(join(out, 'package.json'), '{"type":"module"}')
  writeFileSync(join(out, 'cluster-year.ts'), readFileSync(join(ROOT, 'test/support/cluster-year.ts')))
  const options = ['--ignoreConfig', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck']
  execFileSync(join(ROOT, 'node_modules/.bin/tsc'), [join(out, 'cluster-year.ts'), ...options])
  const module = await import(pathToFileURL(join(out, 'cluster-year.js')).href)
  rmSync(out, { recursive: true })
  return module
}

function put(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
