import { MachineFault } from '../build/fault.ts'
import type { Path, Sentence } from '../diagnostic.ts'
import type { Refusal } from './api.ts'
import { say } from './sayings.ts'

const STATUS = {
  'bad-request': 400,
  forbidden: 403,
  'not-found': 404,
  exists: 409,
  busy: 409,
  unreadable: 422,
  'too-large': 413,
  'too-many': 429,
  fault: 500,
} as const

/** Names of refusals, each with its status. */
export type RefusalName = keyof typeof STATUS

/** A request that is not carried out, and why. */
export class Refused extends Error {
  readonly refusal: Refusal
  readonly status: number

  constructor(error: RefusalName, message: Sentence, path?: Path) {
    super(message.en)
    this.name = 'Refused'
    this.status = STATUS[error]
    this.refusal = { error, message, ...(path && { path }) }
  }
}

/** What the page hears of a fault: the machine's in words, ours without its insides. */
export function refusedFor(fault: unknown): Refused {
  if (fault instanceof Refused) return fault
  if (fault instanceof MachineFault) return new Refused('fault', fault.sentence)
  return new Refused('fault', say.ourFault)
}

/** A refusal as an answer. */
export function answerOf({ refusal, status }: Refused): Response {
  return Response.json(refusal, { status })
}
