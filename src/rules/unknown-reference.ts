import { didYouMean } from '../meeting/issues.ts'
import { suggest } from '../text/near.ts'
import type { Finding, Rule, RuleContext } from './rule.ts'

/** What looks like an id is one. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  about: {
    vi: 'Giá trị chỉ gồm chữ thường không dấu, chữ số, gạch nối ở chỗ nêu người, cơ quan, căn cứ phải là mã đã khai báo.',
    en: 'A value of only [a-z0-9-] where a person, body or basis is named must be a known id.',
  },
  *check(context) {
    const { leaves, ids, meeting } = context
    for (const { role, value, path } of leaves) {
      const known = role === 'reference' ? ids.references : role === 'basis' ? ids.basis : undefined
      const id = value.trim()
      if (!known || !/^[a-z0-9-]+$/.test(id) || known.has(id)) continue
      if (id !== 'cluster') yield { path, ...unknownId(id, known) }
      else if (!meeting.cluster) yield { path, ...noCluster }
    }
    yield* clusterReferences(context)
  },
}

function* clusterReferences({ leaves, meeting }: RuleContext): Iterable<Finding> {
  for (const { role, value, path } of leaves)
    if (role === 'cluster-or-figure' && value.trim() === 'cluster' && !meeting.cluster) yield { path, ...noCluster }
}

/** What is said of an id that nothing has. */
export function unknownId(id: string, known: ReadonlySet<string>): Omit<Finding, 'path'> {
  const near = suggest(id, known)
  return {
    message: { vi: `Không có mã “${id}”.`, en: `There is no id “${id}”.` },
    hint:
      near === undefined
        ? {
            vi: 'Khai báo mã trong organizations, people hoặc basis; nếu là tên thì viết hoa, có dấu như khi in.',
            en: 'Define the id under organizations, people or basis; a name is written as it is printed.',
          }
        : didYouMean(near),
  }
}

const noCluster: Omit<Finding, 'path'> = {
  message: { vi: 'Chưa khai báo cụm, khối (cluster).', en: 'No cluster is defined.' },
  hint: { vi: 'Thêm mục cluster vào tệp, hoặc ghi tên cơ quan.', en: 'Add the cluster, or name the body.' },
}
