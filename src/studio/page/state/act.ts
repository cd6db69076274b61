import { byWeight } from '../pure/findings.ts'
import type { Action } from '../pure/keys.ts'
import type { View } from '../pure/route.ts'
import { jumpTo, mode, showPreview } from './jump.ts'
import { diagnostics, dirty, opened } from './meeting.ts'
import { go, place } from './place.ts'
import { save } from './saving.ts'
import { settled, undo } from './typing.ts'

let finding = -1

/** Does what a key asks for; false where that is nothing on this page. */
export function act(action: Action): boolean {
  const meeting = place.value.page === 'meeting' ? place.value : undefined
  if (action === 'home') return going({ page: 'home' })
  if (action === 'keys') return going({ page: 'keys' })
  if (action === 'new') return place.value.page === 'home' && going({ page: 'new' })
  if (action === 'search') return toSearch()
  if (!meeting) return action === 'save'
  return inMeeting(action, meeting.file)
}

function inMeeting(action: Action, file: string): boolean {
  const show = (view: View) => going({ page: 'meeting', file, view })
  if (action === 'save') {
    // An archived year is asked about, as by the button.
    if (opened.value?.archived) document.getElementById('luu')?.click()
    else if (dirty.value) void save()
    return true
  }
  if (action === 'documents') return show('van-ban')
  if (action === 'history') return show('lich-su')
  if (action === 'toggle-preview') {
    showPreview.value = !showPreview.value
    return true
  }
  if (action === 'toggle-yaml') {
    void settled().then(() => {
      mode.value = mode.value === 'form' ? 'yaml' : 'form'
    })
    return true
  }
  if (action === 'next-error') return toNext()
  if (action !== 'undo' || mode.value === 'yaml') return false
  undo()
  return true
}

function toNext(): boolean {
  const all = byWeight(diagnostics.value)
  finding = all.length === 0 ? -1 : (finding + 1) % all.length
  const next = all[finding]
  if (next) jumpTo(next.path ?? [], next.at)
  return true
}

function toSearch(): boolean {
  const box = document.getElementById('tim')
  if (box) box.focus()
  else go({ page: 'home' })
  return true
}

function going(route: Parameters<typeof go>[0]): boolean {
  go(route)
  return true
}
