/**
 * Breaks a row of words into lines as a compositor sets a heading: no more lines than needed, and those as equal as words allow.
 * `widths[i]` is the width of word i, `spaces[i]` of the space after it; `width` that of the column. Returns the index of the
 * first word of each line.
 */
export function breakEvenly(widths: readonly number[], spaces: readonly number[], width: number): number[] {
  const greedy = breakGreedily(widths, spaces, width)
  if (greedy.length === 1) return greedy
  let tooNarrow = 0
  let enough = width
  // Halving 24 times settles the narrowest column of as many lines to a ten-thousandth of a point.
  for (let i = 0; i < 24; i++) {
    const middle = (tooNarrow + enough) / 2
    const fits =
      breakGreedily(widths, spaces, middle).length <= greedy.length &&
      widths.every((one) => one <= middle || one > width)
    if (fits) enough = middle
    else tooNarrow = middle
  }
  return breakGreedily(widths, spaces, enough)
}

/** Breaks a row of words into lines, each as full as it can be; a word wider than the column has a line of its own. */
export function breakGreedily(widths: readonly number[], spaces: readonly number[], width: number): number[] {
  const starts = [0]
  let line = 0
  for (const [i, word] of widths.entries()) {
    const wider = line + word
    if (i > (starts.at(-1) ?? 0) && wider > width + TOLERANCE) {
      starts.push(i)
      line = word
    } else line = wider
    line += spaces[i] ?? 0
  }
  return starts
}

/** Sums of widths differ in the last binary digits; nobody sees a thousandth of a point. */
export const TOLERANCE = 0.001
