import type { Facts } from '../meeting/facts.ts'
import type { Filed, ProjectRule } from './rule.ts'

/** The same person holds the same titles in all files of a year. */
export const titleDiffers: ProjectRule = {
  id: 'title-differs',
  severity: 'warning',
  about: {
    vi: 'Cùng một người thì chức danh như nhau trong các tệp cùng năm.',
    en: 'The same person has the same titles in the files of one year.',
  },
  *check(meetings) {
    const seen = new Map<
      string,
      { readonly filed: Filed; readonly id: string; readonly person: Facts['people'][string] }
    >()
    for (const filed of meetings) {
      const year = filed.facts.day?.year
      for (const [id, person] of Object.entries(filed.facts.people)) {
        if (year === undefined || person.titles.length === 0) continue
        const key = [year, person.name.toLocaleLowerCase('vi')].join('\0')
        const first = seen.get(key)
        if (!first) seen.set(key, { filed, id, person })
        if (!first || agree(first.person.titles, person.titles)) continue
        const [mine, other] = [person.titles.join(', '), first.person.titles.join(', ')]
        yield {
          in: filed,
          path: ['people', id, 'titles'],
          message: {
            vi: `${person.name} ở đây là “${mine}”, ở ${first.filed.file} là “${other}”.`,
            en: `${person.name} is “${mine}” here and “${other}” in ${first.filed.file}.`,
          },
          hint: {
            vi: 'Kiểm tra chức danh; nếu đã đổi trong năm hoặc là hai người trùng tên thì bỏ qua kèm lý do.',
            en: 'Look at the titles; silence this with the reason where they changed, or where these are two people.',
          },
          related: {
            in: first.filed,
            path: ['people', first.id, 'titles'],
            message: { vi: 'Chức danh khác ghi ở đây.', en: 'The other titles are here.' },
          },
        }
      }
    }
  },
}

/** One list may say more than the other, but not something else. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  const known = new Set(more.map(plain))
  return fewer.every((title) => known.has(plain(title)))
}

function plain(title: string): string {
  return title.toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
}
