import { effect, signal } from '@preact/signals'
import type { Sentence } from '../../../diagnostic.ts'
import type { Settings } from '../../api.ts'
import { ask } from './ask.ts'

/** How the page speaks and looks; the studio keeps it for the next start. */
export const settings = signal<Settings>({ lang: 'vi', theme: 'system' })

/** A sentence in the language of the page. */
export function say(sentence: Sentence): string {
  return sentence[settings.value.lang]
}

export async function loadSettings(): Promise<void> {
  settings.value = await ask('GET /api/settings')
}

let told: Promise<unknown> = Promise.resolve()

/** Changes how the page is at once, and tells the studio one change after the other. */
export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change }
  told = told.then(() => ask('POST /api/settings', { body: change, last: true })).catch(() => undefined)
}

effect(() => {
  const { lang, theme } = settings.value
  document.documentElement.lang = lang
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
})
