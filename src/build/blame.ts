import type { Sentence } from '../diagnostic.ts'
import { errorCode } from './disk.ts'
import { MachineFault, reason } from './fault.ts'

/** A fault that stopped one piece of work: whose it is, in words, and where it happened in the code when it is ours. */
export interface Blame {
  readonly blame: 'tool' | 'machine'
  readonly message: Sentence
  readonly stack?: string
}

/** Tells the machine's faults (disk, permission) from ours. */
export function blameFor(fault: unknown): Blame {
  if (fault instanceof MachineFault) return { blame: 'machine', message: fault.sentence }
  if (/^E[A-Z]+$/u.test(errorCode(fault) ?? '')) return { blame: 'machine', message: reason(fault) }
  const said = fault instanceof Error ? fault.message : String(fault)
  const stack = fault instanceof Error && fault.stack ? { stack: fault.stack } : {}
  return { blame: 'tool', message: { vi: said, en: said }, ...stack }
}
