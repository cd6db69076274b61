import { didYouMean } from '../meeting/issues.ts'
import { schemaFor } from '../meeting/meeting.ts'
import { schemaAt } from '../meeting/schema-path.ts'
import { suggest } from '../text/near.ts'
import { parsePath } from './missing-paths.ts'
import type { Finding, Rule } from './rule.ts'

/** Keys that the schema has to take and yet lead nowhere: kinds without a template, paths of `missing` that no file can have. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  about: {
    vi: 'Khóa phải có trong bản mô tả tệp (lỗi); loại văn bản không có mẫu, đường dẫn lạ trong missing chỉ là cảnh báo.',
    en: 'A key must be one of the meeting file (an error); a kind without a template or a strange path in missing is a warning.',
  },
  *check({ meeting, kinds }) {
    const known = kinds.map(({ id }) => id)
    for (const id of Object.keys(meeting.documents)) if (!known.includes(id)) yield withoutTemplate(id, known)
    for (const [index, path] of meeting.missing.entries()) {
      if (schemaAt(schemaFor(kinds), parsePath(path))) continue
      yield {
        path: ['missing', index],
        severity: 'warning',
        message: {
          vi: `Không có đường dẫn “${path}” trong tệp cuộc họp.`,
          en: `A meeting file has no path “${path}”.`,
        },
        hint: { vi: 'Ghi như “roles.chair”, “documents.tin-bai.authors”.', en: 'Write it like “roles.chair”.' },
      }
    }
  },
}

function withoutTemplate(id: string, known: readonly string[]): Finding {
  const near = suggest(id, known)
  return {
    path: ['documents', id],
    onKey: true,
    severity: 'warning',
    message: { vi: `Không có mẫu văn bản “${id}”.`, en: `There is no template “${id}”.` },
    hint:
      near === undefined
        ? { vi: `Các loại văn bản: ${known.join(', ')}.`, en: `The kinds are: ${known.join(', ')}.` }
        : didYouMean(near),
  }
}
