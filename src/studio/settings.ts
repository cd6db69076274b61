import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ifThere } from '../build/disk.ts'
import { store } from '../build/store.ts'
import type { Settings } from './api.ts'

const LANGS: readonly unknown[] = ['vi', 'en']
const THEMES: readonly unknown[] = ['system', 'light', 'dark']
const FIRST: Settings = { lang: 'vi', theme: 'system' }

/** What the officer chose for this project; what is not there or not ours is as at first. */
export async function readSettings(root: string): Promise<Settings> {
  const text = await ifThere(readFile(place(root), 'utf8'))
  try {
    const { lang, theme }: Partial<Settings> = JSON.parse(text ?? '{}') ?? {}
    return {
      lang: lang && LANGS.includes(lang) ? lang : FIRST.lang,
      theme: theme && THEMES.includes(theme) ? theme : FIRST.theme,
    }
  } catch {
    return FIRST
  }
}

/** Keeps what was chosen anew. */
export async function changeSettings(root: string, change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings(root)), ...change }
  await store(place(root), Buffer.from(`${JSON.stringify(settings)}\n`))
  return settings
}

function place(root: string): string {
  return join(root, '.hoinghi', 'studio.json')
}
