import { Refused } from '../refused.ts'
import { say } from '../sayings.ts'

/** The bytes of a request, read no further than `most`. */
export async function bytesOf(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Refused('too-large', say.tooLarge(most))
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > most) throw new Refused('too-large', say.tooLarge(most))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Refuses a body that does not say it is of a type: forms of other sites cannot say `application/json`. */
export function checkType(request: Request, wanted: string): void {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== wanted) throw new Refused('bad-request', say.wrongType(wanted))
}
