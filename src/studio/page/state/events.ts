import { effect, signal } from '@preact/signals'
import type { StudioEvent } from '../../api.ts'
import { alive, ask } from './ask.ts'
import { loadHome } from './home.ts'
import { opened } from './meeting.ts'
import { look } from './opening.ts'
import { place } from './place.ts'
import { settled } from './typing.ts'

/** The studio said that it ends. */
export const ended = signal(false)
/** How often a studio that is gone is looked for, in ms. */
const AGAIN = 2000

/** Listens to what happens outside the page. */
export function listen(): void {
  const source = new EventSource('/api/events')
  source.onmessage = ({ data }) => hear(JSON.parse(data))
  effect(() => {
    if (ended.value) source.close()
  })
  source.onerror = () => {
    if (!ended.value) void reach()
  }
}

function hear(event: StudioEvent): void {
  if (event.type === 'bye') ended.value = true
  if (event.type === 'home' || event.type === 'changed') {
    if (place.value.page === 'home') void loadHome()
  }
  if (event.type === 'changed' && event.files.includes(opened.value?.file ?? '')) void look()
}

/** Tries whether the studio answers; then sends what waited. */
export async function reach(): Promise<void> {
  const answered = await ask('GET /api/settings').then(
    () => true,
    () => false,
  )
  if (answered) await settled()
}

let looking: ReturnType<typeof setInterval> | undefined
effect(() => {
  clearInterval(looking)
  if (!alive.value && !ended.value) looking = setInterval(() => void reach(), AGAIN)
})
