import { citationsIn } from '../meeting/sentence.ts'
import type { Rule } from './rule.ts'

/** A figure that is defined is told somewhere. */
export const unusedFigure: Rule = {
  id: 'unused-figure',
  severity: 'warning',
  about: {
    vi: 'Số liệu khai báo được dẫn trong câu {mã}, trong figures của một mục, một bài phát biểu, hoặc được số liệu khác đối chiếu.',
    en: 'A figure is cited in a sentence, listed by a section or a speech, or compared with by another figure.',
  },
  *check({ leaves, meeting, unread = '' }) {
    const used = meantIn(unread)
    for (const { role, value } of leaves) {
      if (role === 'figure' || role === 'cluster-or-figure') used.add(value.trim())
      if (role === 'sentence') for (const { figure } of citationsIn(value)) used.add(figure)
    }
    for (const id of Object.keys(meeting.figures).filter((id) => !used.has(id)))
      yield {
        path: ['figures', id],
        onKey: true,
        message: {
          vi: `Số liệu “${id}” chưa được câu hay mục nào dẫn, nên chỉ được in rời ở cuối phần kết quả.`,
          en: `The figure “${id}” is cited by no sentence or section, so it is only printed by itself, after the results.`,
        },
        hint: {
          vi: `Dẫn {${id}} trong một câu, hoặc ghi vào figures của một mục trong achievements.sections.`,
          en: `Cite {${id}} in a sentence, or list it under figures of a section.`,
        },
      }
  },
}

/** What would be cited or listed in a text if it could be read: behind a brace, and on the line of a key that names figures. */
function meantIn(text: string): Set<string> {
  const cited = [...text.matchAll(/\{\s*([a-z0-9-]+)(?![a-z0-9-]|\s*:)/g)].map(([, id = '']) => id)
  const listed = text.match(/(?<=\b(?:figures|of_ref|total_ref):[ \t])[^\r\n]*/g) ?? []
  return new Set([...cited, ...listed.flatMap((line) => line.match(/[a-z0-9-]+/g) ?? [])])
}
