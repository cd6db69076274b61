import { didYouMean } from '../meeting/issues.ts'
import { citationsIn } from '../meeting/sentence.ts'
import { suggest } from '../text/near.ts'
import type { Finding, Rule } from './rule.ts'

/** Every figure that is cited is defined. */
export const unknownFigure: Rule = {
  id: 'unknown-figure',
  severity: 'error',
  about: {
    vi: 'Mã số liệu được dẫn trong câu {mã}, trong figures, of_ref, total_ref phải có trong figures.',
    en: 'A figure cited in a sentence, a list of figures, of_ref or total_ref is defined under figures.',
  },
  *check({ leaves, ids: { figures } }) {
    for (const { role, value, path } of leaves) {
      const id = value.trim()
      if (role === 'figure' && !figures.has(id)) yield { path, ...unknown(id, figures) }
      if (role === 'cluster-or-figure' && id !== 'cluster' && !figures.has(id)) yield { path, ...unknown(id, figures) }
      if (role !== 'sentence') continue
      for (const { figure, index } of citationsIn(value)) {
        const span = { offset: index, length: figure.length + 2 }
        if (!figures.has(figure)) yield { path, span, ...unknown(figure, figures) }
      }
    }
  },
}

function unknown(id: string, figures: ReadonlySet<string>): Omit<Finding, 'path'> {
  const near = suggest(id, figures)
  return {
    message: { vi: `Không có số liệu “${id}” trong figures.`, en: `There is no figure “${id}”.` },
    hint:
      near === undefined
        ? {
            vi: 'Khai báo số liệu trong figures; nếu muốn in dấu ngoặc nhọn thì gõ \\{.',
            en: 'Define it under figures; type \\{ for a brace.',
          }
        : didYouMean(near),
  }
}
