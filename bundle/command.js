// The command and its packages as one file (`dist/cli/tool.cjs`), with the built-in templates as code; their licences; a mark of all
// code; and the file compiled by this Node, after a build of the examples has shown which functions a command uses. Works in the folder
// it is called in, after `tsc`.
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'
import { licencesOf } from './licences.js'

const dist = (path) => import(pathToFileURL(resolve('dist', path)).href)

// What is left of another build would be of other code.
for (const name of await readdir('dist/cli')) if (name.startsWith('tool.cjs')) await rm(join('dist/cli', name))
const { output } = await build({
  input: 'src/cli/tool.ts',
  platform: 'node',
  // How long a busy machine took is no news.
  checks: { bundlerTimings: false },
  // What starts threads reads a file of its own package in each; docx, a third of all code, draws the watermark of a draft alone.
  external: (id, from) => /^docx(?:\/|$)/u.test(id) || (id === 'tinypool' && from?.endsWith('crew.ts')),
  plugins: [
    { name: 'ready', load: async (id) => (id.endsWith('src/template/ready.ts') ? await ready() : undefined) },
    // What `cli/start.ts` hands in, in place of the import() it says why of.
    { name: 'imported', renderChunk: (code) => code.replaceAll(/\bimport\((?=["'`])/gu, 'imported(') },
    { name: 'built-in', resolveId: (id) => (isBuiltin(id) ? `\0${id}` : undefined), load: builtIn },
  ],
  output: {
    file: 'dist/cli/tool.cjs',
    format: 'cjs',
    codeSplitting: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
})
await writeFile('dist/cli/licences.txt', await licencesOf(output))
await writeFile('dist/mark', await markOf('dist'))
await compile()

/** What takes the place of `src/template/ready.ts`: the code of every stretch of the built-in templates. */
async function ready() {
  const { readTemplates } = await dist('load/templates.js')
  const { partsOf } = await dist('template.js')
  const { precompile } = await dist('template/environment.js')
  const { helpers } = await dist('helpers/index.js')
  const entries = partsOf(await readTemplates()).map(
    (part) => `[${JSON.stringify(part.source)}, ${precompile(part, helpers)}]`,
  )
  return { code: `export const ready = new Map([${entries.join(',\n')}])`, moduleType: 'js' }
}

/** A module of Node's, read when what needs it begins: a server's need of http2 is not a build's. */
function builtIn(id) {
  const name = id.slice(1)
  return id.startsWith('\0') && isBuiltin(name)
    ? { code: `const node = require; module.exports = node(${JSON.stringify(name)})`, moduleType: 'js' }
    : undefined
}

/** SHA-256 of every file of code, which stands for the tool in what it makes. */
async function markOf(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /^(?!page).*\.c?js$/u.test(name)).sort()
  const hash = createHash('sha256')
  for (const name of names) hash.update(name).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}

async function compile() {
  const { compiledFile, start } = await dist('cli/start.js')
  const { tool, compiled } = start()
  const folder = await mkdtemp(join(tmpdir(), 'hoinghi-'))
  try {
    await cp('data', join(folder, 'data'), { recursive: true })
    const said = []
    const say = (text) => void said.push(text)
    const terminal = { folder, out: say, err: say, colour: false, redraws: false, columns: 100, stop: AbortSignal.any([]) }
    for (const command of ['build', 'check'])
      if ((await tool.run([command], terminal)) > 1) throw new Error(`${command} of the examples failed: ${said.join('')}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  await writeFile(compiledFile, compiled())
}
