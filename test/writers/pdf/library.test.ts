import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { faceOf } from '../../../src/writers/face.ts'
import { castOf } from '../../../src/writers/pdf/cast.ts'
import { tinos } from '../../support/fonts.ts'

/** Words as officers type them: every word of an example's data. */
const example = readFileSync('data/2023/cum-thi-dua-so-1-tuyen-quang-tong-ket-nam.yaml', 'utf8')
const words = [...new Set(example.normalize().split(/\s+/u).filter(Boolean))]

const thousandth = 0.001

describe.each(Object.entries(tinos))('the %s face, beside pdfkit', (_, bytes) => {
  const face = faceOf(bytes)
  const document = new PDFDocument({ autoFirstPage: false }).font(Buffer.from(bytes)).fontSize(1000)

  it('is as wide, word by word', () => {
    expect(words.length).toBeGreaterThan(300)
    const wrong = words.filter((word) => {
      const theirs = document.widthOfString(word, { features: { kern: false, liga: false } as never })
      return Math.abs((face.width(word) * 1000) / face.unitsPerEm - theirs) > thousandth
    })
    expect(wrong).toEqual([])
  })

  it('draws as many glyphs as a word has letters', () => {
    for (const word of words) expect(castOf(face).encode(word).glyphs.length).toBe(word.length)
  })

  it('stands as high over its line', () => {
    const height = ((face.ascent - face.descent) * 1000) / face.unitsPerEm
    expect(height).toBeCloseTo(document.currentLineHeight(false), 3)
    expect(((face.ascent - face.descent + face.lineGap) * 1000) / face.unitsPerEm).toBeCloseTo(
      document.currentLineHeight(true),
      3,
    )
  })
})
