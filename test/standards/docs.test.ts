import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { standards } from '../../src/standards/index.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** The test files a page names by a letter: "G `test/writers/…`". */
function legend(page: string): ReadonlyMap<string, string> {
  return new Map([...page.matchAll(/\b([A-Z]) `(test\/[^`]+)`/gu)].map(([, letter = '', path = '']) => [letter, path]))
}

/** The proofs a page claims: "✓ G: name of the test". */
function proofs(page: string): { letter: string; name: string }[] {
  return [...page.matchAll(/✓ ([A-Z]): (.+?)(?= · ✓| \||\)[;.]|; ◌| \(both|$)/gmu)].map(
    ([, letter = '', name = '']) => ({ letter, name }),
  )
}

describe.each(standards)('docs/standards/$id.md', ({ id, settings }) => {
  const page = read(`docs/standards/${id}.md`)

  it('names a test that exists for every row it ticks', () => {
    const files = legend(page)
    const claimed = proofs(page)
    expect(claimed.length).toBeGreaterThan(2)
    const missing = claimed.filter(({ letter, name }) => !read(files.get(letter) ?? `no ${letter}`).includes(name))
    expect(missing).toEqual([])
  })

  it('speaks of every setting that nothing settles', () => {
    for (const setting of settings)
      if (setting.clause.startsWith('UNSURE') && id !== 'hd36') expect(page).toContain(`\`${setting.id}\``)
  })
})
