import { batch } from '@preact/signals'
import type { Opened } from '../../api.ts'
import { ask, Refused } from './ask.ts'
import { forget, keptOf } from './kept.ts'
import {
  base,
  changedOutside,
  conflict,
  directory,
  dirty,
  editing,
  offered,
  opened,
  queued,
  savedAt,
  savedText,
  schemas,
  unopened,
} from './meeting.ts'
import { tell, trying } from './notice.ts'
import { tab } from './tab.ts'
import { change, changeText, forgetPast, settled, take } from './typing.ts'
import { words } from './words.ts'

/** Opens a file, and takes up what this tab had typed in it. */
export async function open(file: string): Promise<void> {
  batch(() => {
    opened.value = undefined
    unopened.value = undefined
    offered.value = undefined
    conflict.value = undefined
    changedOutside.value = false
    savedAt.value = undefined
    queued.value = []
    editing.value = []
  })
  try {
    const [made, answer] = await Promise.all([
      schemas.value ?? ask('GET /api/schema'),
      ask('GET /api/meeting', { query: { file } }),
    ])
    schemas.value = made
    begin(answer)
    void loadDirectory(file)
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    unopened.value = fault.sentence
  }
}

function begin(answer: Opened): void {
  forgetPast()
  batch(() => {
    opened.value = answer
    base.value = answer.version
    savedText.value = answer.text
    take(answer.text, answer)
    const kept = keptOf(answer.file)
    const mine = kept && (kept.text !== answer.text || kept.operations.length > 0) ? kept : undefined
    const [latest] = answer.drafts
    const newer = mine && (!latest || mine.at > latest.at)
    offered.value = newer ? { tab: mine.tab, text: mine.text, at: mine.at, base: mine.base, kept: mine } : latest
  })
  // A page that was loaded again goes on where it was.
  const draft = offered.value
  if (draft?.tab === tab && draft.base === answer.version) void takeUp()
}

async function loadDirectory(file: string): Promise<void> {
  directory.value = (await trying(() => ask('GET /api/directory', { query: { q: '', file, most: '999' } }))) ?? []
}

/** Goes on with the draft that is offered. */
export async function takeUp(): Promise<void> {
  const draft = offered.value
  if (!draft) return
  offered.value = undefined
  changeText(draft.text)
  if (draft.base !== base.value) base.value = draft.base
  await settled()
  const operations = draft.kept?.operations ?? []
  if (operations.length > 0) change(operations)
  await settled()
  tell(words.draftTaken)
}

/** Leaves the draft that is offered; the history keeps it. */
export async function leaveDraft(): Promise<void> {
  const draft = offered.value
  const file = opened.value?.file
  offered.value = undefined
  if (!draft || file === undefined) return
  forget(file)
  if (!draft.kept) await trying(() => ask('POST /api/draft/discard', { body: { file, tab: draft.tab } }))
}

/** Looks at the file again after somebody changed it. */
export async function look(): Promise<void> {
  const file = opened.value?.file
  if (file === undefined) return
  const answer = await trying(() => ask('GET /api/meeting', { query: { file } }))
  if (!answer || answer.file !== opened.value?.file || answer.version === base.value) return
  if (!dirty.value) begin({ ...answer, drafts: [] })
  else changedOutside.value = true
}
