import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { wordsOf } from '../../src/tree/text.ts'
import { htmlText } from '../support/html-text.ts'
import { allWritten } from './written.ts'

const html = allWritten('html')
const execute = promisify(execFile)

/** A page as Chromium builds it, and what it complained of on its console. */
async function opened(file: string): Promise<{ dom: string; complaints: string[] }> {
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--enable-logging=stderr',
    `--user-data-dir=${join(html.folder, 'profile')}`,
  ]
  const { stdout, stderr } = await execute('chromium', [...flags, '--dump-dom', `file://${file}`], {
    maxBuffer: 64 << 20,
  })
  return { dom: stdout, complaints: stderr.split('\n').filter((line) => /:CONSOLE[:(]/u.test(line)) }
}

test('Chromium shows every word of every page, asks for nothing else and complains of nothing', async () => {
  for (const { name, file, tree } of html.documents) {
    const { dom, complaints } = await opened(file)
    expect(complaints, name).toEqual([])
    expect(htmlText(dom.replaceAll('&nbsp;', '\u00a0')).split(' '), name).toEqual(wordsOf(tree))
  }
})
