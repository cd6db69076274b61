import { upperFirst } from '../text/case.ts'
import type { Cluster } from './cluster.ts'
import type { Meeting } from './meeting.ts'

/** The name of a cluster from its parts: "Cụm thi đua số 1 ngành Tổ chức xây dựng Đảng", "Khối thi đua II". */
export function clusterName({ kind = 'cụm', number, sector }: Cluster): string {
  const numbered = number === undefined ? '' : /^\d+$/.test(number) ? `số ${number}` : number
  return [upperFirst(kind), 'thi đua', numbered, sector].filter(Boolean).join(' ')
}

/** The name of a cluster without its sector: "Cụm thi đua số 1". */
export function shortClusterName({ kind, number }: Cluster): string {
  return clusterName({ kind, number, members: [], elected: [] })
}

/** Whether a meeting's name already says that it is the cluster's: by its name, without the sector, or as "của Cụm". */
export function namesCluster(name: string, cluster: Cluster): boolean {
  return name.includes(shortClusterName(cluster)) || /\scủa (?:cụm|khối)(?![\p{L}\p{M}])/iu.test(name)
}

/** Whether a reference among organizers means the cluster: `cluster`, its name, or a body whose name says it is one. */
export function isClusterName(meeting: Meeting, reference: string): boolean {
  if (reference === 'cluster') return true
  const name = meeting.organizations[reference]?.name ?? reference
  return /^(?:cụm|khối) thi đua/iu.test(name)
}
