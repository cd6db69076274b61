import type { KeyedField } from '../pure/form.ts'
import type { Guess } from '../pure/tsv.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

interface PasteColumnsProps {
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly KeyedField[]
  readonly guess: Guess
  readonly onChange: (guess: Guess) => void
}

const SHOWN = 4

/** The first rows of what was pasted, with which field each column is taken for. */
export function PasteColumns({ rows, columns, guess, onChange }: PasteColumnsProps) {
  const width = Math.max(...rows.map((row) => row.length))
  const places = Array.from({ length: width }, (_, at) => at)
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={guess.header}
          onChange={({ currentTarget }) => onChange({ ...guess, header: currentTarget.checked })}
        />{' '}
        {say(words.pasteHeader)}
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
      <section class="table-room" tabIndex={0} aria-label={say(words.pasteBox)}>
        <table class="pasted">
          <thead>
            <tr>
              {places.map((at) => (
                <th key={at} scope="col">
                  <select
                    aria-label={say(words.pasteColumn(at + 1))}
                    value={guess.mapping[at] ?? ''}
                    onChange={({ currentTarget }) =>
                      onChange({
                        ...guess,
                        mapping: places.map((place) =>
                          place === at ? currentTarget.value || undefined : guess.mapping[place],
                        ),
                      })
                    }
                  >
                    <option value="">{say(words.pasteSkip)}</option>
                    {columns.map(({ key, field }) => (
                      <option key={key} value={key}>
                        {field.label}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row, number) => (
              <tr key={number} class={guess.header && number === 0 ? 'pasted-header' : ''}>
                {places.map((at) => (
                  <td key={at}>{row[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
