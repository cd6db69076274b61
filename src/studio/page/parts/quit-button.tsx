import { useState } from 'preact/hooks'
import { ask } from '../state/ask.ts'
import { ended } from '../state/events.ts'
import { trying } from '../state/notice.ts'
import { say } from '../state/settings.ts'
import { settled } from '../state/typing.ts'
import { words } from '../state/words.ts'
import { Dialog } from './dialog.tsx'

/** Ends the studio, once asked; what was typed is on disk before. */
export function QuitButton() {
  const [asking, setAsking] = useState(false)
  const quit = async () => {
    setAsking(false)
    await settled()
    if (await trying(() => ask('POST /api/quit'))) ended.value = true
  }
  return (
    <>
      <button type="button" class="small" onClick={() => setAsking(true)}>
        {say(words.quit)}
      </button>
      {asking && (
        <Dialog title={say(words.quitAsk)} onClose={() => setAsking(false)}>
          <p>{say(words.quitHow)}</p>
          <div class="dialog-actions">
            <button type="button" class="primary" onClick={() => void quit()}>
              {say(words.quit)}
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
