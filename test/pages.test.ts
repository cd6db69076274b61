import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../src/tree/text.ts'
import { writerById } from '../src/writers/index.ts'
import { type AnyDocument, allDocuments } from './support/all-documents.ts'
import { drawPage, finePixel, movedPixels, type Picture, pictureOf, pngOf, shrunk } from './support/pages.ts'
import { readPdf } from './support/pdf-text.ts'
import { root } from './support/sources.ts'

/** Reference pages are looked at in the README: none may grow past this. */
const mostBytes = 60_000

const folder = join(root, 'docs', 'pages')
const accepting = process.env.ACCEPT === '1'

/** Of each kind in each standard the document that says most, by its file name without suffix. */
async function telling(): Promise<ReadonlyMap<string, AnyDocument>> {
  const chosen = new Map<string, AnyDocument>()
  for await (const document of allDocuments()) {
    const name = `${document.kind}-${document.standard.id}`
    const other = chosen.get(name)
    if (!other || wordsOf(document.root).length > wordsOf(other.root).length) chosen.set(name, document)
  }
  return chosen
}

async function pdfOf({ root, standard, assets }: AnyDocument): Promise<Uint8Array> {
  const written = await writerById('pdf')?.write(root, standard, assets)
  if (!written) throw new Error('there is no writer of PDF')
  return written
}

/** The first page, and where it is signed on another one, that: finely drawn, by file name. */
async function referencePages(name: string, document: AnyDocument): Promise<ReadonlyMap<string, Picture>> {
  const pdf = await pdfOf(document)
  const last = readPdf(pdf).pages.length
  const pages = new Map([[`${name}.png`, await drawPage(pdf, 1)]])
  if (last > 1 && document.root.children.at(-1)?.type === 'signature')
    pages.set(`${name}-last.png`, await drawPage(pdf, last))
  return pages
}

const documents = await telling()

const drawn = new Map<string, Picture>()
for (const [name, document] of documents)
  for (const [file, page] of await referencePages(name, document)) drawn.set(file, page)

describe('reference pages', () => {
  test('are of every kind in every standard, and of nothing else', () => {
    if (accepting) mkdirSync(folder, { recursive: true })
    expect(readdirSync(folder).filter((file) => !drawn.has(file))).toEqual([])
  })

  test.each([...drawn])('%s', (file, fine) => {
    const path = join(folder, file)
    const page = shrunk(fine)
    // A page on which nothing moved keeps its bytes.
    const isAccepted = () => existsSync(path) && movedPixels(page, pictureOf(readFileSync(path))) === 0
    if (accepting && !isAccepted()) writeFileSync(path, pngOf(page))
    expect(existsSync(path), `${path} is not there: look at the page, then "npm run accept"`).toBe(true)
    const kept = readFileSync(path)
    expect(movedPixels(page, pictureOf(kept)), `${path}: something moved`).toBe(0)
    expect(kept.length).toBeLessThanOrEqual(mostBytes)
  })
})

/** Rows of a finely drawn page between two white ones: a line of text, a rule, a photo. */
interface Band {
  readonly top: number
  /** The first row below. */
  readonly bottom: number
}

function bands({ width, height, levels }: Picture): readonly Band[] {
  const found: Band[] = []
  let top: number | undefined
  for (let row = 0; row <= height; row++) {
    const inked = levels.subarray(row * width, (row + 1) * width).some((level) => level < 128)
    if (inked) top ??= row
    else if (top !== undefined) {
      found.push({ top, bottom: row })
      top = undefined
    }
  }
  return found
}

/** A band with 8 mm of page above and below it, to look at it alone; `rows` are where it stands in there. */
function around({ width, height, levels }: Picture, { top, bottom }: Band): { strip: Picture; rows: Band } {
  const margin = 60
  // Whole reference pixels, three fine ones each.
  const start = Math.max(0, top - margin - (top % 3))
  const end = Math.min(height, start + 3 * Math.ceil((bottom - start + margin) / 3))
  const strip = { width, height: end - start, levels: levels.subarray(start * width, end * width) }
  return { strip, rows: { top: top - start, bottom: bottom - start } }
}

/** A page whose rows of one band stand elsewhere, by fine pixels. */
function moved({ width, height, levels }: Picture, { top, bottom }: Band, right: number, down: number): Picture {
  const page = levels.slice().fill(255, top * width, bottom * width)
  for (let row = top; row < bottom; row++)
    for (let x = 0; x < width; x++) {
      const level = levels[row * width + x] ?? 255
      const at = (row + down) * width + x + right
      if (level < (page[at] ?? 0)) page[at] = level
    }
  return { width, height, levels: page }
}

describe('what the comparison sees', async () => {
  const document = documents.get('bao-cao-hd05')
  if (!document) throw new Error('no meeting has a report under hd05')
  const pdf = await pdfOf(document)
  const page = await drawPage(pdf, 1)
  const kept = shrunk(page)
  const lines = bands(page)
  const millimetre = Math.round(1 / finePixel)

  test.each([
    ['right', millimetre, 0],
    ['left', -millimetre, 0],
    ['down', 0, millimetre],
    ['up', 0, -millimetre],
  ])('any one line, rule or star 1 mm further %s', (_, right, down) => {
    expect(lines.length).toBeGreaterThan(20)
    const unseen = lines.filter((line) => {
      const { strip, rows } = around(page, line)
      return movedPixels(shrunk(moved(strip, rows, right, down)), shrunk(strip)) === 0
    })
    expect(unseen).toEqual([])
  })

  test.each([1, 2, 4, 5])('not how edges are smoothed: a page drawn %i times as fine', async (finer) => {
    expect(movedPixels(shrunk(await drawPage(pdf, 1, finer)), kept)).toBe(0)
  })

  test('every level: files keep them', () => {
    expect(Buffer.from(pictureOf(pngOf(kept)).levels).equals(kept.levels)).toBe(true)
  })

  test('another format of page', () => {
    expect(movedPixels({ ...kept, height: kept.height - 1 }, kept)).toBeGreaterThan(0)
  })
})
