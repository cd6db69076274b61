import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { type Completion, completionsAt } from '../pure/complete.ts'
import { yamlPlace } from '../pure/yaml-place.ts'
import { idsOf, nameable } from '../state/form.ts'
import { form } from '../state/meeting.ts'

/** Keys with their labels, words of closed lists, ids with their names: what fits where the cursor stands. */
export function completing(context: CompletionContext): CompletionResult | null {
  if (!form.value) return null
  const place = yamlPlace(context.state.doc.sliceString(0, context.pos), context.pos)
  const word = context.matchBefore(/[\p{L}\w-]*$/u)
  if (!context.explicit && (!word || word.from === word.to) && place.typing === 'key') return null
  const all = completionsAt(form.value, place, ids)
  const options = all.map(({ label, insert, detail, info }) => ({
    label,
    apply: insert,
    ...(detail && { detail }),
    ...(info && { info }),
    type: place.typing === 'key' ? 'property' : 'constant',
  }))
  const from = place.typing === 'value' ? context.pos - place.typed.length : (word?.from ?? context.pos)
  return options.length === 0 ? null : { from, options, validFor: /^[\p{L}\w -]*$/u }
}

function ids(role: string): readonly Completion[] {
  if (role === 'reference')
    return nameable.value.map(({ id, name, about }) => ({ label: id, insert: id, detail: name, info: about }))
  if (role !== 'figure' && role !== 'basis') return []
  return idsOf(role).map(({ id, about }) => ({ label: id, insert: id, detail: about, info: '' }))
}
