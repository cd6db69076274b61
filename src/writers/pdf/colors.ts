/** The colours of the pages, sRGB (IEC 61966-2-1), as an ICC profile of version 2: three primaries and the curve they share. */
export function sRgbProfile(): Uint8Array {
  profile ??= makeProfile()
  return profile
}

let profile: Uint8Array | undefined

// White and primaries as seen under D50, in 65,536ths: what the consortium's own profile says (sRGB2014).
const COLORS = {
  wtpt: [0xf6d6, 0x10000, 0xd32d],
  rXYZ: [0x6fa2, 0x38f5, 0x0390],
  gXYZ: [0x6299, 0xb785, 0x18da],
  bXYZ: [0x24a0, 0x0f84, 0xb6cf],
} as const

/** Points of the curve from a stored value to light. */
const POINTS = 256

function makeProfile(): Uint8Array {
  const curve = element('curv', 4 + 2 * POINTS, (view) => {
    view.setUint32(8, POINTS)
    for (let i = 0; i < POINTS; i++) view.setUint16(12 + 2 * i, Math.round(0xffff * light(i / (POINTS - 1))))
  })
  const tags: (readonly [name: string, bytes: Uint8Array])[] = [
    ['desc', description('sRGB\0')],
    ['cprt', element('text', 13, (view) => write(view, 8, 'No copyright\0'))],
    ...Object.entries(COLORS).map(([name, color]) => [name, xyz(color)] as const),
    ...['rTRC', 'gTRC', 'bTRC'].map((name) => [name, curve] as const),
  ]
  return assembled(tags)
}

/** IEC 61966-2-1: a straight line near black, then a power. */
function light(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** A name in ASCII; the two other alphabets it may stand in are left empty. */
function description(name: string): Uint8Array {
  return element('desc', 4 + name.length + 78, (view) => {
    view.setUint32(8, name.length)
    write(view, 12, name)
  })
}

function xyz(color: readonly number[]): Uint8Array {
  return element('XYZ ', 12, (view) => color.forEach((part, i) => void view.setInt32(8 + 4 * i, part)))
}

/** An element of a profile: its type, four bytes of nothing, its data; a multiple of four bytes long. */
function element(type: string, length: number, fill: (view: DataView) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(Math.ceil((8 + length) / 4) * 4))
  write(view, 0, type)
  fill(view)
  return new Uint8Array(view.buffer)
}

/** Header, table of tags, elements; an element that several tags name stands once. */
function assembled(tags: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const table = 128 + 4 + 12 * tags.length
  const elements = [...new Set(tags.map(([, bytes]) => bytes))]
  const size = elements.reduce((sum, bytes) => sum + bytes.length, table)
  const view = new DataView(new ArrayBuffer(size))
  header(view, size)
  view.setUint32(128, tags.length)
  let at = table
  for (const bytes of elements) {
    new Uint8Array(view.buffer).set(bytes, at)
    for (const [i, [name, named]] of tags.entries()) {
      if (named !== bytes) continue
      write(view, 132 + 12 * i, name)
      view.setUint32(136 + 12 * i, at)
      view.setUint32(140 + 12 * i, bytes.length)
    }
    at += bytes.length
  }
  return new Uint8Array(view.buffer)
}

/** A display's RGB, measured in XYZ under D50; dated, because a profile must be, by its standard. */
function header(view: DataView, size: number): void {
  view.setUint32(0, size)
  view.setUint32(8, 0x02400000)
  write(view, 12, 'mntrRGB XYZ ')
  for (const [i, part] of [1999, 10, 1].entries()) view.setUint16(24 + 2 * i, part)
  write(view, 36, 'acsp')
  for (const [i, part] of COLORS.wtpt.entries()) view.setUint32(68 + 4 * i, part)
}

function write(view: DataView, at: number, letters: string): void {
  for (let i = 0; i < letters.length; i++) view.setUint8(at + i, letters.charCodeAt(i))
}
