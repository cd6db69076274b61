import type { Standard } from '../../standards/standard.ts'
import type { Metrics } from '../metrics.ts'
import type { Picture } from './picture.ts'
import type { Unit } from './unit.ts'

/** What type is set from, and the room it is set for. Lengths in pt. */
export interface Shop {
  readonly standard: Standard
  readonly metrics: Metrics
  /** Width of the text block. */
  readonly width: number
  /** Height of the text block. */
  readonly height: number
  /** The photo of an image node; throws where there is none. */
  picture(url: string): Picture
}

/** Set type before it is cut into pages. */
export class Galley {
  readonly units: Unit[] = []
  private keeps = false
  private parting: Parting | undefined

  /** Adds units that belong together; `keepNext`: no page ends below them. */
  add(units: readonly Unit[], keepNext = false): void {
    const [first, ...rest] = units
    if (!first) return
    const parted = this.parting ? below(this.parting, first) : first
    this.units.push(this.keeps ? { ...parted, breakBefore: false } : parted, ...rest)
    this.keeps = keepNext
    this.parting = undefined
  }

  /** Draws a short rule above what is added next, unless that opens a page. */
  part(parting: Parting): void {
    this.parting = parting
  }

  /** Keeps what is added next on one page with at least `lines` lines of what stands above it. */
  keepWithAbove(lines: number): void {
    this.keeps = true
    let company = 0
    for (let i = this.units.length - 1; i > 0; i--) {
      const unit = this.units[i]
      if (!unit) return
      company += unit.lines
      if (company >= lines) return
      this.units[i] = { ...unit, breakBefore: false }
    }
  }
}

/** A short rule between blocks, pt. */
export interface Parting {
  /** From the left edge of the text block. */
  readonly start: number
  readonly length: number
  readonly weight: number
}

/** Space taken by a parting rule, pt. */
const PARTING_ROOM = 12

function below({ start, length, weight }: Parting, unit: Unit): Unit {
  return {
    ...unit,
    before: unit.before + PARTING_ROOM,
    draw(ink, x, y, edges) {
      const at = y - unit.before - PARTING_ROOM / 2
      if (!edges.top) ink.rule(x + start, at, x + start + length, at, weight)
      unit.draw(ink, x, y, edges)
    },
  }
}
