import { useId, useState } from 'preact/hooks'
import type { ArchiveYear } from '../../api.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

interface PeriodFormProps {
  readonly years: readonly string[]
  readonly busy: boolean
  readonly onMake: (asked: ArchiveYear) => Promise<void>
}

/** A summary of part of a year, which stays open. */
export function PeriodForm({ years, busy, onMake }: PeriodFormProps) {
  const id = useId()
  const [year, setYear] = useState(years[0] ?? '')
  const [period, setPeriod] = useState<string>(words.archivePeriods[0])
  if (years.length === 0) return null
  return (
    <form
      class="period-form"
      onSubmit={(event) => {
        event.preventDefault()
        void onMake({ year, period })
      }}
    >
      <h2>{say(words.archiveSum)}</h2>
      <div class="field">
        <label class="label" for={`${id}-period`}>
          {say(words.archivePeriod)}
        </label>
        <select id={`${id}-period`} value={period} onChange={({ currentTarget }) => setPeriod(currentTarget.value)}>
          {words.archivePeriods.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="label" for={`${id}-year`}>
          {say(words.newYear)}
        </label>
        <select id={`${id}-year`} value={year} onChange={({ currentTarget }) => setYear(currentTarget.value)}>
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </div>
      <button type="submit" disabled={busy}>
        {say(words.archiveSumMake)}
      </button>
    </form>
  )
}
