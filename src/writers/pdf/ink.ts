import type { FilePage } from './file.ts'
import type { Ref } from './objects.ts'
import type { Tag } from './tag.ts'

/** What is drawn of one font on one line: words and spaces, the latter widened alike. */
export interface Run {
  readonly font: number
  readonly tag: Tag
  /** Words and spaces in turn; a space is one item of " ". */
  readonly items: readonly string[]
  /** Natural width in pt, spaces not widened. */
  readonly width: number
}

/** A matrix as `cm` takes it. */
export type Matrix = readonly [number, number, number, number, number, number]

/** A page being drawn. Lengths in pt; y runs down from the top edge. Marks what belongs to an element, and the rest as artifacts. */
export interface Ink {
  /** Runs from `x` on at a baseline, each space widened by `stretch`. */
  text(runs: readonly Run[], size: number, x: number, baseline: number, stretch: number): void
  /** A horizontal or vertical line. */
  rule(x1: number, y1: number, x2: number, y2: number, weight: number): void
  /** The outline of a box. */
  frame(x: number, y: number, width: number, height: number, weight: number): void
  /** A filled box that belongs to a figure; `gray` from 0, black, to 1. */
  bar(tag: Tag, x: number, y: number, width: number, height: number, gray: number): void
  /** An image that fills the unit square put where `matrix` says, in the coordinates of PDF (y runs up). */
  image(tag: Tag, image: Ref, matrix: Matrix): void
  /** Text that is no part of the document: page numbers, watermarks, repeated headers. */
  artifact(kind: ArtifactKind, draw: () => void): void
  /** Pale text across the page, behind everything. */
  watermark(font: number, text: string, size: number, width: number): void
  readonly page: FilePage
  readonly height: number
  /** Writes the page. */
  close(): void
}

/** `Header` and `Watermark` are page furniture; `Repeat` is a table header that stands on an earlier page. */
export type ArtifactKind = 'Header' | 'Repeat'
