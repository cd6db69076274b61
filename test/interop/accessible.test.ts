import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { standards } from '../../src/standards/index.ts'
import { html } from '../../src/writers/html.ts'
import type { Assets } from '../../src/writers/writer.ts'
import { typicalDocuments } from '../support/documents.ts'
import { everyNode } from '../support/every-node.ts'
import { tinos } from '../support/fonts.ts'
import { hardPhotos } from '../support/hard-documents.ts'
import { tool } from './tools.ts'

const folder = await mkdtemp(join(tmpdir(), 'hoinghi-axe-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const assets: Assets = { fonts: tinos, photos: hardPhotos }

const trees = standards.flatMap((standard) => [
  ...typicalDocuments(standard).map(([name, tree]) => [`${standard.id} ${name}`, tree, standard] as const),
  [`${standard.id} every node`, everyNode(standard), standard] as const,
])

/** What axe finds on a page, run inside Chromium: rule and the first element at fault. The page's own policy allows no script. */
async function faults(page: string): Promise<readonly (readonly string[])[]> {
  const run = `axe.run().then(({violations, passes}) => { document.title = JSON.stringify(violations.map(v => [v.id, v.nodes[0].html]).concat(passes.length > 5 ? [] : [["axe did not run"]])) })`
  const opened = page
    .replace(/<meta http-equiv[^>]*>/, '')
    .replace('</body>', () => `<script>${axe}</script><script>${run}</script></body>`)
  const file = join(folder, 'page.html')
  await writeFile(file, opened)
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`]
  const dom = await tool('chromium', ...flags, '--virtual-time-budget=20000', '--dump-dom', `file://${file}`)
  const [, title = ''] = /<title>(.*?)<\/title>/s.exec(dom) ?? []
  return JSON.parse(title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
}

test.each(trees)('axe finds nothing in %s', async (_, tree, standard) => {
  expect(await faults(new TextDecoder().decode(await html.write(tree, standard, assets)))).toEqual([])
})

test('axe would find a photo without words', async () => {
  const found = await faults(
    '<!DOCTYPE html><html lang="vi"><head><title>a</title></head><body><main><h1>a</h1><img src="x"></main></body></html>',
  )
  expect(found.map(([rule]) => rule)).toContain('image-alt')
})
