import { batch } from '@preact/signals'
import { ask } from './ask.ts'
import { forget } from './kept.ts'
import { base, changedOutside, conflict, opened, queued, savedAt, savedText, text } from './meeting.ts'
import { trying } from './notice.ts'
import { tab } from './tab.ts'
import { changeText, settled } from './typing.ts'

/** Saves; where another has saved meanwhile, both texts are shown and nothing is written. */
export async function save(knowing: { readonly archived?: true } = {}): Promise<boolean> {
  await settled()
  const file = opened.value?.file
  if (file === undefined || queued.value.length > 0) return false
  const saving = text.value
  const answer = await trying(() =>
    ask('POST /api/save', { body: { file, text: saving, tab, base: base.value, ...knowing } }),
  )
  if (answer?.state === 'conflict') conflict.value = answer
  if (answer?.state !== 'saved') return false
  batch(() => {
    base.value = answer.version
    savedText.value = saving
    savedAt.value = answer.at
    changedOutside.value = false
  })
  if (text.value === saving && queued.value.length === 0) forget(file)
  return true
}

/** Ends a conflict with the text the officer wants. */
export async function settle(wanted: string): Promise<void> {
  const current = conflict.value?.current
  conflict.value = undefined
  if (current) {
    base.value = current.version
    savedText.value = current.text
  }
  changeText(wanted)
  await settled()
  if (wanted !== current?.text) await save()
  else if (opened.value) {
    forget(opened.value.file)
    await trying(() => ask('POST /api/draft/discard', { body: { file: opened.value?.file ?? '', tab } }))
  }
}
