import type { Diagnostic, Sentence } from '../diagnostic.ts'
import type { Place } from './place.ts'

/** Longest folder name we make, in UTF-8 bytes: leaves room for the temporaries' longer names everywhere. */
export const NAME_LIMIT = 120

const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|manifest\.json)(\.|$)/iu
const REFUSED = /[<>:"|?*\\/\p{Cc}]/u

/** A meeting file and where its outputs go. */
export interface Placed {
  /** As shown to the author. */
  readonly file: string
  readonly place: Place
}

/**
 * What is wrong with where outputs would go: names that a file system refuses, and two meetings for one place (letter case
 * and Unicode form do not tell names apart everywhere). Diagnostics by meeting file.
 */
export function checkPlaces(meetings: readonly Placed[]): Map<string, Diagnostic> {
  const taken = new Map<string, string>()
  const found = new Map<string, Diagnostic>()
  for (const { file, place } of meetings) {
    const key = `${place.year}/${place.name}`.normalize('NFC').toLowerCase()
    const other = taken.get(key)
    const said = nameFault(place.name) ?? (other === undefined ? undefined : clash(place, other))
    if (said) found.set(file, outputPath(file, said))
    if (other !== undefined) found.set(other, outputPath(other, clash(place, file)))
    taken.set(key, other ?? file)
  }
  return found
}

/** The error of a place that is already taken by the outputs of another file. */
export function placeTaken({ file, place }: Placed, other: string): Diagnostic {
  return outputPath(file, clash(place, other))
}

function outputPath(file: string, message: Sentence): Diagnostic {
  const hint = { vi: 'Đổi tên tệp dữ liệu.', en: 'Rename the data file.' }
  return { rule: 'output-path', severity: 'error', message, hint, at: { file, line: 1, column: 1, length: 1 } }
}

function clash({ year, name }: Place, other: string): Sentence {
  return {
    vi: `Văn bản của tệp này và của ${other} cùng ghi vào một chỗ: ${year}/${name}.`,
    en: `The documents of this file and of ${other} would go to one place: ${year}/${name}.`,
  }
}

/** Why no file system (or not every one) takes `name` for a folder. */
function nameFault(name: string): Sentence | undefined {
  if (RESERVED.test(name))
    return { vi: `Windows không cho dùng tên “${name}”.`, en: `Windows reserves the name “${name}”.` }
  if (REFUSED.test(name) || /[. ]$/u.test(name) || name.startsWith('.'))
    return {
      vi: `Tên “${printable(name)}” có ký tự mà không phải máy nào cũng nhận.`,
      en: `The name “${printable(name)}” has characters that not every machine takes.`,
    }
  if (Buffer.byteLength(name) > NAME_LIMIT)
    return {
      vi: `Tên “${name}” quá dài (${Buffer.byteLength(name)} byte, nhiều nhất ${NAME_LIMIT}).`,
      en: `The name “${name}” is too long (${Buffer.byteLength(name)} bytes, at most ${NAME_LIMIT}).`,
    }
  return undefined
}

function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, '·')
}
