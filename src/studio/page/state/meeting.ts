import { batch, computed, signal } from '@preact/signals'
import type { Diagnostic, Path, Sentence } from '../../../diagnostic.ts'
import type {
  Draft,
  FixPlace,
  FormSchema,
  Named,
  NewValue,
  Opened,
  Operation,
  RawValue,
  Reading,
  Saved,
  Schemas,
} from '../../api.ts'
import { coalesced, emptying, removing, settingIn } from '../pure/operations.ts'
import { applied, shared } from '../pure/path.ts'
import { ask, Refused } from './ask.ts'
import { forget, type Kept, keep, keptOf } from './kept.ts'
import { tell, trying } from './notice.ts'
import { tab } from './tab.ts'
import { words } from './words.ts'

/** How long typing must pause before the studio is asked, in ms. */
const PAUSE = 60
const UNDOABLE = 100

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
const typed = signal(false)
const sending = signal(false)
/** Everything typed is with the studio. */
export const atRest = computed(() => !typed.value && !sending.value && queued.value.length === 0)

const past: string[] = []
let timer: ReturnType<typeof setTimeout> | undefined
let working: Promise<void> | undefined

/** Opens a file, and takes up what this tab had typed in it. */
export async function open(file: string): Promise<void> {
  batch(() => {
    opened.value = undefined
    unopened.value = undefined
    offered.value = undefined
    conflict.value = undefined
    changedOutside.value = false
    savedAt.value = undefined
    queued.value = []
    editing.value = []
  })
  try {
    const [made, answer] = await Promise.all([
      schemas.value ?? ask('GET /api/schema'),
      ask('GET /api/meeting', { query: { file } }),
    ])
    schemas.value = made
    begin(answer)
    void loadDirectory(file)
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    unopened.value = fault.sentence
  }
}

function begin(answer: Opened): void {
  past.length = 0
  typed.value = false
  batch(() => {
    opened.value = answer
    base.value = answer.version
    savedText.value = answer.text
    take(answer.text, answer)
    const kept = keptOf(answer.file)
    const mine = kept && (kept.text !== answer.text || kept.operations.length > 0) ? kept : undefined
    const [latest] = answer.drafts
    const newer = mine && (!latest || mine.at > latest.at)
    offered.value = newer ? { tab: mine.tab, text: mine.text, at: mine.at, base: mine.base, kept: mine } : latest
  })
  // A page that was loaded again goes on where it was.
  const draft = offered.value
  if (draft?.tab === tab && draft.base === answer.version) void takeUp()
}

async function loadDirectory(file: string): Promise<void> {
  directory.value = (await trying(() => ask('GET /api/directory', { query: { q: '', file, most: '999' } }))) ?? []
}

function take(newText: string, answer: Reading): void {
  batch(() => {
    text.value = newText
    reading.value = answer
    value.value = shared(
      value.value,
      queued.value.reduce<RawValue>((now, operation) => applied(now, operation), answer.value),
    )
    diagnostics.value = shared(diagnostics.value, answer.diagnostics)
  })
}

/** Goes on with the draft that is offered. */
export async function takeUp(): Promise<void> {
  const draft = offered.value
  if (!draft) return
  offered.value = undefined
  changeText(draft.text)
  if (draft.base !== base.value) base.value = draft.base
  await settled()
  const operations = draft.kept?.operations ?? []
  if (operations.length > 0) change(operations)
  await settled()
  tell(words.draftTaken)
}

/** Leaves the draft that is offered; the history keeps it. */
export async function leaveDraft(): Promise<void> {
  const draft = offered.value
  const file = opened.value?.file
  offered.value = undefined
  if (!draft || file === undefined) return
  forget(file)
  if (!draft.kept) await trying(() => ask('POST /api/draft/discard', { body: { file, tab: draft.tab } }))
}

/** Makes the file say `to` at a path. */
export function put(path: Path, to: NewValue): void {
  if (form.value) change(settingIn(form.value, value.value, path, to))
}

/** The same for what is typed letter by letter: what is emptied keeps its place until it is left. */
export function type(path: Path, to: string): void {
  if (to !== '') put(path, to)
  else if (form.value) change(emptying(form.value, value.value, path))
}

/** Takes away what stands at a path. */
export function drop(path: Path): void {
  change(removing(value.value, path))
}

/** Changes the value at once and the text after a pause. */
export function change(operations: readonly Operation[]): void {
  if (operations.length === 0) return
  if (queued.value.length === 0) remember()
  batch(() => {
    value.value = operations.reduce<RawValue>((now, operation) => applied(now, operation), value.value)
    queued.value = coalesced(queued.value, operations)
  })
  keepHere()
  soon()
}

