import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { effect } from '@preact/signals'
import { textPlace } from '../state/jump.ts'
import { diagnostics, editing, opened, reading, text } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { changeText } from '../state/typing.ts'
import { words } from '../state/words.ts'
import { completing } from './completing.ts'
import { hovering } from './hovering.ts'
import { looks } from './looks.ts'
import { underlines } from './underlines.ts'

export interface YamlEditor {
  readonly destroy: () => void
}

/** An editor of the open file's text inside an element, kept in step with it both ways. */
export function startEditor(room: HTMLElement): YamlEditor {
  const root = room.shadowRoot ?? room.attachShadow({ mode: 'open' })
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ doc: text.peek(), extensions: extensions() }),
  })
  const stops = [
    effect(() => replaced(view, text.value)),
    effect(() => view.dispatch(setDiagnostics(view.state, underlines(view.state.doc, diagnostics.value)))),
    effect(() => go(view, textPlace.value)),
  ]
  view.focus()
  return {
    destroy: () => {
      for (const stop of stops) stop()
      view.destroy()
    },
  }
}

function extensions() {
  return [
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    yaml(),
    looks,
    autocompletion({ override: [completing], icons: false }),
    hovering,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': say(words.yaml), spellcheck: 'false', tabindex: '0' }),
    EditorState.readOnly.of(opened.peek()?.closed !== undefined),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) changeText(update.state.doc.toString())
      if (update.selectionSet || update.docChanged) follow(update.view)
    }),
  ]
}

/** Puts a text that came from elsewhere in place, only where it differs, so that the cursor stays. */
function replaced(view: EditorView, to: string): void {
  const now = view.state.doc.toString()
  if (now === to) return
  let from = 0
  while (from < now.length && from < to.length && now[from] === to[from]) from += 1
  let tail = 0
  while (tail < Math.min(now.length, to.length) - from && now.at(-1 - tail) === to.at(-1 - tail)) tail += 1
  view.dispatch({ changes: { from, to: now.length - tail, insert: to.slice(from, to.length - tail) } })
}

function go(
  view: EditorView,
  place: { readonly line: number; readonly column: number; readonly length: number } | undefined,
): void {
  if (!place || place.line > view.state.doc.lines) return
  const line = view.state.doc.line(place.line)
  const anchor = Math.min(line.to, line.from + place.column - 1)
  const head = Math.min(line.to, anchor + place.length)
  view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
  view.focus()
}

/** What is being edited: the last place of the file at or before the cursor. */
function follow(view: EditorView): void {
  const { head } = view.state.selection.main
  const line = view.state.doc.lineAt(head)
  const column = head - line.from + 1
  let nearest: { readonly key: string; readonly line: number; readonly column: number } | undefined
  for (const [key, place] of Object.entries(reading.peek()?.places ?? {})) {
    const before = place.line < line.number || (place.line === line.number && place.column <= column)
    const later =
      !nearest || place.line > nearest.line || (place.line === nearest.line && place.column >= nearest.column)
    if (before && later) nearest = { key, ...place }
  }
  if (nearest) editing.value = JSON.parse(nearest.key)
}
