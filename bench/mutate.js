// `npm run bench -- mutate [folder] [share]`: breaks the code of a room in one place after another (Stryker) and counts how often
// the room's own tests notice. With a share below 1, only stretches of lines drawn from a fixed seed are broken: a room has
// thousands of mutants. Survivors are printed.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const ROOT = new URL('..', import.meta.url).pathname
/** Lines of one stretch, and the seed they are drawn with. */
const STRETCH = 6
const SEED = Number(process.env.MUTATE_SEED ?? 20_240_713)

/** The rooms that are held to a score, and the score. */
const ROOMS = ['src/text', 'src/rules', 'src/build']
const WANTED = 85

/** Breaks `folder` (or the one file) and gives its score, in per cent of the mutants that could be run. */
export async function mutate(folder, share) {
  process.env.MUTATED_ROOM = folder.split('/')[1]
  const mutate = sourcesOf(folder).flatMap((file) => stretchesOf(file, share))
  const copy = mkdtempSync(join(tmpdir(), 'hoinghi-mutate-'))
  const stryker = new Stryker({
    mutate,
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutate.config.js', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // Stryker reads the settings of older TypeScripts only, and needs none.
    tsconfigFile: 'none',
    ignorePatterns: ['dist', 'out', 'bench/peers', 'bench/node_modules'],
    tempDirName: copy,
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, logTests: false },
    timeoutMS: 20_000,
  })
  const results = await stryker.runMutationTest().finally(() => rmSync(copy, { recursive: true, force: true }))
  const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  const alive = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length
  return { killed, alive, score: (100 * killed) / Math.max(killed + alive, 1) }
}

function sourcesOf(folder) {
  if (folder.endsWith('.ts')) return [folder]
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()
}

/** The file, or `share` of its stretches as Stryker writes them: `src/a.ts:7-12`. */
function stretchesOf(file, share) {
  if (share >= 1) return [file]
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n').length
  const chance = chancesOf(file)
  const all = Array.from({ length: Math.ceil(lines / STRETCH) }, (_, index) => index * STRETCH + 1)
  const drawn = all.map((from) => ({ from, order: chance() })).sort((a, b) => a.order - b.order)
  return drawn
    .slice(0, Math.max(1, Math.round(all.length * share)))
    .map(({ from }) => `${file}:${from}-${from + STRETCH - 1}`)
}

/** Numbers that look like chance and are the same in every run (Lehmer, MINSTD), other ones for each file. */
function chancesOf(file) {
  let state = [...basename(file)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0x7fffffff, SEED)
  return () => {
    state = (state * 48_271) % 0x7fffffff
    return state
  }
}

const given = process.argv.slice(3)
const folders = given.filter((word) => word.includes('/'))
const share = Number(given.find((word) => !word.includes('/')) ?? 0.1)
for (const folder of folders.length > 0 ? folders : ROOMS) {
  const { killed, alive, score } = await mutate(folder, share)
  console.log(`${folder}: ${killed} of ${killed + alive} noticed, ${score.toFixed(1)} % (share ${share}, seed ${SEED})`)
  if (score < WANTED) process.exitCode = 1
}
