// What each thread of a pool runs: the meetings of one project, one build call after another.
import Tinypool from 'tinypool'
import type { MeetingRef } from '../load/project.ts'
import { blameFor } from './blame.ts'
import { buildMeeting } from './build-meeting.ts'
import type { Common } from './common.ts'
import { disk } from './disk.ts'
import { openJournal } from './journal.ts'
import { type Materials, materialsOf } from './materials.ts'
import { failedMeeting, type MeetingResult } from './outcome.ts'
import { type Surveyed, surveyMeeting } from './survey.ts'
import type { MeetingTask } from './task.ts'

/** What a thread is given when it starts: plain data. */
export interface Ground {
  readonly common: Common
  /** Path of the run's journal. */
  readonly journal: string
}

const { common, journal }: Ground = Tinypool.workerData
const hands = { disk, intend: openJournal(journal, disk).note }
let made: Promise<Materials> | undefined

// Whatever would end the thread ends its task instead: nobody is told of a thread that is simply gone. Of one that ends by a fault
// everybody is told, by Node, which then ends it by this very function.
const { exit } = process
process.exit = (code) => {
  throw new Error(`a thread was to end with ${code}`)
}
process.once('uncaughtExceptionMonitor', () => {
  process.exit = exit
})

/** Says what must be known of one meeting before documents of any other are made. */
export async function survey(ref: MeetingRef): Promise<Surveyed> {
  made ??= materialsOf(common)
  return surveyMeeting(ref, await made)
}

/** Brings the documents of one meeting up to date. */
export async function build(task: MeetingTask): Promise<MeetingResult> {
  made ??= materialsOf(common)
  try {
    return await buildMeeting(task, await made, hands)
  } catch (fault) {
    return failedMeeting(task, blameFor(fault))
  }
}
