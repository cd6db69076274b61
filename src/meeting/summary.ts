/** A table in words: as many cells in each row as heads; a column nobody fills is left out where it is printed. */
export interface Grid {
  readonly heads: readonly string[]
  readonly align: readonly ('left' | 'center' | 'right')[]
  readonly rows: readonly (readonly string[])[]
  /** A row whose first cell is empty goes on with the row before, and has no number of its own. */
  readonly grouped?: true
}

/** A series of one number as bars: `share` is of the largest, 0 to 1. */
export interface Bars {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly share: number; readonly text: string }[]
}

/** What one meeting said, without full stop, and which one. */
export interface Sourced {
  readonly text: string
  /** "hội nghị ngày 16/7/2026". */
  readonly source: string
}

/**
 * What the meetings of a period say together, in final words: sentences with capital and full stop, tables, bars. A list is
 * empty where no meeting says anything of the kind.
 */
export interface Summary {
  /** "năm 2026", "quý II/2026 của Cụm thi đua số 4". */
  readonly period: string
  /** How many meetings of which sort, when and where. */
  readonly held: readonly string[]
  readonly meetings: Grid
  readonly overview: readonly Sourced[]
  /** What was achieved, by field; the same field in several meetings is one. */
  readonly fields: readonly { readonly title: string; readonly results: readonly Sourced[] }[]
  readonly figures: { readonly series: readonly string[]; readonly table: Grid; readonly bars: readonly Bars[] }
  /** `open`: what is not finished, by state, the worst first. */
  readonly tasks: {
    readonly said: readonly string[]
    readonly open: readonly { readonly label: string; readonly tasks: readonly string[] }[]
    readonly table: Grid
  }
  readonly awards: { readonly said: readonly string[]; readonly byForm: Grid; readonly table: Grid }
  readonly rankings: readonly { readonly title: string; readonly table: Grid }[]
  readonly support: readonly string[]
  readonly attendance: { readonly said: readonly string[]; readonly people: Grid; readonly bodies: Grid }
  /** Who takes over, who was elected. */
  readonly handovers: readonly string[]
  readonly limitations: readonly Sourced[]
  readonly causes: readonly Sourced[]
  readonly lessons: readonly Sourced[]
  readonly proposals: readonly Sourced[]
}
