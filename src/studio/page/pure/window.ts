/** Which rows of a long list are drawn, and the room above and below them, in px. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly above: number
  readonly below: number
}

/** The rows that can be seen in a view, with `spare` more on each side so that scrolling shows no gap. All lengths in px. */
export function windowOf(count: number, rowHeight: number, scrolled: number, height: number, spare = 10): Window {
  const from = Math.min(count, Math.max(0, Math.floor(scrolled / rowHeight) - spare))
  const to = Math.max(from, Math.min(count, Math.ceil((scrolled + height) / rowHeight) + spare))
  return { from, to, above: from * rowHeight, below: (count - to) * rowHeight }
}
