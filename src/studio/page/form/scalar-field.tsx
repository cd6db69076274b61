import { useId, useRef } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import type { Field } from '../pure/form.ts'
import { pathKey, type Value } from '../pure/path.ts'
import { findings } from '../state/form.ts'
import { drop, put, type } from '../state/typing.ts'
import { FieldFrame } from './field-frame.tsx'
import { GrowingText } from './growing-text.tsx'
import { PhotoButton } from './photo-button.tsx'
import { ReferenceInput } from './reference-input.tsx'
import { ScalarSelect } from './scalar-select.tsx'

interface ScalarFieldProps {
  readonly field: Field
  readonly path: Path
  readonly value: Value
}

const LONG = ['sentence', 'heading', 'title', 'quote']

/** One value: words, a number, a day, one of a few. */
export function ScalarField({ field, path, value }: ScalarFieldProps) {
  const id = useId()
  const text = typeof value === 'string' ? value : ''
  const said = {
    id,
    'aria-describedby': `${id}-help`,
    ...(findings.value.has(pathKey(path)) && { 'aria-invalid': true }),
  }
  const long = field.type === 'text' && LONG.includes(field.role)
  return (
    <FieldFrame field={field} path={path} id={id} wide={long || text.length > 40}>
      <Control field={field} path={path} text={text} said={said} long={long} />
      {path[0] === 'photos' && path.at(-1) === 'file' && <PhotoButton onTaken={(name) => put(path, name)} />}
    </FieldFrame>
  )
}

interface ControlProps {
  readonly field: Field
  readonly path: Path
  readonly text: string
  readonly long: boolean
  readonly said: { readonly id: string; readonly 'aria-describedby': string; readonly 'aria-invalid'?: boolean }
}

function Control({ field, path, text, said, long }: ControlProps) {
  const emptied = useRef(false)
  const change = (to: string) => put(path, to)
  const typing = {
    onChange: (to: string) => {
      emptied.current = to === ''
      type(path, to)
    },
    onLeave: () => {
      if (emptied.current) drop(path)
      emptied.current = false
    },
  }
  if (field.type === 'choice') return <ScalarSelect said={said} text={text} options={field.options} onChange={change} />
  if (field.type === 'boolean')
    return <ScalarSelect said={said} text={text} options={['có', 'không']} onChange={change} />
  if (field.type === 'text' && ['reference', 'figure', 'basis'].includes(field.role))
    return <ReferenceInput said={said} role={field.role} text={text} onChange={change} required={field.required} />
  if (long) return <GrowingText said={{ ...said, 'aria-required': field.required }} text={text} {...typing} />
  return (
    <input
      {...said}
      type="text"
      value={text}
      autoComplete="off"
      aria-required={field.required}
      inputMode={field.type === 'number' || field.type === 'integer' ? 'decimal' : 'text'}
      onInput={({ currentTarget }) => typing.onChange(currentTarget.value)}
      onBlur={typing.onLeave}
    />
  )
}
