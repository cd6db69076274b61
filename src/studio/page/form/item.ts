import type { Path } from '../../../diagnostic.ts'
import type { FormSchema } from '../../api.ts'
import type { Field, FieldOf, KeyedField } from '../pure/form.ts'
import type { Value } from '../pure/path.ts'

/** One of several things: the key it stands under in the file, and what it says. */
export interface Item {
  readonly key: string | number
  readonly value: Value
}

/** Several things, however they are shown. */
export interface ItemsShown {
  readonly form: FormSchema
  readonly field: FieldOf<'list'> | FieldOf<'map'>
  /** What each of them is. */
  readonly item: Field
  readonly items: readonly Item[]
  readonly path: Path
  readonly columns: readonly KeyedField[]
  /** An empty one is asked for. */
  readonly adding: boolean
  readonly onAdded: () => void
}
