// One zip for each system with all that the studio needs but Node: the built program, the packages it still asks for, templates,
// fonts, page and start files. The same build gives the same bytes. Runs after `npm run build`, in the project's folder.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { zipSync } from 'fflate'

const { readFirst, startFiles } = await import(pathToFileURL(resolve('dist/build/start-files.js')).href)
const { name, version, dependencies } = JSON.parse(await readFile('package.json', 'utf8'))
const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'))

const PROGRAM = 'chuong-trinh'
/** What no program loads (types, maps, sources, tests), and what this machine's Node compiled for itself. */
const LEFT_OUT = /\.d\.[cm]?ts$|\.map$|\/tool\.cjs\.|\/(?:src|test|tests|docs|umd|iife|\.github)\//u

const program = new Map()
for (const path of ['package.json', 'LICENSE', 'docs/licences.md', 'docs/studio.md', 'docs/commands.md', 'dist/mark'])
  await take(path)
for (const folder of ['dist/cli', 'dist/page', 'templates']) for (const path of await under(folder)) await take(path)
for (const folder of await asked()) for (const path of await under(folder)) await take(path)

await mkdir('offline', { recursive: true })
for (const system of ['windows', 'macos', 'linux']) {
  const top = `${name}-${version}-${system}`
  const own = [await readFirst(system), ...(await startFiles(system))]
  const files = [
    ...own.map((file) => [`${top}/${file.name}`, Buffer.from(file.text), file.executable]),
    ...[...program].map(([path, bytes]) => [`${top}/${PROGRAM}/${path}`, bytes, false]),
  ].sort(([one], [other]) => (one < other ? -1 : 1))
  const zip = zipSync(Object.fromEntries(files.map(([path, bytes, runs]) => [path, [bytes, entry(runs)]])))
  await writeFile(`offline/${top}.zip`, zip)
  console.log(`offline/${top}.zip  ${files.length} files  ${(zip.length / 1e6).toFixed(1)} MB`)
}

/** The same time for every file, in whatever zone this runs; rights as Unix has them. */
function entry(runs) {
  return { mtime: new Date(1980, 0, 1), os: 3, attrs: (runs ? 0o100755 : 0o100644) << 16, level: 9 }
}

async function take(path) {
  if (existsSync(path) && !LEFT_OUT.test(path)) program.set(path, await readFile(path))
}

/** Files of a folder in their order, packages inside packages left to the lock file. */
async function under(folder) {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const found = []
  for (const one of entries) {
    const path = `${folder}/${one.name}`
    if (one.isDirectory() && one.name !== 'node_modules') found.push(...(await under(path)))
    else if (one.isFile()) found.push(path)
  }
  return found
}

/** Folders of the packages that the built command names, and of those they depend on. */
async function asked() {
  const tool = await readFile('dist/cli/tool.cjs', 'utf8')
  const named = Object.keys(dependencies).filter((one) =>
    new RegExp(`(?:imported|require|packagePath)\\(\\s*["'\`]${one}["'\`]`, 'u').test(tool),
  )
  const folders = new Set()
  const add = (wanted, from) => {
    const folder = foundFrom(wanted, from)
    if (folder === undefined || folders.has(folder) || wanted.startsWith('@types/')) return
    folders.add(folder)
    for (const one of Object.keys(packages[folder].dependencies ?? {})) add(one, folder)
  }
  for (const one of named) add(one, '')
  return [...folders].sort()
}

/** Where Node finds a package that is asked for from a folder. */
function foundFrom(wanted, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules') - 1))) {
    const folder = join(at, 'node_modules', wanted).replaceAll('\\', '/')
    if (packages[folder]) return folder
    if (at === '') return undefined
  }
}
