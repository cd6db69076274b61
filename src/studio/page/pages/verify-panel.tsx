import { useState } from 'preact/hooks'
import type { Verified } from '../../api.ts'
import { ask } from '../state/ask.ts'
import { trying } from '../state/notice.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** Whether every file of the outputs is as the lists say. */
export function VerifyPanel() {
  const [verified, setVerified] = useState<Verified>()
  const [busy, setBusy] = useState(false)
  const verify = async () => {
    setBusy(true)
    setVerified(await trying(() => ask('POST /api/archive/verify', { body: {} })))
    setBusy(false)
  }
  return (
    <section>
      <h2>{say(words.verify)}</h2>
      <p class="quiet">{say(words.verifyHow)}</p>
      <button type="button" disabled={busy} onClick={() => void verify()}>
        {say(busy ? words.verifying : words.verify)}
      </button>
      <div role="status">
        {verified && (
          <p class={verified.intact ? 'well' : 'note note-error'}>
            {say(verified.intact ? words.intact(verified.files) : words.notIntact(verified.findings.length))}
          </p>
        )}
      </div>
      {verified && verified.findings.length > 0 && (
        <ul>
          {verified.findings.map(({ path, message }) => (
            <li key={`${path}${message.en}`}>
              {path ? `${path}: ` : ''}
              {say(message)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
