import { encodingNames, nameEncoding } from '../text/encoding.ts'
import type { Saying } from './fault.ts'
import * as say from './sayings.ts'

/** The text of a file's bytes; `fault` when they are not UTF-8, with the offset in `text` of the first byte that is not. */
export interface Decoded {
  readonly text: string
  readonly fault?: { readonly saying: Saying; readonly at: number }
}

/** UTF-8 with or without a byte order mark; anything else is named for what it is. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = nameEncoding(bytes)
  if (encoding === 'utf-8') return { text: new TextDecoder('utf-8').decode(bytes) }
  const text =
    encoding === 'windows-1258' || encoding === 'tcvn3' || encoding === 'vni' || encoding === 'unknown'
      ? new TextDecoder('utf-8').decode(bytes)
      : ''
  return { text, fault: { saying: say.encoding(encodingNames[encoding]), at: Math.max(text.indexOf('\ufffd'), 0) } }
}
