import { effect, signal } from '@preact/signals'
import type { Diagnostic } from '../../../diagnostic.ts'
import type { Api, Preview } from '../../api.ts'
import { ask, Refused } from './ask.ts'
import { opened, reading, text } from './meeting.ts'

/** A preview that could be made, with what it was asked as. */
export type Made = Extract<Preview, { readonly made: true }> & { readonly format: 'html' | 'pdf' }

/** Which document is shown, and how; the first the facts call for unless chosen. */
export const kind = signal<string | undefined>(undefined)
export const format = signal<'html' | 'pdf'>('html')
/** The last preview that could be made. */
export const made = signal<Made | undefined>(undefined)
/** Why the text as it is now has none. */
export const withheld = signal<readonly Diagnostic[] | undefined>(undefined)
export const previewing = signal(false)

type Part = Api['POST /api/preview']['body']

let wanted: string | undefined
let shown: string | undefined

/** Asks for a preview of the text as the studio has read it; while one is being made, only the last wish counts. */
async function refresh(): Promise<void> {
  if (previewing.peek()) return
  previewing.value = true
  try {
    while (wanted !== undefined && wanted !== shown) {
      shown = wanted
      await make(wanted)
    }
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    shown = undefined
  } finally {
    previewing.value = false
  }
}

async function make(asked: string): Promise<void> {
  const body: Part = JSON.parse(asked)
  const answer = await ask('POST /api/preview', { body })
  withheld.value = answer.made ? undefined : answer.diagnostics
  if (answer.made) made.value = { ...answer, format: body.format }
}

/** Starts following what is typed; returns how to stop. */
export function followText(): () => void {
  return effect(() => {
    const file = opened.value?.file
    const kinds = reading.value?.kinds ?? []
    const chosen = kinds.find(({ id }) => id === kind.value)?.id ?? kinds[0]?.id
    if (chosen === undefined) made.value = undefined
    if (file === undefined || chosen === undefined || opened.value?.schema !== 'meeting') return
    // Each reading is of a text as it was after a pause; what was typed since comes with the next.
    wanted = JSON.stringify({ file, text: text.peek(), kind: chosen, format: format.value })
    void refresh()
  })
}

export function forgetPreview(): void {
  wanted = undefined
  shown = undefined
  made.value = undefined
  withheld.value = undefined
}
