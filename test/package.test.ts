import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesUnder } from './build/folder.ts'
import { MEETING } from './cli/terminal.ts'
import { root } from './support/sources.ts'

const run = promisify(execFile)

/** A folder with the packed tool installed in it as npm would, without a network. */
let folder: string
/** Files of the package. */
let packed: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoinghi-package-'))
  const tarball = await pack(join(folder, 'source'))
  await install(tarball)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Packs a clean copy of the checkout, so that nothing left in `dist/` comes along. */
async function pack(copy: string): Promise<string> {
  await mkdir(copy)
  const left = new Set(['node_modules', 'dist', 'out', '.git', '.hoinghi', 'test', 'coverage'])
  for (const name of await readdir(root))
    if (!left.has(name)) await cp(join(root, name), join(copy, name), { recursive: true })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  const { stdout } = await run('npm', ['pack', '--json', '--silent'], { cwd: copy })
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.indexOf('[\n')))
  packed = files.map(({ path }: { path: string }) => path).sort()
  return join(copy, filename)
}

/** Unpacks the tool and links what its package.json asks for: only that, from the checkout. */
async function install(tarball: string): Promise<void> {
  const modules = join(folder, 'node_modules')
  await mkdir(join(modules, '.bin'), { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', modules])
  await rename(join(modules, 'package'), join(modules, 'hoinghi'))
  for (const name of await productionPackages()) {
    await mkdir(dirname(join(modules, name)), { recursive: true })
    await symlink(join(root, 'node_modules', name), join(modules, name))
  }
  const { bin } = JSON.parse(await readFile(join(modules, 'hoinghi', 'package.json'), 'utf8'))
  await chmod(join(modules, 'hoinghi', bin.hoinghi), 0o755)
  await symlink(join('..', 'hoinghi', bin.hoinghi), join(modules, '.bin', 'hoinghi'))
}

/** Packages that come along without development tools. */
async function productionPackages(): Promise<string[]> {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
  const installed = Object.entries<{ dev?: boolean }>(packages).filter(([path, { dev }]) => path !== '' && !dev)
  return installed
    .map(([path]) => path.slice('node_modules/'.length))
    .filter((name) => !name.includes('/node_modules/'))
}

const installed = (...words: string[]) => run(join(folder, 'node_modules', '.bin', 'hoinghi'), words, { cwd: folder })

test('the package carries the tool and nothing else', () => {
  const outside = packed.filter(
    (path) => !/^(dist|templates|site|docs)\/|^[A-Z]+(\.vi)?(\.md)?$|^package\.json$/u.test(path),
  )
  expect(outside).toEqual([])
  expect(packed).toEqual(
    expect.arrayContaining([
      'dist/cli/main.js',
      'dist/index.d.ts',
      'templates/bao-cao.hbs',
      'templates/site/engine.js',
      'LICENSE',
      'README.md',
    ]),
  )
})

test('the installed command makes a project, a meeting and its documents', async () => {
  await installed('init')
  await writeFile(join(folder, 'data', '2024.yaml'), MEETING)
  const { stdout } = await installed('build', 'data/2024.yaml')
  expect(stdout).toContain('docx pdf md html')
  const kinds = ['bao-cao', 'tin-bai']
  const files = kinds.flatMap((kind) => ['docx', 'html', 'md', 'pdf'].map((format) => `2024/2024/${kind}.${format}`))
  expect(await filesUnder(join(folder, 'out'))).toEqual([...files, '2024/manifest.json'])
}, 60_000)

test('the installed library gives the same stages', async () => {
  const script = `import { compose, findProject, listMeetings, prepareMeeting, readMaterials, writers } from 'hoinghi'
    const materials = await readMaterials(await findProject('.'))
    const { meetings } = await listMeetings(materials.project)
    const { checked } = await prepareMeeting(meetings[0], materials)
    console.log(compose(checked.meeting, materials.templates[0]).root.type, writers.length)`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })
  expect(stdout.trim()).toBe('root 4')
}, 60_000)
