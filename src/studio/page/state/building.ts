import { signal } from '@preact/signals'
import type { Sentence } from '../../../diagnostic.ts'
import type { ArchiveYear, Build } from '../../api.ts'
import { linesOf } from './ask.ts'
import { tell, trying } from './notice.ts'
import { words } from './words.ts'

/** How far long work is; nothing while none is done. */
export interface Progress {
  readonly done: number
  readonly all: number
  /** What is being waited for, or done after the meetings. */
  readonly now?: Sentence
}

export const progress = signal<Progress | undefined>(undefined)
/** What went wrong in the last run, or has to be known of it. */
export const said = signal<readonly Sentence[]>([])

/** Makes documents, telling how far it is; true when nothing failed. */
export async function build(asked: Build): Promise<boolean> {
  progress.value = { done: 0, all: 0 }
  said.value = []
  const well = await trying(async () => {
    for await (const event of linesOf('POST /api/build', { body: asked })) {
      if (event.type === 'start') progress.value = { done: 0, all: event.meetings }
      if (event.type === 'waiting') progress.value = { done: 0, all: 0, now: event.message }
      if (event.type === 'meeting') progress.value = { done: event.done, all: progress.value?.all ?? event.done }
      if (event.type === 'meeting' && event.failure) said.value = [...said.value, event.failure]
      if (event.type === 'fault') said.value = [...said.value, event.message]
      if (event.type === 'end') {
        const { made, fresh, edited, failed } = event
        said.value = [
          ...said.value,
          words.built(made, fresh),
          ...(edited > 0 ? [words.builtEdited(edited)] : []),
          ...(failed > 0 ? [words.builtFailed(failed)] : []),
        ]
        return failed === 0
      }
    }
    return false
  })
  progress.value = undefined
  return well === true
}

/** Sums up a year or a period of it, and archives the year where no period is asked. */
export async function archive(asked: ArchiveYear): Promise<void> {
  progress.value = { done: 0, all: 0 }
  said.value = []
  await trying(async () => {
    for await (const event of linesOf('POST /api/archive', { body: asked })) {
      if (event.type === 'start') progress.value = { done: 0, all: event.meetings }
      if (event.type === 'waiting') progress.value = { done: 0, all: 0, now: event.message }
      if (event.type === 'meeting') progress.value = { done: event.done, all: progress.value?.all ?? event.done }
      if (event.type === 'summing') progress.value = { done: 0, all: 0, now: words.summing }
      if (event.type === 'fault') said.value = [...said.value, event.message]
      if (event.type === 'end') {
        const ended =
          event.archived || asked.period !== undefined ? words.archiveDone(event.meetings) : words.archiveNotDone
        said.value = [...said.value, ...event.findings, ended]
        tell(ended, !event.archived && asked.period === undefined)
      }
    }
  })
  progress.value = undefined
}
