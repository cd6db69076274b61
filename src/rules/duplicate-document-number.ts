import type { Filed, ProjectRule } from './rule.ts'

/** An issuer gives each number once a year to documents of a kind. */
export const duplicateDocumentNumber: ProjectRule = {
  id: 'duplicate-document-number',
  severity: 'error',
  about: {
    vi: 'Trong một năm, một cơ quan không cấp hai lần cùng một số cho cùng loại văn bản.',
    en: 'Within a year an issuer gives a number once to documents of a kind.',
  },
  *check(meetings) {
    const taken = new Map<string, Filed>()
    for (const filed of meetings)
      for (const { kind, name, number, key } of filed.facts.issued) {
        const first = taken.get(key)
        if (!first) taken.set(key, filed)
        else
          yield {
            in: filed,
            path: ['documents', kind, 'number'],
            message: {
              vi: `${name} số ${number} đã được cấp ở ${first.file}.`,
              en: `The number ${number} has been given to a document of this kind in ${first.file}.`,
            },
            hint: {
              vi: 'Kiểm tra sổ văn bản; hai văn bản không được trùng số.',
              en: 'Look into the register of documents.',
            },
            related: {
              in: first,
              path: ['documents', kind, 'number'],
              message: { vi: 'Số này đã dùng ở đây.', en: 'The number is used here.' },
            },
          }
      }
  },
}
