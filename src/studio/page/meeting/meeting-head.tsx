import { valueAt } from '../pure/path.ts'
import { hrefOf, type View, views } from '../pure/route.ts'
import { shownMoment } from '../pure/shown.ts'
import { base, dirty, opened, savedAt, value } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { SaveButton } from './save-button.tsx'

/** What the meeting is called, its parts, and whether what was typed is saved. */
export function MeetingHead({ view }: { readonly view: View }) {
  const file = opened.value?.file ?? ''
  const name = valueAt(value.value, ['meeting', 'name'])
  const office = opened.value?.schema === 'office'
  const title = office ? say(words.office) : typeof name === 'string' && name !== '' ? name : file
  return (
    <header class="meeting-head">
      <div class="meeting-name">
        <h1>{title}</h1>
        <p class="quiet">
          {file} <SaveState />
        </p>
      </div>
      <nav aria-label={say(words.viewsNav)} class="views">
        {views
          .filter((one) => !office || one !== 'van-ban')
          .map((one) => (
            <a
              key={one}
              href={hrefOf({ page: 'meeting', file, view: one })}
              {...(one === view && { 'aria-current': 'page' })}
            >
              {say(words.views[one])}
            </a>
          ))}
      </nav>
      <SaveButton />
    </header>
  )
}

function SaveState() {
  if (opened.value?.closed) return <span class="save-state">· {say(words.closedFile)}</span>
  if (dirty.value) return <span class="save-state save-state-dirty">· {say(words.draftKept)}</span>
  const at = savedAt.value
  return (
    <span class="save-state" data-version={base.value}>
      · {say(at === undefined ? words.saved : words.savedAt(shownMoment(at, new Date())))}
    </span>
  )
}
