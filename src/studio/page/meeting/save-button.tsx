import { useState } from 'preact/hooks'
import { Dialog } from '../parts/dialog.tsx'
import { dirty, opened } from '../state/meeting.ts'
import { save } from '../state/saving.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** Saves; a year that is archived is asked about first. */
export function SaveButton() {
  const [asking, setAsking] = useState(false)
  const archived = opened.value?.archived === true
  return (
    <>
      <button
        type="button"
        id="luu"
        class="primary"
        disabled={!dirty.value || opened.value?.closed !== undefined}
        aria-keyshortcuts="Control+S"
        onClick={() => (archived ? setAsking(true) : void save())}
      >
        {say(dirty.value ? words.save : words.saved)}
      </button>
      {asking && (
        <Dialog title={say(words.archivedSave)} onClose={() => setAsking(false)}>
          <p>{say(words.archivedFile)}</p>
          <div class="dialog-actions">
            <button
              type="button"
              class="primary"
              onClick={() => {
                setAsking(false)
                void save({ archived: true })
              }}
            >
              {say(words.saveAnyway)}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {say(words.cancel)}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
