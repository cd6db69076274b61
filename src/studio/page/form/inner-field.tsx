import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import type { FormField, FormSchema } from '../../api.ts'
import type { Value } from '../pure/path.ts'

export interface FieldViewProps {
  readonly form: FormSchema
  readonly field: FormField
  readonly path: Path
  readonly value: Value
  /** Its label is said above already: by a section, or by a card. */
  readonly bare?: boolean
}

/** What shows any field: groups hold fields of every sort, groups among them. */
export const AnyField = createContext<ComponentType<FieldViewProps> | undefined>(undefined)

/** A field inside another. */
export function InnerField(props: FieldViewProps) {
  const View = useContext(AnyField)
  return View ? <View {...props} /> : null
}
