import { useEffect, useState } from 'preact/hooks'
import type { ArchiveState } from '../../api.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Empty } from '../parts/empty.tsx'
import { Working } from '../parts/working.tsx'
import { addressOf, ask } from '../state/ask.ts'
import { archive, progress, said } from '../state/building.ts'
import { trying } from '../state/notice.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { PeriodForm } from './period-form.tsx'
import { VerifyPanel } from './verify-panel.tsx'

/** Years: summed up, archived, verified, searched. */
export function ArchivePage() {
  const [state, setState] = useState<ArchiveState>()
  const [asking, setAsking] = useState<{ readonly year: string; readonly reopen: boolean }>()
  const load = async () => {
    const answer = await trying(() => ask('GET /api/archive'))
    if (answer) setState(answer)
  }
  useEffect(() => {
    said.value = []
    void load()
  }, [])
  const run = async (asked: Parameters<typeof archive>[0]) => {
    setAsking(undefined)
    await archive(asked)
    await load()
  }
  if (!state) return <p class="quiet page">{say(words.loading)}</p>
  if (state.years.length === 0)
    return (
      <div class="page">
        <h1>{say(words.archiveTitle)}</h1>
        <Empty title={say(words.archiveEmpty)}>
          <p>{say(words.archiveEmptyHow)}</p>
        </Empty>
      </div>
    )
  const busy = progress.value !== undefined
  return (
    <div class="page archive">
      <h1>{say(words.archiveTitle)}</h1>
      <p class="quiet">{say(words.archiveHow)}</p>
      <Working />
      <ul class="year-cards">
        {state.years.map(({ year, meetings, archived }) => (
          <li key={year} class="year-card">
            <h2>{/^\d{4}$/u.test(year) ? year : say(words.yearUnknown)}</h2>
            <span class="quiet">{say(words.meetingsOf(meetings))}</span>
            {archived && <span class="tag tag-fresh">{say(words.archived)}</span>}
            {/^\d{4}$/u.test(year) && (
              <button type="button" disabled={busy} onClick={() => setAsking({ year, reopen: archived })}>
                {say(archived ? words.archiveReopen : words.archiveYear(year))}
                {archived && <span class="hidden"> {year}</span>}
              </button>
            )}
          </li>
        ))}
      </ul>
      <PeriodForm
        years={state.years.map(({ year }) => year).filter((year) => /^\d{4}$/u.test(year))}
        busy={busy}
        onMake={run}
      />
      {state.summaries.length > 0 && (
        <section>
          <h2>{say(words.summaries)}</h2>
          <ul class="summaries">
            {state.summaries.map((path) => (
              <li key={path}>
                <a href={addressOf('GET /api/output', { path })} download>
                  {path}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say(words.site)}</h2>
        {state.site === undefined ? (
          <p class="quiet">{say(words.siteNone)}</p>
        ) : (
          <a class="button" href={state.site} target="_blank" rel="noopener">
            {say(words.siteOpen)}
          </a>
        )}
      </section>
      <VerifyPanel />
      {asking && (
        <Dialog title={say(words.archiveAsk(asking.year))} onClose={() => setAsking(undefined)}>
          <p>{say(words.archiveAskHow)}</p>
          <div class="dialog-actions">
            <button
              type="button"
              class="primary"
              onClick={() => void run({ year: asking.year, ...(asking.reopen && { reopen: true }) })}
            >
              {say(asking.reopen ? words.archiveReopen : words.archiveYear(asking.year))}
            </button>
            <button type="button" onClick={() => setAsking(undefined)}>
              {say(words.cancel)}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
