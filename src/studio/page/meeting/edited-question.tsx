import { useState } from 'preact/hooks'
import type { Output } from '../../api.ts'
import { Dialog } from '../parts/dialog.tsx'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

interface EditedQuestionProps {
  readonly edited: readonly Output[]
  readonly onAnswer: (replace: readonly Output[]) => void
  readonly onClose: () => void
}

/** Nothing edited by hand is replaced unless the officer says so, for each. */
export function EditedQuestion({ edited, onAnswer, onClose }: EditedQuestionProps) {
  const [chosen, setChosen] = useState<readonly Output[]>([])
  const toggle = (output: Output) =>
    setChosen(chosen.includes(output) ? chosen.filter((one) => one !== output) : [...chosen, output])
  return (
    <Dialog title={say(words.editedTitle)} onClose={onClose}>
      <p>{say(words.editedHow)}</p>
      <ul class="checks">
        {edited.map((output) => (
          <li key={`${output.kind}.${output.format}`}>
            <label class="check">
              <input type="checkbox" checked={chosen.includes(output)} onChange={() => toggle(output)} />{' '}
              {say(words.editedReplace(`${output.name} (${output.format.toUpperCase()})`))}
            </label>
          </li>
        ))}
      </ul>
      <div class="dialog-actions">
        <button type="button" class="primary" onClick={() => onAnswer([])}>
          {say(words.editedKeepAll)}
        </button>
        <button type="button" disabled={chosen.length === 0} onClick={() => onAnswer(chosen)}>
          {say(words.editedReplaceChosen(chosen.length))}
        </button>
        <button type="button" onClick={onClose}>
          {say(words.cancel)}
        </button>
      </div>
    </Dialog>
  )
}