/** The text as it is typed. */
export function changeText(to: string): void {
  if (to === text.value) return
  remember()
  text.value = to
  typed.value = true
  keepHere()
  soon()
}

function remember(): void {
  if (past.at(-1) === text.value) return
  past.push(text.value)
  if (past.length > UNDOABLE) past.shift()
}

/** Back to the text before the last change. */
export function undo(): void {
  const before = past.pop()
  if (before === undefined) return
  batch(() => {
    queued.value = []
    text.value = before
  })
  typed.value = true
  keepHere()
  soon()
}

function keepHere(): void {
  const file = opened.value?.file
  if (file === undefined) return
  const at = new Date().toISOString()
  keep({ file, tab, base: base.value, text: text.value, operations: queued.value, at })
}

function soon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void settled(), PAUSE)
}

/** When the studio has read everything that was typed. */
export async function settled(): Promise<void> {
  clearTimeout(timer)
  while (working || typed.value || queued.value.length > 0) {
    sending.value = true
    working ??= send().finally(() => {
      working = undefined
      sending.value = false
    })
    try {
      await working
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      if (!fault.gone) tell(fault.sentence, true)
      return
    }
  }
}

async function send(): Promise<void> {
  const file = opened.value?.file
  if (file === undefined) return
  const body = { file, text: text.value, tab, base: base.value }
  if (typed.value) {
    typed.value = false
    const answer = await ask('POST /api/draft', { body }).catch((fault) => {
      typed.value = true
      throw fault
    })
    if (opened.value?.file === file && !typed.value) take(text.value, answer)
    return
  }
  const operations = queued.value
  if (operations.length === 0) return
  const answer = await ask('POST /api/edit', { body: { ...body, operations } }).catch((fault) => {
    // What cannot be put into the text would be refused again and again.
    if (fault instanceof Refused && !fault.gone) queued.value = queued.value.slice(operations.length)
    throw fault
  })
  if (opened.value?.file !== file) return
  // The text was typed, or taken back, meanwhile: it is what counts.
  if (typed.value) return
  queued.value = since(operations, queued.value)
  take(answer.text, answer)
}

/** What was queued after `sent` was; typing on replaces the last change of what was sent. */
function since(sent: readonly Operation[], now: readonly Operation[]): readonly Operation[] {
  const same = sent.every((operation, at) => now[at] === operation)
  return same ? now.slice(sent.length) : now.slice(sent.length - 1)
}

/** Puts right what is certain: all of it, or one finding. */
export async function fix(only?: FixPlace): Promise<void> {
  await settled()
  const file = opened.value?.file
  if (file === undefined) return
  const body = { file, text: text.value, tab, base: base.value, ...(only && { only }) }
  const answer = await trying(() => ask('POST /api/fix', { body }))
  if (!answer) return
  remember()
  take(answer.text, answer)
  keepHere()
  tell(words.fixed(answer.fixed))
}

/** Saves; where another has saved meanwhile, both texts are shown and nothing is written. */
export async function save(knowing: { readonly archived?: true } = {}): Promise<boolean> {
  await settled()
  const file = opened.value?.file
  if (file === undefined || queued.value.length > 0) return false
  const saving = text.value
  const answer = await trying(() =>
    ask('POST /api/save', { body: { file, text: saving, tab, base: base.value, ...knowing } }),
  )
  if (answer?.state === 'conflict') conflict.value = answer
  if (answer?.state !== 'saved') return false
  batch(() => {
    base.value = answer.version
    savedText.value = saving
    savedAt.value = answer.at
    changedOutside.value = false
  })
  if (text.value === saving && queued.value.length === 0) forget(file)
  return true
}

/** Ends a conflict with the text the officer wants. */
export async function settle(wanted: string): Promise<void> {
  const current = conflict.value?.current
  conflict.value = undefined
  if (current) {
    base.value = current.version
    savedText.value = current.text
  }
  changeText(wanted)
  await settled()
  if (wanted !== current?.text) await save()
  else if (opened.value) {
    forget(opened.value.file)
    await trying(() => ask('POST /api/draft/discard', { body: { file: opened.value?.file ?? '', tab } }))
  }
}

/** Looks at the file again after somebody changed it. */
export async function look(): Promise<void> {
  const file = opened.value?.file
  if (file === undefined) return
  const answer = await trying(() => ask('GET /api/meeting', { query: { file } }))
  if (!answer || answer.file !== opened.value?.file || answer.version === base.value) return
  if (!dirty.value) begin({ ...answer, drafts: [] })
  else changedOutside.value = true
}
