/** Twips (twentieths of a pt) in so many mm. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}

/** Twips in so many pt. */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20)
}

/** Pt in so many mm. */
export function points(mm: number): number {
  return (mm * 72) / 25.4
}

/** Pixels, at 96 an inch as the DOCX library counts them, in so many mm. */
export function pixels(mm: number): number {
  return (mm * 96) / 25.4
}
