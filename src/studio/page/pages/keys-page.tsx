import type { Sentence } from '../../../diagnostic.ts'
import { bindings, fieldKeys } from '../pure/keys.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** Everything the keyboard does. */
export function KeysPage() {
  return (
    <div class="page keys">
      <h1>{say(words.keysTitle)}</h1>
      <h2>{say(words.keysAnywhere)}</h2>
      <KeyTable keys={bindings} />
      <h2>{say(words.keysFields)}</h2>
      <KeyTable keys={fieldKeys} />
    </div>
  )
}

function KeyTable({ keys }: { readonly keys: readonly { readonly shown: string; readonly about: Sentence }[] }) {
  return (
    <table>
      <thead class="hidden">
        <tr>
          <th scope="col">{say(words.keyColumn)}</th>
          <th scope="col">{say(words.doesColumn)}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ shown, about }) => (
          <tr key={shown}>
            <th scope="row">
              <kbd>{shown}</kbd>
            </th>
            <td>{say(about)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
