import { isObject, type Raw } from '../load/raw.ts'
import { withToneStyle } from '../text/tone-style.ts'
import { typedDay } from './dates.ts'

/**
 * Where two readings of a file differ in more than the form of a day, the number of spaces or the place of tone marks, as paths
 * written with dots; none where nothing was changed that may not be.
 */
export function changedOtherwise(before: Raw | undefined, after: Raw | undefined, path = ''): string[] {
  if (typeof before === 'string' && typeof after === 'string') return sameWords(before, after) ? [] : [path]
  const [one, other] = [childrenOf(before), childrenOf(after)]
  if (!one || !other || one.length !== other.length) return [path]
  return one.flatMap(([key, value], index) => {
    const [otherKey, otherValue] = other[index] ?? []
    const inside = path === '' ? key : `${path}.${key}`
    return key === otherKey ? changedOtherwise(value, otherValue, inside) : [inside]
  })
}

function childrenOf(value: Raw | undefined): readonly (readonly [string, Raw])[] | undefined {
  if (value === undefined || typeof value === 'string') return undefined
  return isObject(value) ? Object.entries(value) : value.map((item, index) => [String(index), item])
}

/** True for texts that say the same to a reader. */
export function sameWords(before: string, after: string): boolean {
  return before === after || plain(before) === plain(after)
}

function plain(text: string): string {
  const date = typedDay(text)
  const dated = date ? text.slice(0, date.index) + date.by + text.slice(date.index + date.was.length) : text
  return withToneStyle(dated, 'new').replace(/ +/g, ' ')
}
