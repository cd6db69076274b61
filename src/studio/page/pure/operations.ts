import type { Path } from '../../../diagnostic.ts'
import type { FormSchema, NewValue, Operation } from '../../api.ts'
import { fieldAt } from './form.ts'
import { asList, isEmpty, isRecord, type Value, valueAt } from './path.ts'

/**
 * What makes the file say `value` at `path`: items beyond the end of a list are put in, a text alone gives way to the object it stood
 * for, and what is emptied goes, with all above it that then holds nothing; items of lists stay.
 */
export function setting(root: Value, path: Path, value: NewValue): Operation[] {
  if (value === '' && typeof path.at(-1) === 'string') return removing(root, path)
  for (let depth = 0; depth < path.length; depth += 1) {
    const key = path[depth]
    const above = path.slice(0, depth)
    const items = valueAt(root, above)
    // One value stands where a list is asked: it is reached without an index.
    if (key === 0 && !Array.isArray(items) && !isEmpty(items))
      return setting(root, [...above, ...path.slice(depth + 1)], value)
    if (typeof key === 'number' && key >= asList(items).length)
      return [{ do: 'insert', path: above, index: asList(items).length, value: nested(path.slice(depth + 1), value) }]
  }
  return [{ do: 'set', path, value }]
}

/** The value a path leads to from where it begins. */
function nested(path: Path, value: NewValue): NewValue {
  return path.reduceRight<NewValue>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value)
}

/** Takes away what stands at a path, and objects above it that then say nothing. */
export function removing(root: Value, path: Path): Operation[] {
  if (valueAt(root, path) === undefined) return []
  const above = path.slice(0, -1)
  const holder = valueAt(root, above)
  const key = path.at(-1)
  const alone = isRecord(holder) && Object.entries(holder).every(([other, value]) => other === key || isEmpty(value))
  const lastItem = typeof key === 'number' && asList(holder).length === 1
  if (above.length > 0 && (lastItem || (alone && typeof above.at(-1) === 'string'))) return removing(root, above)
  return [{ do: 'remove', path }]
}

/** One change of a place that was just changed replaces it; so typing a word is one change. */
export function coalesced(queued: readonly Operation[], next: readonly Operation[]): readonly Operation[] {
  const last = queued.at(-1)
  const [only] = next
  const again = next.length === 1 && only?.do === 'set' && last?.do === 'set' && String(last.path) === String(only.path)
  return again ? [...queued.slice(0, -1), ...next] : [...queued, ...next]
}

/** As `setting`, where a text may stand for an object of the form: it becomes that object when another of its keys is set. */
export function settingIn(form: FormSchema, root: Value, path: Path, value: NewValue): Operation[] {
  for (const [depth, key] of path.entries()) {
    const above = path.slice(0, depth)
    const text = valueAt(root, above)
    const field = typeof text === 'string' && text !== '' && typeof key === 'string' ? fieldAt(form, above) : undefined
    if (field?.type !== 'object' || field.bare === undefined || typeof text !== 'string') continue
    if (key === field.bare) return setting(root, above, value)
    if (value === '') return []
    return setting(root, above, { [field.bare]: text, ...nestedIn(key, path.slice(depth + 1), value) })
  }
  return setting(root, path, value)
}

function nestedIn(key: string | number, rest: Path, value: NewValue): { readonly [key: string]: NewValue } {
  return { [key]: nested(rest, value) }
}

/** Empties a value and keeps its place, while it is being typed anew. */
export function emptying(form: FormSchema, root: Value, path: Path): Operation[] {
  const mark = '·'
  return settingIn(form, root, path, mark).flatMap((one) =>
    one.do === 'set' && one.value === mark && valueAt(root, one.path) !== undefined ? [{ ...one, value: '' }] : [],
  )
}
