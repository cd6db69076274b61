import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Home, MeetingLine } from '../../api.ts'
import { Banner } from '../parts/banner.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { VirtualList } from '../parts/virtual-list.tsx'
import { found } from '../pure/find.ts'
import { hrefOf } from '../pure/route.ts'
import { home, loadHome } from '../state/home.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { MeetingRow } from './meeting-row.tsx'

type Row =
  | { readonly is: 'year'; readonly year: string; readonly archived: boolean; readonly count: number }
  | { readonly is: 'meeting'; readonly meeting: MeetingLine }

/** All meetings, the latest year first, with a box that finds them without marks. */
export function HomePage() {
  const [query, setQuery] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const narrow = useNarrow()
  useEffect(() => void loadHome(), [])
  const known = home.value
  const rows = useMemo(() => (known ? rowsOf(known, query) : []), [known, query])
  if (!known) return <p class="quiet page">{say(words.loading)}</p>
  const all = known.years.reduce((sum, { meetings }) => sum + meetings.length, 0)
  const count = rows.filter(({ is }) => is === 'meeting').length
  const drafts = new Set(known.drafts.map(({ file }) => file))
  if (all === 0) return <FirstSteps />
  return (
    <div class="page home">
      <div class="home-head">
        <h1>{say(words.meetings)}</h1>
        <a class="button primary" href={hrefOf({ page: 'new' })}>
          <Icon name="add" />
          {say(words.newMeeting)}
        </a>
      </div>
      {known.diagnostics.length > 0 && (
        <Banner
          kind="note"
          message={`${say(words.projectFindings)}: ${known.diagnostics
            .slice(0, 3)
            .map(({ message }) => say(message))
            .join(' ')}`}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: search elements are not known to every browser yet */}
      <div role="search" class="search">
        <label class="hidden" for="tim">
          {say(words.search)}
        </label>
        <Icon name="search" />
        <input
          ref={box}
          id="tim"
          type="search"
          value={query}
          autoComplete="off"
          placeholder={say(words.searchHint)}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            document.querySelector<HTMLElement>('.rows a')?.focus()
          }}
        />
      </div>
      <p class="quiet count" role="status">
        {say(count === 0 ? words.noneFound : words.countOf(count, all))}
        {known.pending > 0 && ` · ${say(words.pending(known.pending))}`}
      </p>
      <VirtualList items={rows} label={say(words.meetings)} rowHeight={narrow ? 7.25 : 5} keyOf={keyOf}>
        {(row) =>
          row.is === 'year' ? (
            <YearRow {...row} />
          ) : (
            <MeetingRow meeting={row.meeting} draft={drafts.has(row.meeting.file)} />
          )
        }
      </VirtualList>
    </div>
  )
}

function keyOf(row: Row): string {
  return row.is === 'year' ? row.year : row.meeting.file
}

function rowsOf({ years }: Home, query: string): Row[] {
  return years.flatMap(({ year, archived, meetings }) => {
    const fitting = found(
      query,
      meetings.map((thing) => ({ thing, folded: thing.folded })),
    )
    const shown = new Set(fitting)
    const listed = meetings.filter((meeting) => shown.has(meeting))
    if (listed.length === 0) return []
    return [
      { is: 'year', year, archived, count: listed.length } as const,
      ...listed.map((meeting) => ({ is: 'meeting', meeting }) as const),
    ]
  })
}

function YearRow({
  year,
  archived,
  count,
}: {
  readonly year: string
  readonly archived: boolean
  readonly count: number
}) {
  return (
    <div class="year-row">
      <h2>{/^\d{4}$/u.test(year) ? year : say(words.yearUnknown)}</h2>
      <span class="quiet">{say(words.meetingsOf(count))}</span>
      {archived && <span class="tag tag-fresh">{say(words.archived)}</span>}
    </div>
  )
}

function FirstSteps() {
  return (
    <div class="page">
      <h1>{say(words.meetings)}</h1>
      <Empty title={say(words.noMeetings)}>
        <p>{say(words.noMeetingsHow)}</p>
        <ol class="steps">
          {words.firstSteps.map((step) => (
            <li key={step.en}>{say(step)}</li>
          ))}
        </ol>
        <a class="button primary" href={hrefOf({ page: 'new' })}>
          <Icon name="add" />
          {say(words.newMeeting)}
        </a>
      </Empty>
    </div>
  )
}
