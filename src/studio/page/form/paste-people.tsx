import type { Path } from '../../../diagnostic.ts'
import { fold } from '../../../text/fold.ts'
import type { NewValue, Operation } from '../../api.ts'
import { columnsOf, resolved } from '../pure/form.ts'
import { slugFor } from '../pure/slug.ts'
import { nameable } from '../state/form.ts'
import { form } from '../state/meeting.ts'
import { change } from '../state/typing.ts'
import { PasteDialog } from './paste-dialog.tsx'

interface PastePeopleProps {
  readonly path: Path
  /** How many the list names already. */
  readonly count: number
  readonly pasted: string
  readonly onClose: () => void
}

/** Takes a list of people: those known by name are named by id, the others are entered first. */
export function PastePeople({ path, count, pasted, onClose }: PastePeopleProps) {
  const people =
    form.value?.root.type === 'object' ? form.value.root.fields.find(({ key }) => key === 'people') : undefined
  if (!form.value || people?.field.type !== 'map') return null
  const columns = columnsOf(form.value, resolved(form.value, people.field.value))
  const take = (records: readonly Readonly<Record<string, string>>[]) => change(entered(path, count, records))
  return <PasteDialog columns={columns} pasted={pasted} onTake={take} onClose={onClose} />
}

function entered(path: Path, count: number, records: readonly Readonly<Record<string, string>>[]): Operation[] {
  const known = new Map(nameable.value.map(({ name, id }) => [fold(name), id]))
  const ids = new Set(nameable.value.map(({ id }) => id))
  const made: Operation[] = []
  const named = records.flatMap(({ name = '', titles, ...rest }) => {
    if (name === '') return []
    const there = known.get(fold(name))
    if (there !== undefined) return [there]
    const id = slugFor(name, (taken) => ids.has(taken))
    ids.add(id)
    const value: NewValue = { name, ...(titles && { titles }), ...rest }
    made.push({ do: 'set', path: ['people', id], value })
    return [id]
  })
  const listed = named.map((value, at): Operation => ({ do: 'insert', path, index: count + at, value }))
  return [...made, ...(count === 0 ? [{ do: 'set', path, value: named } as const] : listed)]
}
