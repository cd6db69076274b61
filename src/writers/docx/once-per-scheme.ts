import type { Standard } from '../../standards/standard.ts'
import { oncePer } from '../../text/once-per.ts'
import type { Scheme } from '../../tree/nodes.ts'

/** What follows from a standard and a scheme of headings alone. */
type Made<T> = (standard: Standard, scheme: Scheme) => T

/** The same, made once for each: a batch of documents shares a few of them. */
export function oncePerScheme<T>(make: Made<T>): Made<T> {
  const known = oncePer((_: Standard) => new Map<Scheme, { readonly made: T }>())
  return (standard, scheme) => {
    const schemes = known(standard)
    const { made } = schemes.get(scheme) ?? { made: make(standard, scheme) }
    schemes.set(scheme, { made })
    return made
  }
}
