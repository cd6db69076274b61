import type { MeetingResult } from '../build/outcome.ts'
import { stops } from '../diagnostic.ts'

/** How a command ends, and nothing else. */
export const EXIT = {
  done: 0,
  /** The data has errors, or the archive is not intact. */
  data: 1,
  /** The command was wrong. */
  usage: 2,
  /** Our fault or the machine's: disk, permission, lock. */
  fault: 70,
} as const

/** The exit code one meeting's result asks for. */
export function exitOf({ diagnostics, files, failure }: MeetingResult, strict = false): number {
  if (failure || files.some(({ state }) => state === 'failed')) return EXIT.fault
  return stops(diagnostics, strict) ? EXIT.data : EXIT.done
}
