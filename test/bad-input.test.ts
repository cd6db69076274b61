import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMaterials } from '../src/build/materials.ts'
import { prepareMeeting } from '../src/build/prepare.ts'
import type { Diagnostic } from '../src/diagnostic.ts'
import { readFonts } from '../src/load/fonts.ts'
import { glyphFaults } from '../src/load/glyphs.ts'
import { readMeetingFile } from '../src/load/meeting-file.ts'
import { readPhotos } from '../src/load/photos.ts'
import { findProject } from '../src/load/project.ts'

/**
 * Every meeting file under `bad-input/` names what is wrong with it, as `rule@line`: in its first line, `# expect: …`, or beside it in
 * `<file>.expect` where no line can be added. Under `shape/` the YAML is good: what is named are the errors of the whole check,
 * `nothing` where there are none.
 */
const folder = new URL('bad-input', import.meta.url).pathname
const all = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
  .sort()
const cases = all.filter((path) => /\.(?:ya?ml|md)$/.test(path))

function expected(path: string): string[] | undefined {
  const beside = join(folder, `${path}.expect`)
  const line = existsSync(beside)
    ? readFileSync(beside, 'utf8')
    : /^\uFEFF?# expect: ([^\r\n]*)/.exec(readFileSync(join(folder, path), 'utf8'))?.[1]
  return line?.trim().split(/\s+/).sort()
}

async function found(path: string): Promise<readonly Diagnostic[]> {
  const file = await readMeetingFile(join(folder, path), path)
  const { diagnostics } = await readPhotos({ root: folder }, join(folder, path), file.source)
  return [...file.source.diagnostics, ...glyphFaults(file, await readFonts()), ...diagnostics]
}

/** As `build` and `check` read a meeting, to the last rule, with no project's own office or templates. */
const materials = {
  ...(await readMaterials(await findProject('/'))),
  project: { root: folder, data: folder, found: true },
}
const wholeCheck = async (path: string) =>
  (await prepareMeeting({ path: join(folder, path), file: path }, materials)).checked.diagnostics

/** Rules and lines, as the files name them. */
const named = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ rule, at }) => `${rule}@${at?.line}`).sort()

describe('bad input', () => {
  test('there is a good number of it, and nothing without a purpose', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200)
    const pictures = all.filter((path) => path.startsWith('photos/anh/'))
    const sidecars = cases.map((path) => `${path}.expect`).filter((path) => all.includes(path))
    expect(all.filter((path) => ![...cases, ...pictures, ...sidecars].includes(path))).toEqual([])
  })

  const ofText = cases.filter((path) => !path.startsWith('shape/'))
  test.each(ofText)('%s', async (path) => {
    const wanted = expected(path)
    if (!wanted) throw new Error(`${path} does not say what is wrong with it`)
    const start = process.cpuUsage().user
    const diagnostics = await found(path)
    // Of the processor's time, in µs, so that a busy machine is no hang.
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
    expect(named(diagnostics)).toEqual(wanted)
    for (const { at, message, hint } of diagnostics) {
      expect(at).toMatchObject({ file: path, column: expect.any(Number) })
      expect([message.vi, message.en, hint?.vi, hint?.en].every((words) => words && words === words.normalize())).toBe(
        true,
      )
    }
  })

  test.each(cases.filter((path) => path.startsWith('shape/')))('%s', async (path) => {
    const errors = (await wholeCheck(path)).filter(({ severity }) => severity === 'error')
    expect(errors.length === 0 ? ['nothing'] : named(errors)).toEqual(expected(path))
  })
})

test('all of it through the whole check: nothing thrown, none over 2 s, each mistake at its place', async () => {
  const wrongs: string[] = []
  for (const path of cases) {
    const start = process.cpuUsage().user
    const diagnostics = await wholeCheck(path)
    if (process.cpuUsage().user - start > 2_000_000) wrongs.push(`${path} takes over 2 s`)
    for (const { rule, at } of diagnostics)
      if (at?.file !== path || !(at.line > 0) || !(at.column > 0)) wrongs.push(`${path}: ${rule} has no place`)
    const said = named(diagnostics)
    if (!path.startsWith('shape/'))
      wrongs.push(
        ...(expected(path) ?? []).filter((one) => !said.includes(one)).map((one) => `${path} no longer says ${one}`),
      )
  }
  expect(wrongs).toEqual([])
}, 120_000)
