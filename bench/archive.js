// `node bench/archive.js [meetings] [folder]`: writes a made-up archive of that many meetings (10,000 when not given), makes its
// search site, opens it in Chromium where there is one, and prints time, memory and sizes. Run `npm run build` first.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = new URL('..', import.meta.url).pathname
const [wanted = '10000', given] = process.argv.slice(2)
const folder = given ?? mkdtempSync(join(tmpdir(), 'hoinghi-archive-'))
const perYear = 500

const { clusterYear } = await generator()
for (let made = 0, year = 2026; made < Number(wanted); year -= 1)
  for (let number = 1; number <= perYear / 4 && made < Number(wanted); number += 1, made += 4)
    for (const [path, text] of Object.entries(clusterYear({ number, year }))) put(join(folder, path), text)

const load = (path) => import(pathToFileURL(join(ROOT, 'dist', path)).href)
const { findProject, listMeetings } = await load('load/project.js')
const { readMaterials } = await load('build/materials.js')
const { writeSite } = await load('archive/search/site.js')
const { disk } = await load('build/disk.js')
const materials = await readMaterials(await findProject(folder))
const { meetings } = await listMeetings(materials.project)

let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 20)
const start = performance.now()
const site = await writeSite(join(folder, 'out'), meetings, materials, disk)
const time = performance.now() - start
clearInterval(watch)
console.log(`${site.meetings} meetings: ${(time / 1000).toFixed(1)} s, ${(time / site.meetings).toFixed(2)} ms each`)
console.log(`memory at most ${Math.round(peak / 1e6)} MB`)
console.log(
  `text ${site.textBytes} bytes, index ${site.indexBytes} bytes (${(site.indexBytes / site.textBytes).toFixed(2)})`,
)
if (existsSync('/usr/bin/chromium')) await browse(join(folder, 'out', 'archive', 'index.html'))
if (!given) rmSync(folder, { recursive: true })

async function browse(page) {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const tab = await browser.newPage()
  await tab.goto(pathToFileURL(page).href)
  await tab.waitForSelector('html[data-ready]')
  console.log(`open and ready ${await tab.evaluate(() => Math.round(performance.now()))} ms after navigation`)
  await tab.evaluate(() => {
    globalThis.times = []
    let pressed = 0
    document.getElementById('tim').addEventListener('input', () => (pressed = performance.now()), true)
    const root = document.documentElement
    const seen = () => globalThis.times.push(performance.now() - pressed)
    new MutationObserver(seen).observe(root, { attributeFilter: ['data-answered'] })
  })
  await tab.locator('#tim').pressSequentially('hoi nghi tong ket dang vien moi', { delay: 120 })
  await tab.waitForTimeout(300)
  const times = (await tab.evaluate(() => globalThis.times)).sort((a, b) => a - b)
  console.log(
    `a key answers in ${times[times.length >> 1].toFixed(0)} ms (median), ${times.at(-1).toFixed(0)} ms (longest)`,
  )
  await browser.close()
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
