import { dayOf } from '../meeting/dates.ts'
import { issuerReference } from '../meeting/head.ts'
import { nameOf } from '../meeting/people.ts'
import type { Filed, ProjectRule } from './rule.ts'

/** An issuer gives each number once a year to documents of a kind. */
export const duplicateDocumentNumber: ProjectRule = {
  id: 'duplicate-document-number',
  severity: 'error',
  about: {
    vi: 'Trong một năm, một cơ quan không cấp hai lần cùng một số cho cùng loại văn bản.',
    en: 'Within a year an issuer gives a number once to documents of a kind.',
  },
  *check(meetings, { kinds }) {
    const taken = new Map<string, Filed>()
    for (const filed of meetings)
      for (const kind of kinds) {
        const key = keyOf(filed, kind)
        if (key === undefined) continue
        const first = taken.get(key)
        if (!first) taken.set(key, filed)
        else {
          const number = filed.meeting.documents[kind.id]?.number ?? ''
          yield {
            in: filed,
            path: ['documents', kind.id, 'number'],
            message: {
              vi: `${kind.name} số ${number} đã được cấp ở ${first.file}.`,
              en: `The number ${number} has been given to a document of this kind in ${first.file}.`,
            },
            hint: {
              vi: 'Kiểm tra sổ văn bản; hai văn bản không được trùng số.',
              en: 'Look into the register of documents.',
            },
            related: {
              in: first,
              path: ['documents', kind.id, 'number'],
              message: { vi: 'Số này đã dùng ở đây.', en: 'The number is used here.' },
            },
          }
        }
      }
  },
}

/** Issuer, kind, year and the number itself; nothing where the number is blank or the issuer unknown. */
function keyOf({ meeting }: Filed, kind: Parameters<typeof issuerReference>[1]): string | undefined {
  const block = meeting.documents[kind.id]
  const digits = /^\s*0*(\d+[a-zđ]?)/iu.exec(block?.number ?? '')?.[1]
  const issuer = issuerReference(meeting, kind)
  const year = (block?.date ?? dayOf(meeting))?.year
  if (digits === undefined || issuer === undefined || year === undefined) return undefined
  return [nameOf(meeting, issuer), kind.id, year, digits.toLowerCase()].join('\0')
}
