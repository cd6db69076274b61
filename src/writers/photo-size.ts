import type { Photo } from './writer.ts'

/** No photo is taller, mm: it leaves room for its caption and some text on the page. */
export const tallestPhoto = 120

/** How large a photo stands on the page, mm: its own size at 96 dots an inch, made smaller to fit, never larger. */
export function photoSize(
  { width, height }: Photo,
  textWidth: number,
): { readonly width: number; readonly height: number } {
  const mm = 25.4 / 96
  const scale = Math.min(1, textWidth / (width * mm), tallestPhoto / (height * mm))
  return { width: width * mm * scale, height: height * mm * scale }
}
