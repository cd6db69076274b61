import { useRef } from 'preact/hooks'
import { ask } from '../state/ask.ts'
import { opened } from '../state/meeting.ts'
import { trying } from '../state/notice.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** Takes a photo into the project; the file then names it. */
export function PhotoButton({ onTaken }: { readonly onTaken: (name: string) => void }) {
  const box = useRef<HTMLInputElement>(null)
  const take = async (photo: File | undefined) => {
    const file = opened.value?.file
    if (!photo || file === undefined) return
    const taken = await trying(() => ask('POST /api/photo', { query: { file, name: photo.name }, body: photo }))
    if (taken) onTaken(taken.name)
  }
  return (
    <>
      <input
        ref={box}
        type="file"
        accept="image/jpeg,image/png"
        hidden
        onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
      />
      <button type="button" class="small" onClick={() => box.current?.click()}>
        {say(words.choosePhoto)}
      </button>
    </>
  )
}
