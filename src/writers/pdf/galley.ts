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

  /** Adds units that belong together; `keepNext`: no page ends below them. */
  add(units: readonly Unit[], keepNext = false): void {
    for (const [i, unit] of units.entries())
      this.units.push(i === 0 && this.keeps ? { ...unit, breakBefore: false } : unit)
    if (units.length > 0) this.keeps = keepNext
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
