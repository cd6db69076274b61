import { upperFirst } from '../text/case.ts'
import type { Cluster } from './cluster.ts'
import type { Meeting } from './meeting.ts'

/** The name of a cluster from its parts: "Cụm thi đua số 1 ngành Tổ chức xây dựng Đảng", "Khối thi đua II". */
export function clusterName({ kind = 'cụm', number, sector }: Cluster): string {
  const numbered = number === undefined ? '' : /^\d+$/.test(number) ? `số ${number}` : number
  return [upperFirst(kind), 'thi đua', numbered, sector].filter(Boolean).join(' ')
}

/** Whether a reference among organizers means the cluster: `cluster`, its name, or a body whose name says it is one. */
export function isClusterName(meeting: Meeting, reference: string): boolean {
  if (reference === 'cluster') return true
  const name = meeting.organizations[reference]?.name ?? reference
  return /^(?:cụm|khối) thi đua/iu.test(name)
}
