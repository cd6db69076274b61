/** What a data file says before anyone reads meaning into it: every scalar is the text that was typed, in NFC. */
export type Raw = string | readonly Raw[] | RawObject

/** Keys in the order of the file; a key with nothing after it is not there. */
export interface RawObject {
  readonly [key: string]: Raw
}

/** True for a mapping. */
export function isObject(value: Raw | undefined): value is RawObject {
  return typeof value === 'object' && !Array.isArray(value)
}

/** The value at a path of keys and indexes, or nothing. */
export function at(value: Raw | undefined, path: readonly (string | number)[]): Raw | undefined {
  return path.reduce<Raw | undefined>((parent, step) => child(parent, step), value)
}

function child(parent: Raw | undefined, step: string | number): Raw | undefined {
  if (isObject(parent)) return Object.hasOwn(parent, step) ? parent[step] : undefined
  return Array.isArray(parent) && typeof step === 'number' ? parent[step] : undefined
}
