import { hoverTooltip } from '@codemirror/view'
import type { Path } from '../../../diagnostic.ts'
import { hoverAt } from '../pure/complete.ts'
import { form, reading } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** What a key or value is, in the words of the form. */
export const hovering = hoverTooltip((view, at) => {
  const line = view.state.doc.lineAt(at)
  const column = at - line.from + 1
  const places = Object.entries(reading.value?.places ?? {})
  const [key] =
    places.find(
      ([, place]) => place.line === line.number && place.column <= column && column <= place.column + place.length,
    ) ?? []
  const typed = /^\s*(?:-\s+)*["']?([\w-]+)/u.exec(line.text)?.[1]
  const path: Path | undefined = key === undefined ? pathOfKey(places, line.number, typed) : JSON.parse(key)
  const told = path && form.value && hoverAt(form.value, path)
  if (!told) return null
  return {
    pos: at,
    create: () => {
      const dom = document.createElement('div')
      dom.className = 'told'
      dom.append(strong(told.label), ` ${told.help}`, told.example ? ` ${say(words.example(told.example))}.` : '')
      return { dom }
    },
  }
})

/** The place of a line whose key is hovered over: the shallowest of those that stand on it under that key. */
function pathOfKey(
  places: readonly (readonly [string, { readonly line: number }])[],
  line: number,
  key: string | undefined,
): Path | undefined {
  const here = places.flatMap(([path, place]) => (place.line === line ? [JSON.parse(path) as Path] : []))
  const found = here.find((path) => path.includes(key ?? ''))
  return found?.slice(0, found.lastIndexOf(key ?? '') + 1)
}

function strong(words: string): HTMLElement {
  const element = document.createElement('strong')
  element.textContent = words
  return element
}
