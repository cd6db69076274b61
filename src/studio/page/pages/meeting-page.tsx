import { useEffect } from 'preact/hooks'
import { ConflictView } from '../meeting/conflict-view.tsx'
import { DocumentsView } from '../meeting/documents-view.tsx'
import { EditView } from '../meeting/edit-view.tsx'
import { HistoryView } from '../meeting/history-view.tsx'
import { MeetingBanners } from '../meeting/meeting-banners.tsx'
import { MeetingHead } from '../meeting/meeting-head.tsx'
import { Empty } from '../parts/empty.tsx'
import type { View } from '../pure/route.ts'
import { asked, revealed, unfolded } from '../state/form.ts'
import { atRest, conflict, opened, unopened } from '../state/meeting.ts'
import { open } from '../state/opening.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** One meeting: edited, made into documents, looked back at. */
export function MeetingPage({ file, view }: { readonly file: string; readonly view: View }) {
  useEffect(() => {
    asked.value = new Set()
    unfolded.value = {}
    revealed.value = []
    void open(file)
  }, [file])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      // What the studio has is offered again; what only the page has is not.
      if (!atRest.value) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])
  if (unopened.value)
    return (
      <div class="page">
        <Empty title={file}>
          <p>{say(unopened.value)}</p>
        </Empty>
      </div>
    )
  if (opened.value?.file !== file) return <p class="quiet page">{say(words.loading)}</p>
  return (
    <div class={`meeting meeting-${view}`}>
      <MeetingHead view={view} />
      <MeetingBanners />
      {conflict.value ? <ConflictView conflict={conflict.value} /> : <Viewed view={view} />}
    </div>
  )
}

function Viewed({ view }: { readonly view: View }) {
  if (view === 'van-ban') return <DocumentsView />
  return view === 'lich-su' ? <HistoryView /> : <EditView />
}
