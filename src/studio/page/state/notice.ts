import { signal } from '@preact/signals'
import type { Sentence } from '../../../diagnostic.ts'
import { Refused } from './ask.ts'

export interface Notice {
  readonly message: Sentence
  readonly bad: boolean
}

/** The last thing the page has to say of what was asked of it. */
export const notice = signal<Notice | undefined>(undefined)

let clearing: ReturnType<typeof setTimeout> | undefined

export function tell(message: Sentence, bad = false): void {
  notice.value = { message, bad }
  clearTimeout(clearing)
  clearing = setTimeout(
    () => {
      notice.value = undefined
    },
    bad ? 12_000 : 5_000,
  )
}

/** Does something and tells when it was refused; a studio that is gone has a banner of its own. */
export async function trying<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    if (!fault.gone) tell(fault.sentence, true)
    return undefined
  }
}
