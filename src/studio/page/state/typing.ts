import { batch } from '@preact/signals'
import type { Path } from '../../../diagnostic.ts'
import type { FixPlace, NewValue, Operation, RawValue, Reading } from '../../api.ts'
import { coalesced, emptying, removing, settingIn } from '../pure/operations.ts'
import { applied, shared } from '../pure/path.ts'
import { ask, Refused } from './ask.ts'
import { keep } from './kept.ts'
import { base, diagnostics, form, opened, queued, reading, sending, text, typed, value } from './meeting.ts'
import { tell, trying } from './notice.ts'
import { tab } from './tab.ts'
import { words } from './words.ts'

/** How long typing must pause before the studio is asked, in ms. */
const PAUSE = 60
const UNDOABLE = 100

const past: string[] = []
let timer: ReturnType<typeof setTimeout> | undefined
let working: Promise<void> | undefined

/** Begins with a text that nobody has typed in yet. */
export function forgetPast(): void {
  past.length = 0
  typed.value = false
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

/** Takes a text with what the studio read in it. */
export function take(newText: string, answer: Reading): void {
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
