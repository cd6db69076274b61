/** A pure function of an object, made once for each and forgotten with it: a batch of documents shares fonts, standards, schemas. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly made: T }>()
  return (key) => {
    const before = known.get(key)
    if (before) return before.made
    const made = make(key)
    known.set(key, { made })
    return made
  }
}
