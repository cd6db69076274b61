import { useEffect, useId, useRef } from 'preact/hooks'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** Where cells are pasted. */
export function PasteBox({ pasted, onPaste }: { readonly pasted: string; readonly onPaste: (to: string) => void }) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div class="field field-wide">
      <p>{say(words.pasteHow)}</p>
      <label class="label" for={id}>
        {say(words.pasteBox)}
      </label>
      <textarea
        ref={box}
        id={id}
        class="paste-box"
        rows={6}
        value={pasted}
        spellcheck={false}
        onInput={({ currentTarget }) => onPaste(currentTarget.value)}
      />
    </div>
  )
}
