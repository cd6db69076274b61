import { useMemo, useState } from 'preact/hooks'
import { Dialog } from '../parts/dialog.tsx'
import type { KeyedField } from '../pure/form.ts'
import { type Guess, guessed, parseTable, records } from '../pure/tsv.ts'
import { tell } from '../state/notice.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { PasteBox } from './paste-box.tsx'
import { PasteColumns } from './paste-columns.tsx'

interface PasteDialogProps {
  readonly columns: readonly KeyedField[]
  readonly pasted: string
  readonly onTake: (records: readonly Readonly<Record<string, string>>[]) => void
  readonly onClose: () => void
}

/** A pasted table, what its columns are taken for, and the button that takes it in. */
export function PasteDialog({ columns, pasted, onTake, onClose }: PasteDialogProps) {
  const [text, setText] = useState(pasted)
  const [chosen, setChosen] = useState<Guess>()
  const rows = useMemo(() => parseTable(text), [text])
  const guess = useMemo(() => chosen ?? guessed(rows, columns), [chosen, rows, columns])
  const found = records(rows, guess)
  return (
    <Dialog title={say(words.pasteTitle)} onClose={onClose} wide>
      <PasteBox
        pasted={text}
        onPaste={(to) => {
          setText(to)
          setChosen(undefined)
        }}
      />
      {rows.length > 0 && <PasteColumns rows={rows} columns={columns} guess={guess} onChange={setChosen} />}
      <div class="dialog-actions">
        <button
          type="button"
          class="primary"
          disabled={found.length === 0}
          onClick={() => {
            onTake(found)
            tell(words.pasted(found.length))
            onClose()
          }}
        >
          {say(words.pasteRows(found.length))}
        </button>
        <button type="button" onClick={onClose}>
          {say(words.cancel)}
        </button>
      </div>
    </Dialog>
  )
}
