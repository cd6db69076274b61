import { fold } from '../text/fold.ts'

/** The order of two Vietnamese texts for people: without marks first, then with; the same on every machine. */
export function compareText(a: string, b: string): number {
  const [x, y] = [fold(a), fold(b)]
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0
}
