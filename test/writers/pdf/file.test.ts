import { describe, expect, it } from 'vitest'
import { hd05 } from '../../../src/standards/hd05.ts'
import type { Root } from '../../../src/tree/nodes.ts'
import { type FileInfo, openFile } from '../../../src/writers/pdf/file.ts'
import { pdf } from '../../../src/writers/pdf/index.ts'
import { Objects, textString, to } from '../../../src/writers/pdf/objects.ts'
import { xmpOf } from '../../../src/writers/pdf/xmp.ts'
import { isDict, nameOf, Parser, type PdfObjects, readObjects, textOf } from '../../support/pdf-objects.ts'
import { assets, framed, meta } from './samples.ts'

const info: FileInfo = {
  title: 'Một & hai <ba>',
  author: 'Ban Tổ chức',
  subject: 'Về "việc"',
  keywords: 'a, b',
  date: new Date('2024-07-13T00:00:00Z'),
  part: 2,
}

/** A page with one line, as the writer makes them. */
function small(change: Partial<FileInfo> = {}): { bytes: Uint8Array; objects: PdfObjects } {
  const facts = { ...info, ...change }
  const file = openFile(facts, xmpOf(facts, ['a', 'b']))
  const page = file.page(200, 100)
  page.close('/Font <<>>', 'q \u00e9 Q')
  const element = file.objects.add(`<</S /P /P ${to(file.structure)} /T ${textString('ế (1)')}>>`)
  page.parents.push(element)
  const bytes = file.finish(element, undefined)
  return { bytes, objects: readObjects(bytes) }
}

describe('a file of objects', () => {
  const { bytes, objects } = small()
  const catalog = objects.dict(objects.trailer.dict.Root)
  const page = objects.dict(objects.array(objects.dict(catalog.Pages).Kids)[0])

  it('begins as PDF 1.7, each object where the table says', () => {
    expect(Buffer.from(bytes).toString('latin1').startsWith('%PDF-1.7\n%')).toBe(true)
    expect(objects.count).toBeGreaterThan(8)
  })

  it('refuses to leave out an object that others may name', () => {
    const unfinished = new Objects()
    const root = unfinished.add('<<>>')
    unfinished.reserve()
    expect(() => unfinished.finish(root, root)).toThrow('Object 2')
  })

  it('takes the content stream as given', () => {
    expect([...objects.stream(page.Contents)]).toEqual([0x71, 0x20, 0xe9, 0x20, 0x51])
  })

  it.each(['ế (1)', 'a (b\\c)', '', 'Đảng'])('writes a text string so that it reads back: %s', (text) => {
    expect(textOf(new Parser(textString(text)).value())).toBe(text)
  })

  it('keeps the parents of marks by page', () => {
    const tree = objects.dict(objects.dict(catalog.StructTreeRoot).ParentTree)
    expect(objects.array(tree.Nums)[0]).toBe(page.StructParents)
    expect(objects.array(objects.array(tree.Nums)[1])).toHaveLength(1)
  })

  it('marks the file as tagged, Vietnamese, showing its title, without a font of its own', () => {
    expect(objects.dict(catalog.MarkInfo).Marked).toBe(true)
    expect(catalog.Lang).toBe('vi-VN')
    expect(objects.dict(catalog.ViewerPreferences).DisplayDocTitle).toBe(true)
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Helvetica')
  })

  it('brings the profile of sRGB: white is D50, a grey in the middle has a fifth of the light', () => {
    const [intent] = objects.array(catalog.OutputIntents)
    expect(nameOf(objects.dict(intent).S)).toBe('GTS_PDFA1')
    const bytes = objects.stream(objects.dict(intent).DestOutputProfile)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const tags = new Map(
      Array.from({ length: view.getUint32(128) }, (_, i) => [
        Buffer.from(bytes.subarray(132 + 12 * i, 136 + 12 * i)).toString(),
        new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(136 + 12 * i), view.getUint32(140 + 12 * i)),
      ]),
    )
    expect([...tags.keys()]).toEqual(['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'])
    expect(view.getUint32(0)).toBe(bytes.length)
    const sum = (at: number): number =>
      ['rXYZ', 'gXYZ', 'bXYZ'].reduce((all, tag) => all + (tags.get(tag)?.getInt32(at) ?? 0), 0)
    for (const at of [8, 12, 16]) expect(Math.abs(sum(at) - (tags.get('wtpt')?.getInt32(at) ?? 0))).toBeLessThan(16)
    const points = tags.get('gTRC')?.getUint32(8) ?? 0
    const light = (share: number): number =>
      (tags.get('gTRC')?.getUint16(12 + 2 * Math.round(share * (points - 1))) ?? 0) / 0xffff
    expect([light(0), light(1)]).toEqual([0, 1])
    expect(light(128 / 255)).toBeCloseTo(0.2159, 3)
  })

  it('carries our metadata and no other, escaped', () => {
    const xmp = new TextDecoder().decode(objects.stream(catalog.Metadata))
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Một &amp; hai &lt;ba&gt;</rdf:li>')
    expect(xmp.match(/<pdfaid:part>2<\/pdfaid:part>/g)).toHaveLength(1)
    expect(xmp).toContain('<xmp:CreateDate>2024-07-13T00:00:00Z</xmp:CreateDate>')
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type \/Metadata/g),
    ).toHaveLength(1)
  })

  it('names itself after its content: the same again, another for any change', () => {
    const id = (one: PdfObjects): string => String(objects.array(one.trailer.dict.ID)[0])
    expect(id(objects)).toHaveLength(16)
    expect(id(small().objects)).toBe(id(objects))
    expect(id(small({ title: 'Khác' }).objects)).not.toBe(id(objects))
    expect(id(small({ date: new Date('2024-07-14T00:00:00Z') }).objects)).not.toBe(id(objects))
  })
})

