import { memo } from '../parts/memo.tsx'
import { isScalar, resolved } from '../pure/form.ts'
import { ChoicesField } from './choices-field.tsx'
import { GroupField } from './group-field.tsx'
import type { FieldViewProps } from './inner-field.tsx'
import { ItemsField } from './items-field.tsx'
import { LinesField } from './lines-field.tsx'
import { ReferencesField } from './references-field.tsx'
import { ScalarField } from './scalar-field.tsx'

/** The control of any field, by what the field is. */
export const FieldView = memo(function FieldView({ form, field, path, value, bare = false }: FieldViewProps) {
  const itself = resolved(form, field)
  if (itself.type === 'object') return <GroupField form={form} field={itself} path={path} value={value} bare={bare} />
  if (itself.type === 'map') return <ItemsField form={form} field={itself} path={path} value={value} bare={bare} />
  if (itself.type !== 'list') return <ScalarField field={itself} path={path} value={value} />
  const item = resolved(form, itself.item)
  if (!isScalar(item)) return <ItemsField form={form} field={itself} path={path} value={value} bare={bare} />
  if (item.type === 'choice') return <ChoicesField field={itself} options={item.options} path={path} value={value} />
  const named = item.type === 'text' && ['reference', 'figure', 'basis'].includes(item.role)
  if (named) return <ReferencesField field={itself} item={item} path={path} value={value} />
  return <LinesField field={itself} item={item} path={path} value={value} bare={bare} />
})
