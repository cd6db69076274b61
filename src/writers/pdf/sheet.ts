import type { FilePage, PdfFile } from './file.ts'
import type { Font } from './font.ts'
import type { ArtifactKind, Ink, Matrix, Run } from './ink.ts'
import { type Ref, to } from './objects.ts'
import type { Tag } from './tag.ts'

const ARTIFACTS: Readonly<Record<ArtifactKind | 'Watermark' | 'Layout', string>> = {
  Header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC\n',
  Watermark: '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n',
  Repeat: '/Artifact <</Type /Layout>> BDC\n',
  Layout: '/Artifact <</Type /Layout>> BDC\n',
}

/** Opens the next page of `file`. */
export function inkOn(file: PdfFile, width: number, height: number, fonts: readonly Font[]): Ink {
  return new Sheet(file.page(width, height), width, height, fonts)
}

class Sheet implements Ink {
  readonly page: FilePage
  readonly height: number
  private readonly width: number
  private readonly fonts: readonly Font[]
  private readonly used = new Set<Font>()
  private readonly images = new Set<Ref>()
  private behind = ''
  private body = ''
  private above = ''
  /** The element whose content is open, or nothing. */
  private open: Tag | undefined
  private isText = false
  private isArtifact = false
  /** Where the last line of text began, hundredths of a point. */
  private line = { x: 0, y: 0 }
  private font = ''
  private spacing = '0 Tw\n'

  constructor(page: FilePage, width: number, height: number, fonts: readonly Font[]) {
    this.page = page
    this.width = width
    this.height = height
    this.fonts = fonts
  }

  text(runs: readonly Run[], size: number, x: number, baseline: number, stretch: number): void {
    let at = x
    let placed: Tag | undefined
    for (const run of runs) {
      if (placed !== run.tag) {
        this.enter(run.tag)
        this.moveTo(at, baseline)
        placed = run.tag
      }
      this.setSpacing(stretch)
      this.setFont(run.font, size)
      at += this.show(run, stretch)
    }
  }

  /** Where the next words begin: told from where the last line began. */
  private moveTo(x: number, baseline: number): void {
    if (!this.isText) {
      this.body += 'BT\n'
      this.isText = true
      this.line = { x: 0, y: 0 }
    }
    const to = { x: Math.round(x * 100), y: Math.round((this.height - baseline) * 100) }
    this.body += `${hundredths(to.x - this.line.x)} ${hundredths(to.y - this.line.y)} Td\n`
    this.line = to
  }

  /** How much wider each space is. */
  private setSpacing(stretch: number): void {
    const wanted = `${fine(stretch)} Tw\n`
    if (this.spacing === wanted) return
    this.spacing = wanted
    this.body += wanted
  }

  private setFont(index: number, size: number): void {
    const font = this.fonts[index]
    if (!font) throw new Error(`There is no font ${index}.`)
    const wanted = `/${font.name} ${number(size)} Tf\n`
    if (this.font === wanted) return
    this.font = wanted
    this.body += wanted
    this.used.add(font)
  }

  /** Shows a run and returns how far it went. */
  private show({ font: index, items, width }: Run, stretch: number): number {
    const font = this.fonts[index]
    if (!font) throw new Error(`There is no font ${index}.`)
    let shown = ''
    let spaces = 0
    for (const item of items) {
      shown += font.encode(item)
      if (item === ' ') spaces++
    }
    this.body += `(${shown})Tj\n`
    return width + spaces * stretch
  }

  rule(x1: number, y1: number, x2: number, y2: number, weight: number): void {
    this.above += `${number(weight)} w ${number(x1)} ${this.up(y1)} m ${number(x2)} ${this.up(y2)} l S\n`
  }

  frame(x: number, y: number, width: number, height: number, weight: number): void {
    this.above += `${number(weight)} w ${number(x)} ${this.up(y + height)} ${number(width)} ${number(height)} re S\n`
  }

  bar(tag: Tag, x: number, y: number, width: number, height: number, gray: number): void {
    this.enter(tag)
    this.endText()
    this.body += `q ${number(gray)} g ${number(x)} ${this.up(y + height)} ${number(width)} ${number(height)} re f Q\n`
  }

  image(tag: Tag, image: Ref, matrix: Matrix): void {
    this.enter(tag)
    this.endText()
    const name = imageName(image)
    this.images.add(image)
    this.body += `q ${matrix.map(number).join(' ')} cm /${name} Do Q\n`
  }

  artifact(kind: ArtifactKind, draw: () => void): void {
    this.leave()
    this.body += ARTIFACTS[kind]
    this.isArtifact = true
    draw()
    this.endText()
    this.isArtifact = false
    this.body += 'EMC\n'
  }

  watermark(index: number, text: string, size: number, width: number): void {
    const font = this.fonts[index]
    if (!font) throw new Error(`There is no font ${index}.`)
    this.used.add(font)
    // Along the diagonal of the page, its middle on the middle of the page.
    const angle = Math.atan2(this.height, this.width)
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const x = this.width / 2 - (cos * width) / 2 + (sin * size) / 3
    const y = this.height / 2 - (sin * width) / 2 - (cos * size) / 3
    const matrix = [cos, sin, -sin, cos, x, y].map(fine).join(' ')
    const shown = text.split(/( )/).map((item) => font.encode(item))
    this.behind += `${ARTIFACTS.Watermark}q 0.93 g BT\n/${font.name} ${number(size)} Tf ${matrix} Tm (${shown.join('')})Tj\nET Q\nEMC\n`
  }

  close(): void {
    this.leave()
    const above = this.above === '' ? '' : `${ARTIFACTS.Layout}${this.above}EMC\n`
    this.page.close(this.resources(), this.behind + this.body + above)
  }

  private resources(): string {
    const fonts = [...this.used].map(({ name, ref }) => `/${name} ${to(ref)}`)
    const images = [...this.images].map((ref) => `/${imageName(ref)} ${to(ref)}`)
    return `/Font <<${fonts.join(' ')}>>${images.length > 0 ? ` /XObject <<${images.join(' ')}>>` : ''}`
  }

  /** Opens marked content of `tag` unless it is open: what an element says without a break is one mark. */
  private enter(tag: Tag): void {
    if (this.isArtifact || this.open === tag) return
    this.leave()
    const mark = this.page.parents.length
    // The element itself is filled in when the structure is written.
    this.page.parents.push(this.page.ref)
    tag.marks.push({ page: this.page.ref, parents: this.page.parents, number: mark })
    this.open = tag
    this.body += `/${tag.role} <</MCID ${mark}>> BDC\n`
  }

  private leave(): void {
    this.endText()
    if (this.open) this.body += 'EMC\n'
    this.open = undefined
  }

  private endText(): void {
    if (this.isText) this.body += 'ET\n'
    this.isText = false
  }

  private up(y: number): string {
    return number(this.height - y)
  }
}

function imageName(image: Ref): string {
  return `I${image}`
}

/** Hundredths of a point: 0,004 mm. */
function number(value: number): string {
  return hundredths(Math.round(value * 100))
}

/** A whole number of hundredths in decimal. */
function hundredths(count: number): string {
  if (count < 0) return `-${hundredths(-count)}`
  const rest = count % 100
  return `${(count - rest) / 100}${FRACTIONS[rest]}`
}

/** What stands after the whole for so many hundredths: "", ".01", … ".1", … ".99". */
const FRACTIONS: readonly string[] = Array.from({ length: 100 }, (_, rest) => String(rest / 100).slice(1))

function fine(value: number): string {
  return `${Math.round(value * 10000) / 10000}`
}
