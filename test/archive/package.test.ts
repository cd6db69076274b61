import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { refuseTooLarge } from '../../src/archive/package/pack.ts'
import { element, xmlDocument } from '../../src/archive/package/xml.ts'
import { zipped } from '../../src/archive/package/zip.ts'
import { hoinghi, MEETING } from '../cli/terminal.ts'
import { parseXml, type XmlElement } from '../support/xml.ts'
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

/**
 * The children of each element in the order its schema wants them (METS 1.12, PREMIS 3.0, EAD3), as a pattern over their names;
 * the elements not told of hold words or nothing.
 */
const SHAPES: Readonly<Record<string, string>> = {
  mets: 'metsHdr (dmdSec )*(amdSec )*fileSec structMap ',
  metsHdr: '(agent )+',
  dmdSec: 'mdRef ',
  amdSec: '(digiprovMD )+',
  digiprovMD: 'mdRef ',
  fileSec: '(fileGrp )+',
  fileGrp: '(file )*',
  file: 'FLocat ',
  structMap: 'div ',
  div: '(fptr )*(div )*',
  premis: '(object )+(event )*(agent )*',
  object: 'objectIdentifier objectCharacteristics originalName ',
  objectIdentifier: 'objectIdentifierType objectIdentifierValue ',
  objectCharacteristics: 'fixity size format ',
  fixity: 'messageDigestAlgorithm messageDigest ',
  format: 'formatDesignation ',
  formatDesignation: 'formatName ',
  event:
    'eventIdentifier eventType eventDateTime eventDetailInformation (linkingAgentIdentifier )*(linkingObjectIdentifier )*',
  eventIdentifier: 'eventIdentifierType eventIdentifierValue ',
  eventDetailInformation: 'eventDetail ',
  linkingAgentIdentifier: 'linkingAgentIdentifierType linkingAgentIdentifierValue ',
  linkingObjectIdentifier: 'linkingObjectIdentifierType linkingObjectIdentifierValue ',
  agentIdentifier: 'agentIdentifierType agentIdentifierValue ',
  ead: 'control archdesc ',
  control: 'recordid filedesc maintenancestatus maintenanceagency maintenancehistory ',
  filedesc: 'titlestmt ',
  titlestmt: 'titleproper ',
  maintenanceagency: 'agencyname ',
  maintenancehistory: '(maintenanceevent )+',
  maintenanceevent: 'eventtype eventdatetime agenttype agent ',
  archdesc: 'did dsc ',
  dsc: '(c )*',
  c: 'did (controlaccess )?',
  did: 'unittitle unitid (unitdate )?(origination )*',
  origination: 'corpname ',
  corpname: 'part ',
  controlaccess: 'geogname ',
  geogname: 'part ',
}

/** METS, PREMIS and EAD each have an `agent`. */
const AGENTS: Readonly<Record<string, string>> = {
  metsHdr: 'name ',
  premis: 'agentIdentifier agentName agentType ',
  maintenanceevent: '',
}

test.each(['METS.xml', 'metadata/preservation/premis.xml', 'metadata/descriptive/ead.xml'])(
  '%s has its elements in the order of its schema, each identifier once and every reference an identifier',
  (path) => {
    const look = (element: XmlElement, parent: string): void => {
      const children = element.children.filter((child) => typeof child !== 'string')
      const shape = element.name === 'agent' ? AGENTS[parent] : (SHAPES[element.name] ?? '')
      expect(children.map(({ name }) => `${name} `).join(''), element.name).toMatch(new RegExp(`^${shape}$`, 'u'))
      for (const child of children) look(child, element.name)
    }
    look(parseXml(text(path)), '')
    const ids = [...text(path).matchAll(/ ID="([^"]+)"|<(?:object|event)IdentifierValue>([^<]+)/gu)].map(
      ([, a, b]) => a ?? b,
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, a, b] of text(path).matchAll(
      / (?:FILEID|DMDID|ADMID)="([^"]+)"|<linkingObjectIdentifierValue>([^<]+)/gu,
    ))
      expect(ids).toContain(a ?? b)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/u)
  },
)

test('what was made, edited, signed and typed is told apart', () => {
  const premis = text('metadata/preservation/premis.xml')
  expect(premis).toContain('Do phần mềm lập từ dữ liệu (hoinghi ')
  for (const [type, detail] of [
    ['modification', 'Sửa tay sau khi phần mềm lập'],
    ['ingestion', 'Bản đã ký được nhận vào hồ sơ'],
    ['ingestion', 'Dữ liệu do người lập nhập'],
  ])
    expect(premis).toMatch(new RegExp(`<eventType>${type}</eventType>[^!]*?<eventDetail>${detail}</eventDetail>`, 'u'))
})

test('a year that no ZIP can hold is refused in words', async () => {
  const entries = Array.from({ length: 3 }, (_, index) => ({
    path: `${index}.yaml`,
    bytes: async () => new Uint8Array(9),
  }))
  const pieces: Uint8Array[] = []
  for await (const piece of zipped(entries)) pieces.push(piece)
  expect(Object.keys(unzipSync(Buffer.concat(pieces)))).toEqual(['0.yaml', '1.yaml', '2.yaml'])
  expect(() => refuseTooLarge('2026', 65_536, 1)).toThrow('65536 files')
  expect(() => refuseTooLarge('2026', 1, 2 ** 32)).toThrow('4295 MB')
  expect(() => refuseTooLarge('2026', 65_535, 2 ** 32 - 1)).not.toThrow()
})

test('XML escapes what it must', () => {
  expect(xmlDocument(element('a', { b: '"<&>"', c: undefined }, 'x < y & z', element('d', {})))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;&amp;&gt;&quot;">x &lt; y &amp; z<d/></a>\n',
  )
})

function text(path: string): string {
  return strFromU8(files[path] ?? new Uint8Array())
}
