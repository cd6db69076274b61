import type { MeetingLine } from '../../api.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { StateTag } from '../parts/state-tag.tsx'
import { hrefOf } from '../pure/route.ts'
import { shownDate } from '../pure/shown.ts'
import { go } from '../state/place.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

interface MeetingRowProps {
  readonly meeting: MeetingLine
  /** Something was typed and not saved. */
  readonly draft: boolean
}

/** One meeting of the list: what, when, where, and how far its documents are. */
export function MeetingRow({ meeting, draft }: MeetingRowProps) {
  const { file, title, date, place, kinds, errors, warnings } = meeting
  return (
    <div class="meeting-row">
      <a href={hrefOf({ page: 'meeting', file, view: 'soan' })} class="meeting-title">
        {title}
      </a>
      <p class="meeting-about quiet">
        {date && <time dateTime={date}>{shownDate(date)}</time>}
        {place && <span>{place}</span>}
        {draft && <span class="draft">{say(words.draftLeft)}</span>}
        {errors > 0 && <span class="many-errors">{say(words.errors(errors))}</span>}
        {warnings > 0 && <span>{say(words.warnings(warnings))}</span>}
      </p>
      <p class="meeting-kinds">
        {kinds.map(({ kind, name, state }) => (
          <StateTag key={kind} name={name} state={state} />
        ))}
      </p>
      <IconButton icon="copy" label={say(words.copyMeeting)} onClick={() => go({ page: 'new', copyOf: file })} />
    </div>
  )
}