describe('a written file', () => {
  const write = (root: Root, more = {}): Promise<Uint8Array> => pdf.write(root, hd05, { ...assets, ...more })

  it('is PDF/A-3 with the source inside where files travel with it', async () => {
    const yaml = { name: 'cum-1.yaml', bytes: new TextEncoder().encode('meeting:\n'), mediaType: 'text/yaml' }
    const objects = readObjects(await write(framed(hd05), { attachments: [yaml] }))
    const catalog = objects.dict(objects.trailer.dict.Root)
    const spec = objects.dict(objects.array(catalog.AF)[0])
    expect([nameOf(spec.AFRelationship), textOf(spec.UF)]).toEqual(['Source', 'cum-1.yaml'])
    expect(Buffer.from(objects.stream(objects.dict(spec.EF).F)).toString()).toBe('meeting:\n')
    expect(new TextDecoder().decode(objects.stream(catalog.Metadata))).toContain('<pdfaid:part>3</pdfaid:part>')
  })

  it('has a date without asking the clock', async () => {
    const { date: _, ...undated } = meta
    const objects = readObjects(await write({ ...framed(hd05), meta: undated }))
    expect(objects.get(objects.dict(objects.trailer.dict.Info).CreationDate)).toBe('D:20000101000000Z')
    const timed = readObjects(await write({ ...framed(hd05), meta: { ...meta, date: '2024-07-15T10:09' } }))
    expect(timed.get(timed.dict(timed.trailer.dict.Info).CreationDate)).toBe('D:20240715100900Z')
  })

  it('lists its headings as bookmarks, counted and nested', async () => {
    const objects = readObjects(await write(framed(hd05)))
    const outlines = objects.dict(objects.dict(objects.trailer.dict.Root).Outlines)
    const first = objects.dict(outlines.First)
    expect(textOf(first.Title)).toBe('I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ')
    expect(textOf(objects.dict(first.First).Title)).toBe('1. Công tác tổ chức xây dựng Đảng')
    expect([outlines.Count, first.Count]).toEqual([4, 2])
    expect(nameOf(objects.array(first.Dest)[1])).toBe('XYZ')
  })

  it('prints a watermark behind each page, as an artifact', async () => {
    const root = { ...framed(hd05), watermark: 'DỰ THẢO' }
    const bytes = await write(root)
    const objects = readObjects(bytes)
    const pages = objects.array(objects.dict(objects.dict(objects.trailer.dict.Root).Pages).Kids)
    for (const page of pages) {
      const content = Buffer.from(objects.stream(objects.dict(page).Contents)).toString('latin1')
      expect(content.startsWith('/Artifact <</Type /Pagination /Subtype /Watermark>> BDC')).toBe(true)
    }
  })

  it('of a report of four pages is smaller than 100 kB', async () => {
    const root = framed(hd05, [...framed(hd05).children.slice(2, -1), ...framed(hd05).children.slice(2, -1)])
    const bytes = await write(root)
    const objects = readObjects(bytes)
    expect(Number(objects.dict(objects.dict(objects.trailer.dict.Root).Pages).Count)).toBeGreaterThanOrEqual(4)
    expect(bytes.length).toBeLessThan(100_000)
    expect(isDict(objects.trailer)).toBe(true)
  })
})
