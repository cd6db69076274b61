/** The text without its marks, lower case, đ as d: what search and comparisons go by ("Đảng uỷ" is "dang uy"). */
export function fold(text: string): string {
  return stripMarks(text).toLowerCase()
}

/** The text without its marks, case kept: "Đảng uỷ" is "Dang uy". */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}
