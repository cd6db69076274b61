import { computed, signal } from '@preact/signals'
import type { Diagnostic, Path, Sentence } from '../../../diagnostic.ts'
import type { Draft, FormSchema, Named, Opened, Operation, RawValue, Reading, Saved, Schemas } from '../../api.ts'
import type { Kept } from './kept.ts'

export type Conflict = Extract<Saved, { readonly state: 'conflict' }>

/** The meeting that is open; everything of it is here and nowhere else. */
export const opened = signal<Opened | undefined>(undefined)
/** Why it could not be opened. */
export const unopened = signal<Sentence | undefined>(undefined)
export const text = signal('')
export const value = signal<RawValue>({})
export const diagnostics = signal<readonly Diagnostic[]>([])
export const reading = signal<Reading | undefined>(undefined)
/** The version of the file that the text comes from. */
export const base = signal('')
/** The text of that version. */
export const savedText = signal('')
export const savedAt = signal<string | undefined>(undefined)
export const conflict = signal<Conflict | undefined>(undefined)
/** Another program changed the file while it was being edited here. */
export const changedOutside = signal(false)
/** A draft that may be taken up. */
export const offered = signal<(Draft & { readonly kept?: Kept }) | undefined>(undefined)
/** Changes of the form that the text does not have yet. */
export const queued = signal<readonly Operation[]>([])
/** What is being edited, for the preview to follow. */
export const editing = signal<Path>([])
export const schemas = signal<Schemas | undefined>(undefined)
/** People and bodies of the office and of the file as it was opened. */
export const directory = signal<readonly Named[]>([])

export const dirty = computed(() => queued.value.length > 0 || text.value !== savedText.value)
export const form = computed<FormSchema | undefined>(() => schemas.value?.[opened.value?.schema ?? 'meeting'])

/** The text was typed and the studio has not read it. */
export const typed = signal(false)
/** The studio is reading what was typed. */
export const sending = signal(false)
/** Everything typed is with the studio. */
export const atRest = computed(() => !typed.value && !sending.value && queued.value.length === 0)
