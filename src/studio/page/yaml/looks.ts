import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--paper)', color: 'var(--ink)', fontSize: '0.95rem' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace',
    lineHeight: '1.55',
  },
  '.cm-gutters': { backgroundColor: 'var(--band)', color: 'var(--quiet)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine': { backgroundColor: 'var(--band)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--select)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '6px',
    maxWidth: '30rem',
    padding: '0.25rem',
    fontFamily: 'var(--face)',
  },
  '.told': { padding: '0.35rem 0.6rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '1', marginLeft: '1rem' },
  '.cm-panels': { backgroundColor: 'var(--band)', color: 'var(--ink)' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--band)', color: 'var(--quiet)', borderColor: 'var(--line)' },
  '.cm-diagnosticAction': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
})

const colours = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--code-key)' },
  { tag: tags.propertyName, color: 'var(--code-key)' },
  { tag: tags.comment, color: 'var(--quiet)' },
  { tag: tags.string, color: 'var(--code-text)' },
  { tag: tags.meta, color: 'var(--quiet)' },
])

/** The colours of the page in the editor, light and dark. */
export const looks = [theme, syntaxHighlighting(colours)]
