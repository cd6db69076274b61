import type { Source } from '../load/yaml.ts'
import { datesOf } from '../meeting/leaves.ts'
import type { schemaFor } from '../meeting/meeting.ts'
import { read } from '../meeting/read.ts'
import { parseDate } from '../text/date.ts'
import type { Edit } from './edit.ts'

/** Days typed otherwise than `26/6/2019`, in that form; the time beside a day stays, and so does what is no day. */
export function dateForms(source: Source, schema: ReturnType<typeof schemaFor>, offset: OffsetOf): Edit[] {
  const { raw } = read(schema, source.value, {})
  return datesOf(schema, raw.value).flatMap(({ path, value }) => {
    const found = typedDay(value)
    if (!found) return []
    const at = source.within(raw.original(path), found.index, found.was.length)
    return at.file === source.file ? [{ from: offset(at), was: found.was, by: found.by, rule: 'date-form', at }] : []
  })
}

/** The offset in the text of a place. */
export type OffsetOf = (at: Edit['at']) => number

const day =
  /(?:ngày\s+)?(?:\d{1,2}([-.])\d{1,2}\1\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})(?!\d)/iu

/** The day in a value that has one in another form, and what it is in ours. */
export function typedDay(
  value: string,
): { readonly index: number; readonly was: string; readonly by: string } | undefined {
  const match = day.exec(value)
  const date = match && parseDate(match[0])
  if (!match || !date?.ok) return undefined
  const { day: number, month, year } = date.value
  return { index: match.index, was: match[0], by: `${number}/${month}/${year}` }
}
