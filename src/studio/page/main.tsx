import { effect } from '@preact/signals'
import { render } from 'preact'
import { Shell } from './parts/shell.tsx'
import { listen } from './state/events.ts'
import { atRest } from './state/meeting.ts'
import { trying } from './state/notice.ts'
import { loadSettings } from './state/settings.ts'

/** The page begins: how it speaks and looks, then where its address says. */
async function start(): Promise<void> {
  const root = document.getElementById('trang')
  if (!root) throw new Error('The page has no place to begin')
  await trying(loadSettings)
  render(<Shell />, root)
  document.documentElement.dataset.ready = ''
  listen()
}

// For whoever looks on: whether everything typed is with the studio.
effect(() => {
  if (atRest.value) document.documentElement.dataset.settled = ''
  else delete document.documentElement.dataset.settled
})

void start()
