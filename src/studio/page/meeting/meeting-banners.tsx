import { useState } from 'preact/hooks'
import type { DiffLine } from '../../api.ts'
import { Banner } from '../parts/banner.tsx'
import { Comparison } from '../parts/comparison.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { shownMoment } from '../pure/shown.ts'
import { ask } from '../state/ask.ts'
import { changedOutside, conflict, offered, opened, text } from '../state/meeting.ts'
import { trying } from '../state/notice.ts'
import { leaveDraft, takeUp } from '../state/opening.ts'
import { save } from '../state/saving.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** What must be known or decided about the file before going on. */
export function MeetingBanners() {
  const [lines, setLines] = useState<readonly DiffLine[]>()
  const draft = offered.value
  const compare = async () => {
    if (!draft) return
    const answer = await trying(() => ask('POST /api/diff', { body: { from: text.value, to: draft.text } }))
    if (answer) setLines(answer)
  }
  return (
    <>
      {opened.value?.closed && <Banner kind="bad" message={say(opened.value.closed)} />}
      {opened.value?.archived && <Banner kind="note" message={say(words.archivedFile)} />}
      {changedOutside.value && !conflict.value && (
        <Banner kind="bad" message={say(words.changedOutside)}>
          <button type="button" onClick={() => void save()}>
            {say(words.compareNow)}
          </button>
        </Banner>
      )}
      {draft && (
        <Banner kind="note" message={say(words.draftOffered(shownMoment(draft.at, new Date())))}>
          <button type="button" class="primary" onClick={() => void takeUp()}>
            {say(words.draftUse)}
          </button>
          <button type="button" onClick={() => void compare()}>
            {say(words.draftCompare)}
          </button>
          <button type="button" onClick={() => void leaveDraft()}>
            {say(words.draftLeave)}
          </button>
        </Banner>
      )}
      {lines && (
        <Dialog title={say(words.draftCompare)} onClose={() => setLines(undefined)} wide>
          <Comparison lines={lines} label={say(words.draftCompare)} />
        </Dialog>
      )}
    </>
  )
}
