import { signal } from '@preact/signals'
import type { Path } from '../../../diagnostic.ts'
import { nearest } from '../pure/findings.ts'
import { pathKey } from '../pure/path.ts'
import { asked, revealed } from './form.ts'
import { editing, reading } from './meeting.ts'

/** Whether the meeting is edited as a form or as text, or looked at where there is room for one only. */
export const mode = signal<'form' | 'yaml'>('form')
/** What a narrow screen shows. */
export const pane = signal<'edit' | 'preview'>('edit')
/** A place of the text to go to, counted from 1; a new value each time. */
export const textPlace = signal<
  { readonly line: number; readonly column: number; readonly length: number } | undefined
>(undefined)

/** Goes to the field of a place, opening what hides it. */
export function jumpToField(path: Path): void {
  const [section] = path
  if (typeof section === 'string') asked.value = new Set([...asked.value, section])
  pane.value = 'edit'
  revealed.value = [...path]
  editing.value = path
  // What hides the field opens first.
  requestAnimationFrame(() => requestAnimationFrame(() => focusField(path)))
}

function focusField(path: Path): void {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-path]')]
  const byKey = new Map(marked.map((element) => [element.dataset.path ?? '', element]))
  const paths = [...byKey.keys()].map((key) => JSON.parse(key) as Path)
  const element = byKey.get(pathKey(nearest(path, paths) ?? []))
  if (!element) return
  const control = element.matches('input, select, textarea, button')
    ? element
    : element.querySelector<HTMLElement>('input, select, textarea, button')
  element.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}

/** Whether the preview stands beside the editor. */
export const showPreview = signal(true)

/** Goes to a place in the view that is open. */
export function jumpTo(
  path: Path,
  at?: { readonly line: number; readonly column: number; readonly length: number },
): void {
  if (mode.value === 'form') {
    jumpToField(path)
    return
  }
  pane.value = 'edit'
  const place = at ?? placeIn(path)
  if (place) textPlace.value = { ...place }
}

/** Where a path stands in the text; where that does not say it, what is above it. */
function placeIn(path: Path) {
  const places = reading.value?.places ?? {}
  for (let length = path.length; length > 0; length -= 1) {
    const place = places[pathKey(path.slice(0, length))]
    if (place) return place
  }
  return undefined
}
