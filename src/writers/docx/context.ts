import type { Standard } from '../../standards/standard.ts'
import type { Scheme } from '../../tree/nodes.ts'
import type { Metrics } from '../metrics.ts'
import type { Numbering } from './numbering.ts'
import type { Pictures } from './pictures.ts'

/** What every part of a document being written may look at. */
export interface Context {
  readonly standard: Standard
  readonly metrics: Metrics
  readonly pictures: Pictures
  readonly scheme: Scheme
  readonly numbering: Numbering
  /** Width of the text in this section, pt. */
  readonly width: number
}
