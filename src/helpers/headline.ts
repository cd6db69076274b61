import { clusterName, isClusterName, namesCluster, shortClusterName } from '../meeting/cluster-name.ts'
import { clusterOrganizes } from '../meeting/head.ts'
import { nameOf } from '../meeting/people.ts'
import { periodText } from '../meeting/period-text.ts'
import { upperFirst } from '../text/case.ts'
import { withoutEnd } from '../text/sentence.ts'
import type { FillContext, Helper } from './helper.ts'
import { namesItsOrganizer } from './organizers.ts'
import { whereOf } from './where.ts'

/** `{{headline}}`: who did what, 10 to 26 words, no full stop; the article's own headline comes first. */
export const headlineHelper: Helper = {
  name: 'headline',
  about: 'Tít bài soạn sẵn: ai làm gì, từ 10 đến 26 chữ.',
  run: ({ context }) => upperFirst(withoutEnd(fitting(candidates(context), context))),
}

const [fewest, most] = [10, 26]

/** From the fullest to the shortest way of saying it. */
function candidates(context: FillContext): string[] {
  const { meeting } = context.meeting
  const who = organizerName(context)
  // A purpose alone ("ký kết") says nothing.
  const tells = meeting.subject !== undefined
  const deed = deedOf(meeting.name)
  const brief = [meeting.purposes[0], meeting.subject, meeting.period && periodText(meeting.period, meeting.term)]
    .filter(Boolean)
    .join(' ')
  if (who === '') return deed ? [upperFirst(deed), upperFirst(brief)] : [meeting.name, upperFirst(brief)]
  const { cluster } = context.meeting
  const short = cluster ? shortClusterName(cluster) : who
  const named = namesItsOrganizer(context.meeting) || clusterNames(context)
  if (meeting.type === 'báo cáo')
    return [...(named ? [] : [`${meeting.name} của ${who}`]), meeting.name, `${who} báo cáo ${brief}`]
  if (named) return [deed ? upperFirst(deed) : meeting.name, meeting.name]
  return deed
    ? [`${who} ${deed}`, `${who} ${brief}`, `${short} ${deed}`, `${short} ${brief}`, upperFirst(deed)].filter(
        (text) => tells || !text.endsWith(brief) || brief === '',
      )
    : [`${who} tổ chức ${meeting.name}`, meeting.name, ...(tells ? [`${who} ${brief}`] : [])]
}

/** Whether the cluster meets and the meeting's name says so. */
function clusterNames({ meeting }: FillContext): boolean {
  return (
    meeting.cluster !== undefined && clusterOrganizes(meeting) && namesCluster(meeting.meeting.name, meeting.cluster)
  )
}

/** The first that is not too long; one that is too short says where. */
function fitting(texts: readonly string[], context: FillContext): string {
  const short = texts.filter((text) => words(text) <= most)
  const chosen = short.find((text) => words(text) >= fewest) ?? short[0]
  if (chosen === undefined) return cut(texts.reduce((a, b) => (words(a) <= words(b) ? a : b), texts[0] ?? ''))
  if (words(chosen) >= fewest) return chosen
  const placed = [chosen, whereOf(context)].filter(Boolean).join(' ')
  return words(placed) <= most ? placed : chosen
}

/** What is done at a "hội nghị" whose name says it: "sơ kết công tác …"; nothing for other names. */
function deedOf(name: string): string | undefined {
  const deed = /^(?:Hội nghị|Cuộc họp|Phiên họp|Lễ)\s+(.*)$/iu.exec(name)?.[1]
  return deed &&
    /^(?:sơ kết|tổng kết|triển khai|giao ban|phát động|ký kết|bình xét|kiện toàn|đánh giá|quán triệt|công bố|trao)/iu.test(
      deed,
    )
    ? deed
    : undefined
}

function organizerName({ meeting }: FillContext): string {
  const { organizers } = meeting.meeting
  const { cluster } = meeting
  if (cluster && clusterOrganizes(meeting)) return clusterName(cluster)
  const [first] = organizers
  if (first === undefined) return ''
  return cluster && isClusterName(meeting, first) ? clusterName(cluster) : nameOf(meeting, first)
}

/** Cut at the last comma that leaves enough; without one it stays whole, however long: half a name is no name. */
function cut(text: string): string {
  const head = text.split(/\s+/u).slice(0, most).join(' ')
  const short = head.slice(0, Math.max(head.lastIndexOf(','), head.lastIndexOf(';'), 0))
  return words(short) >= fewest ? short : text
}

function words(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}
