import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../src/diagnostic.ts'
import { readFonts } from '../src/load/fonts.ts'
import { glyphFaults } from '../src/load/glyphs.ts'
import { readMeetingFile } from '../src/load/meeting-file.ts'
import { readPhotos } from '../src/load/photos.ts'

/**
 * Every meeting file under `bad-input/` names what is wrong with it, as `rule@line`: in its first line, `# expect: …`, or beside it in
 * `<file>.expect` where no line can be added.
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

describe('bad input', () => {
  test('there is a good number of it, and nothing without a purpose', () => {
    expect(cases.length).toBeGreaterThan(150)
    const pictures = all.filter((path) => path.startsWith('photos/anh/'))
    const sidecars = cases.map((path) => `${path}.expect`).filter((path) => all.includes(path))
    expect(all.filter((path) => ![...cases, ...pictures, ...sidecars].includes(path))).toEqual([])
  })

  test.each(cases)('%s', async (path) => {
    const wanted = expected(path)
    if (!wanted) throw new Error(`${path} does not say what is wrong with it`)
    const start = process.cpuUsage().user
    const diagnostics = await found(path)
    // Of the processor's time, in µs, so that a busy machine is no hang.
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
    expect(diagnostics.map(({ rule, at }) => `${rule}@${at?.line}`).sort()).toEqual(wanted)
    for (const { at, message, hint } of diagnostics) {
      expect(at).toMatchObject({ file: path, column: expect.any(Number) })
      expect([message.vi, message.en, hint?.vi, hint?.en].every((words) => words && words === words.normalize())).toBe(
        true,
      )
    }
  })
})
