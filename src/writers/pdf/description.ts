import { type Face, tableOf } from '../face.ts'

// Bits of a font descriptor: it has serifs; its glyphs are known by number alone; it leans.
const SERIF = 2
const SYMBOLIC = 4
const ITALIC = 64

/** What a font descriptor says of a face beside its name and file. */
export function descriptionOf(face: Face): string {
  const head = tableOf(face.tables, 'head')
  const os2 = tableOf(face.tables, 'OS/2')
  const angle = tableOf(face.tables, 'post').getInt32(4) / 0x10000
  const box = [36, 38, 40, 42].map((at) => thousandths(face, head.getInt16(at)))
  // Not told by the font: the usual stems of a text face, upright and bold.
  const stem = os2.getUint16(4) >= 600 ? 140 : 80
  return (
    ` /Flags ${SERIF | SYMBOLIC | (angle === 0 ? 0 : ITALIC)} /FontBBox [${box.join(' ')}] /ItalicAngle ${angle}` +
    ` /Ascent ${thousandths(face, face.ascent)} /Descent ${thousandths(face, face.descent)}` +
    ` /CapHeight ${thousandths(face, os2.getInt16(88))} /StemV ${stem}`
  )
}

/** The name a font is called by in PDF: "Tinos-Bold". */
export function postScriptName({ tables }: Face): string {
  const name = tableOf(tables, 'name')
  const strings = name.getUint16(4)
  for (let entry = 6; entry < strings; entry += 12) {
    if (name.getUint16(entry) !== 3 || name.getUint16(entry + 6) !== 6) continue
    const at = strings + name.getUint16(entry + 10)
    const letters = name.getUint16(entry + 8) / 2
    return Array.from({ length: letters }, (_, i) => String.fromCharCode(name.getUint16(at + 2 * i))).join('')
  }
  throw new Error('The font has no PostScript name.')
}

/** Font units in thousandths of the type size, as a PDF says them. */
export function thousandths({ unitsPerEm }: Face, units: number): string {
  return `${Math.round((units * 1e6) / unitsPerEm) / 1e3}`
}
