import type { Path } from '../diagnostic.ts'
import type { Cluster } from '../meeting/cluster.ts'
import type { Rule } from './rule.ts'

/** A cụm has a cụm trưởng, a khối has a khối trưởng. */
export const roleFitsCluster: Rule = {
  id: 'role-fits-cluster',
  severity: 'warning',
  about: {
    vi: 'Vai trò gọi đúng loại: cụm có cụm trưởng, cụm phó; khối có khối trưởng, khối phó.',
    en: 'Roles are those of the kind of cluster: a cụm has a cụm trưởng, a khối a khối trưởng.',
  },
  *check({ meeting: { cluster } }) {
    if (cluster?.kind === undefined) return
    const { kind } = cluster
    for (const { path, role } of rolesOf(cluster)) {
      const named = kindsIn(role)
      if (named.length === 0 || named.includes(kind)) continue
      const right = `${kind} ${/phó/iu.test(role) ? 'phó' : 'trưởng'}`
      yield {
        path,
        message: {
          vi: `“${role}” không phải vai trò của một ${kind} thi đua.`,
          en: `“${role}” is no role of an emulation cluster that is a “${kind}”.`,
        },
        hint: {
          vi: `Ghi “${right}”, hoặc sửa loại của cluster (kind).`,
          en: `Write “${right}”, or mend the kind of the cluster.`,
        },
      }
    }
  },
}

interface PlacedRole {
  readonly path: Path
  readonly role: string
}

function rolesOf({ members, handover, elected }: Cluster): PlacedRole[] {
  const within = (key: string, entries: readonly { readonly role?: string | undefined }[]) =>
    entries.map(({ role = '' }, index) => ({ path: ['cluster', key, index, 'role'], role }))
  return [
    ...within('members', members),
    { path: ['cluster', 'handover', 'role'], role: handover?.role ?? '' },
    ...within('elected', elected),
  ]
}

/** Which kinds of cluster a role speaks of. */
function kindsIn(role: string): string[] {
  return role.toLocaleLowerCase('vi').match(/(?<!\p{L})(?:cụm|khối)(?!\p{L})/gu) ?? []
}
