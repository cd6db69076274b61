import { statement } from '../../meeting/figure-text.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { citationsIn } from '../../meeting/sentence.ts'
import type { Sourced, Summary } from '../../meeting/summary.ts'
import { upperFirst } from '../../text/case.ts'
import { fold } from '../../text/fold.ts'
import { asSentence, withoutEnd } from '../../text/sentence.ts'
import type { Held } from '../meetings.ts'
import { inWords, sourceOf } from './source.ts'

/** Results by field: sections of the same title (marks and case aside) in several meetings are one field. */
export function fieldsOf(held: readonly Held[]): Summary['fields'] {
  const fields = new Map<string, { readonly title: string; readonly results: Sourced[] }>()
  for (const one of held)
    for (const section of one.meeting.achievements?.sections ?? []) {
      const title = upperFirst(section.title ?? section.role ?? 'Kết quả khác')
      const field = fields.get(fold(title)) ?? { title, results: [] }
      fields.set(fold(title), field)
      const text = [
        ...section.text.map((sentence) => inWords(sentence, one.meeting)),
        ...statements(section, one.meeting),
      ]
      if (text.length > 0) field.results.push({ text: withoutEnd(text.join(' ')), source: sourceOf(one) })
    }
  return [...fields.values()].filter(({ results }) => results.length > 0)
}

/** The figures of a section that none of its sentences cites. */
function statements(section: NonNullable<Meeting['achievements']>['sections'][number], meeting: Meeting): string[] {
  const cited = new Set(section.text.flatMap((sentence) => citationsIn(sentence).map(({ figure }) => figure)))
  return section.figures.flatMap((id) => {
    const figure = meeting.figures[id]
    return figure && !cited.has(id) ? [asSentence(statement(figure))] : []
  })
}
