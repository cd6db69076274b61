import { Refused } from '../refused.ts'
import { say } from '../sayings.ts'

/** So many requests at once, and so many more with each second. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** Counts requests and refuses those past the rate. */
export function openRate({ burst, perSecond }: Rate, now: () => Date): () => void {
  let left = burst
  let last = now().getTime()
  return () => {
    const time = now().getTime()
    left = Math.min(burst, left + (Math.max(0, time - last) / 1000) * perSecond)
    last = time
    if (left < 1) throw new Refused('too-many', say.tooMany)
    left -= 1
  }
}
