/** Instead of the characters from `from` to `to`, `by`. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly by: string
}

/** A stretch of a text by offsets; `to` is exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}
