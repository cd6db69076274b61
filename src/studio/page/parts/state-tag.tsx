import type { DocumentState } from '../../api.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

interface StateTagProps {
  readonly name: string
  readonly state: DocumentState
}

/** A document by its name with how far it is, in words and not by colour alone. */
export function StateTag({ name, state }: StateTagProps) {
  return (
    <span class={`tag tag-${state}`}>
      {name}
      {name && <span class="tag-part">: </span>}
      {say(words.states[state])}
    </span>
  )
}
