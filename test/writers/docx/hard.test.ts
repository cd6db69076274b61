import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { hd05 } from '../../../src/standards/hd05.ts'
import { nd30 } from '../../../src/standards/nd30.ts'
import { paragraph } from '../../../src/tree/build.ts'
import { wordsOf } from '../../../src/tree/text.ts'
import { docx } from '../../../src/writers/docx/index.ts'
import { characterStyles } from '../../../src/writers/docx/style-names.ts'
import { document, partyHead } from '../../support/documents.ts'
import { millimetres } from '../../support/docx-look.ts'
import { docxPart, docxWords } from '../../support/docx-text.ts'
import { tinos } from '../../support/fonts.ts'
import { hardDocuments, hardPhotos } from '../../support/hard-documents.ts'
import { at, below } from '../../support/xml.ts'

const assets = { fonts: tinos, photos: hardPhotos }
const marked = hd05.configure({ 'draft-watermark': true, 'mirror-margins': true })

describe.each([marked, nd30])('under $id', (standard) => {
  it.each(hardDocuments(standard))('%s: every word, in order, twice the same', async (_, root) => {
    const bytes = await docx.write(root, standard, assets)
    expect(docxWords(bytes)).toEqual(wordsOf(root))
    expect(Buffer.compare(bytes, await docx.write(root, standard, assets))).toBe(0)
  })
})

/** The hard document of a name, as written under HD 05. */
function written(name: string): Promise<Uint8Array> {
  const found = hardDocuments(hd05).find(([known]) => known === name)
  if (!found) throw new Error(`No hard document ${name}`)
  return docx.write(found[1], hd05, assets)
}

describe('photos', () => {
  it('stay within the text and 120 mm, keep their shape, and are never enlarged', async () => {
    const extents = below(docxPart(await written('anh'), 'word/document.xml'), 'wp:inline').map((inline) => {
      const size = at(inline, 'wp:extent')?.attributes ?? {}
      // 635 EMU a twip.
      return [Number(size.cx) / 635, Number(size.cy) / 635].map((twips) => Math.round(millimetres(twips)))
    })
    // 300 × 4000 px by height; 2400 × 900 by width; 400 × 600 turned is stored lying.
    expect(extents).toEqual([
      [9, 120],
      [165, 62],
      [120, 80],
    ])
  })

  it('are turned as EXIF says, described, and embedded as they are', async () => {
    const bytes = await written('anh')
    const drawings = below(docxPart(bytes, 'word/document.xml'), 'wp:inline')
    expect(drawings.map((drawing) => below(drawing, 'a:xfrm')[0]?.attributes.rot)).toEqual([
      undefined,
      undefined,
      '5400000',
    ])
    expect(drawings.map((drawing) => at(drawing, 'wp:docPr')?.attributes.descr)).toEqual(
      [...hardPhotos.keys()].map((url) => `Quang cảnh hội nghị (${url})`),
    )
    const media = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'))
    const sizes = media.map(([, file]) => file.length).toSorted()
    expect(sizes).toEqual([...hardPhotos.values()].map((photo) => photo.bytes.length).toSorted())
  })

  it('a photo that was not given is our mistake', async () => {
    const root = document([{ type: 'image', url: 'x', alt: 'X' }], partyHead, hd05)
    await expect(docx.write(root, hd05, { fonts: tinos, photos: new Map() })).rejects.toThrow('No photo “x” among none')
  })
})

describe('charts', () => {
  it('fill their bars as far as the share goes, and say in words what they show', async () => {
    const chart = below(docxPart(await written('anh'), 'word/document.xml'), 'w:tbl').find((table) =>
      at(table, 'w:tblPr', 'w:tblDescription'),
    )
    if (!chart) throw new Error('no chart')
    const bars = below(chart, 'w:tr').map((row) => {
      const stops = below(row, 'w:tab')
        .map(({ attributes }) => Number(attributes['w:pos']))
        .filter(Boolean)
      const shades = below(row, 'w:rStyle').map(({ attributes }) => attributes['w:val'])
      return shades.includes(characterStyles.reached) ? (stops[0] ?? 0) / (stops.at(-1) ?? 0) : 0
    })
    expect(bars.map((share) => Math.round(share * 1000) / 1000)).toEqual([0.334, 1, 0])
  })
})

describe('the package', () => {
  it('begins with its content types and holds no part twice', async () => {
    const names = Object.keys(unzipSync(await written('nhap')))
    expect(names[0]).toBe('[Content_Types].xml')
    expect(new Set(names).size).toBe(names.length)
  })

  it.each([['\u0001'], ['\uFFFE'], ['\uD800']])('refuses a character XML cannot hold (%j)', async (sign) => {
    const root = document([paragraph(`Kết luận${sign}`)], partyHead, hd05)
    await expect(docx.write(root, hd05, assets)).rejects.toThrow(/holds U\+[0-9A-F]{4}, which XML cannot: “Kết luận…”/u)
  })

  it('writes what looks like markup as itself', async () => {
    const root = document([paragraph('A & B <C> "D" {{x}} {n-1} *sao*')], partyHead, hd05)
    expect(docxWords(await docx.write(root, hd05, assets)).join(' ')).toContain('A & B <C> "D" {{x}} {n-1} *sao*')
  })
})
