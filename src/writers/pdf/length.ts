/** Millimetres in pt. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

/** Points in mm. */
export function millimetres(points: number): number {
  return (points * 25.4) / 72
}
