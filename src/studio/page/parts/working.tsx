import { progress, said } from '../state/building.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** How far long work is, and what it said at its end. */
export function Working() {
  const now = progress.value
  return (
    <div class="long-work" role="status">
      {now && (
        <>
          <p>{say(now.now ?? words.building)}</p>
          <progress {...(now.all > 0 && { value: now.done, max: now.all })} aria-label={say(words.building)} />
          {now.all > 1 && <p class="quiet">{say(words.progress(now.done, now.all))}</p>}
        </>
      )}
      {!now && said.value.map((sentence) => <p key={sentence.en}>{say(sentence)}</p>)}
    </div>
  )
}
