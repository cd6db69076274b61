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

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  settings.value = { ...settings.value, ...change }
  await ask('POST /api/settings', { body: change })
}

effect(() => {
  const { lang, theme } = settings.value
  document.documentElement.lang = lang
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
})
