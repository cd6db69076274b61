import { useEffect, useState } from 'preact/hooks'
import type { DiffLine, Version } from '../../api.ts'
import { Comparison } from '../parts/comparison.tsx'
import { Empty } from '../parts/empty.tsx'
import { tally } from '../pure/changes.ts'
import { shownMoment, shownSize } from '../pure/shown.ts'
import { ask } from '../state/ask.ts'
import { base, conflict, dirty, opened } from '../state/meeting.ts'
import { tell, trying } from '../state/notice.ts'
import { look } from '../state/opening.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** Every version of the file that was kept; any two compared, any one restored. */
export function HistoryView() {
  const file = opened.value?.file ?? ''
  const [versions, setVersions] = useState<readonly Version[]>()
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState<string>()
  const [lines, setLines] = useState<readonly DiffLine[]>()
  const load = async () => {
    const all = (await trying(() => ask('GET /api/history', { query: { file } }))) ?? []
    setVersions(all)
    setTo(all[0]?.version)
    setFrom((all[1] ?? all[0])?.version)
  }
  useEffect(() => void load(), [file, base.value])
  useEffect(() => {
    if (from === undefined || to === undefined) return
    void trying(() => ask('GET /api/history/diff', { query: { file, from, to } })).then(setLines)
  }, [file, from, to])
  if (!versions) return <p class="quiet page">{say(words.loading)}</p>
  if (versions.length === 0)
    return (
      <div class="page">
        <Empty title={say(words.historyEmpty)}>
          <p>{say(words.historyEmptyHow)}</p>
        </Empty>
      </div>
    )
  const restore = async (version: string) => {
    if (dirty.value) return tell(words.restoreDirty, true)
    const answer = await trying(() => ask('POST /api/history/restore', { body: { file, version, base: base.value } }))
    if (answer?.state === 'conflict') conflict.value = answer
    if (answer?.state !== 'saved') return
    tell(words.restored)
    await look()
    await load()
  }
  const { added, removed } = tally(lines ?? [])
  return (
    <div class="page history">
      <h2>{say(words.history)}</h2>
      <p class="quiet">{say(words.historyEmptyHow)}</p>
      <div class="table-room">
        <table class="versions">
          <thead>
            <tr>
              <th scope="col">{say(words.compareFrom)}</th>
              <th scope="col">{say(words.compareTo)}</th>
              <th scope="col">{say(words.when)}</th>
              <th scope="col">
                <span class="hidden">{say(words.restore)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, at, what, size, current }, index) => {
              const when = shownMoment(at, new Date())
              return (
                <tr key={`${version}${at}`}>
                  <td>
                    <input
                      type="radio"
                      name="from"
                      aria-label={`${say(words.compareFrom)}: ${when}`}
                      checked={from === version}
                      onChange={() => setFrom(version)}
                    />
                  </td>
                  <td>
                    <input
                      type="radio"
                      name="to"
                      aria-label={`${say(words.compareTo)}: ${when}`}
                      checked={to === version}
                      onChange={() => setTo(version)}
                    />
                  </td>
                  <th scope="row">
                    {when}{' '}
                    <span class="quiet">
                      · {say(words.whats[what])} · {shownSize(size)}
                    </span>
                    {current && <span class="tag tag-fresh">{say(words.currentVersion)}</span>}
                  </th>
                  <td>
                    {!current && (
                      <button type="button" class="small" onClick={() => void restore(version)}>
                        {say(words.restore)}
                        <span class="hidden">
                          {' '}
                          {when} ({index + 1})
                        </span>
                      </button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {lines && (
        <>
          <p role="status" class="quiet">
            {say(words.compareTally(added, removed))}
          </p>
          <Comparison lines={lines} label={say(words.history)} />
        </>
      )}
    </div>
  )
}
