import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { element, xmlDocument } from '../../src/archive/package/xml.ts'
import { hoinghi, MEETING } from '../cli/terminal.ts'
import { parseXml } from '../support/xml.ts'
import { copyOf, lastingProject } from './folder.ts'

let folder: string
let files: Record<string, Uint8Array>

beforeAll(async () => {
  const signed = `${MEETING.replace('Hội nghị sơ kết', 'Hội nghị A & B <sơ kết>')}documents: {bao-cao: {signed: ky.pdf}}\n`
  folder = await lastingProject({
    'data/office.yaml': 'letterhead: {place: Pleiku}\n',
    'data/2024/cuộc họp 1.yaml': signed,
    'data/2024/ky.pdf': '%PDF-1.4 signed',
    'data/2024/b.yaml': MEETING,
  })
  expect((await hoinghi(folder, 'build')).exit).toBe(0)
  await writeFile(join(folder, 'out/2024/b/tin-bai.md'), 'Sửa tay\n')
  const said = await hoinghi(folder, 'archive --package')
  expect(said.exit, said.err).toBe(0)
  expect(said.out).toContain('archive/2024.zip')
  files = unzipSync(await readFile(join(folder, 'out/archive/2024.zip')))
}, 60_000)

describe('a package', () => {
  test('holds documents as PDF/A, signed copies, hand edits, data, the record and metadata', () => {
    expect(Object.keys(files)).toEqual([
      'METS.xml',
      'data/2024/b.yaml',
      'data/2024/cuộc họp 1.yaml',
      'data/office.yaml',
      'documents/b/bao-cao.pdf',
      'documents/b/tin-bai.md',
      'documents/b/tin-bai.pdf',
      'documents/cuộc họp 1/bao-cao.da-ky.pdf',
      'documents/cuộc họp 1/bao-cao.pdf',
      'documents/cuộc họp 1/tin-bai.pdf',
      'documents/tong-hop-nam.pdf',
      'metadata/descriptive/ead.xml',
      'metadata/manifest.json',
      'metadata/preservation/premis.xml',
      'muc-luc.html',
    ])
    expect(strFromU8(files['documents/b/bao-cao.pdf'] ?? new Uint8Array(), true)).toContain('pdfaid')
  })
  test('METS names every other file with its SHA-256 and size', () => {
    const mets = text('METS.xml')
    expect(parseXml(mets).name).toBe('mets')
    const named = [...mets.matchAll(/xlink:href="([^"]+)"/gu)].map(([, path = '']) => decodeURIComponent(path))
    const others = Object.keys(files).filter((path) => path !== 'METS.xml' && path !== 'muc-luc.html')
    expect(named.sort()).toEqual(others.sort())
    for (const path of others) {
      const bytes = files[path] ?? new Uint8Array()
      expect(mets).toContain(createHash('sha256').update(bytes).digest('hex'))
      expect(mets).toContain(`SIZE="${bytes.length}"`)
    }
    expect(mets).toMatch(/CREATEDATE="2024-07-13T00:00:00\+07:00"/u)
  })
  test('PREMIS has the same digests, EAD every meeting, the index every file', () => {
    const premis = text('metadata/preservation/premis.xml')
    expect([premis, text('metadata/descriptive/ead.xml')].map((xml) => parseXml(xml).name)).toEqual(['premis', 'ead'])
    const documents = Object.keys(files).filter((path) => /^(?:documents|data)\//u.test(path))
    for (const path of documents) {
      expect(premis).toContain(`<originalName>${path}</originalName>`)
      expect(text('muc-luc.html')).toContain(path.split('/').map(encodeURIComponent).join('/'))
    }
    expect(text('metadata/descriptive/ead.xml')).toContain('Hội nghị A &amp; B &lt;sơ kết&gt; công tác thi đua')
  })
  test('has the same bytes when packed again, and is proved with the rest', async () => {
    const copy = await copyOf(folder)
    const path = join(copy, 'out/archive/2024.zip')
    const before = await readFile(path)
    expect((await hoinghi(copy, 'archive --package')).exit).toBe(0)
    expect((await readFile(path)).equals(before)).toBe(true)
    expect((await hoinghi(copy, 'verify')).exit).toBe(0)
    await writeFile(path, before.subarray(1))
    expect((await hoinghi(copy, 'verify')).out).toContain('archive/2024.zip: nội dung đã bị thay đổi')
  })
})

test('XML escapes what it must', () => {
  expect(xmlDocument(element('a', { b: '"<&>"', c: undefined }, 'x < y & z', element('d', {})))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;&amp;&gt;&quot;">x &lt; y &amp; z<d/></a>\n',
  )
})

function text(path: string): string {
  return strFromU8(files[path] ?? new Uint8Array())
}
