import { z } from 'zod'
import type { Kind } from '../kind.ts'
import { oncePer } from '../text/once-per.ts'
import { type Achievements, achievements, type Discussion, discussion } from './achievements.ts'
import { type Attendees, attendees } from './attendance.ts'
import { type Award, award, type Support, support } from './awards.ts'
import { type Cluster, cluster } from './cluster.ts'
import { type Decision, decision, type Pledge, pledge } from './decisions.ts'
import { type Basis, basis, type DocumentBlock, documents } from './documents.ts'
import { type Event, event } from './event.ts'
import { type Figure, figure } from './figures.ts'
import type { Office } from './office.ts'
import { type Organization, organization, type Person, person, type Roles, roles } from './people.ts'
import { type Activity, activity, type PhotoEntry, photo } from './photos.ts'
import { type Ranked, ranked } from './ranking.ts'
import { sentence, word } from './scalars.ts'
import { byId, list, may, must } from './shapes.ts'
import { type Speech, type Step, speech, step } from './speeches.ts'
import type { Summary } from './summary.ts'
import { type TaskReport, type Tasks, taskReport, tasks } from './tasks.ts'

/** Everything one meeting file and the office file say, read. Lists and maps by id are never absent. */
export interface Meeting {
  readonly meeting: Event
  readonly organizations: Readonly<Record<string, Organization>>
  readonly people: Readonly<Record<string, Person>>
  readonly roles?: Roles | undefined
  readonly attendees?: Attendees | undefined
  readonly cluster?: Cluster | undefined
  readonly basis: readonly Basis[]
  readonly figures: Readonly<Record<string, Figure>>
  readonly achievements?: Achievements | undefined
  readonly limitations: readonly string[]
  readonly causes: readonly string[]
  readonly lessons: readonly string[]
  readonly proposals: readonly string[]
  readonly discussion?: Discussion | undefined
  readonly speeches: readonly Speech[]
  readonly agenda: readonly Step[]
  readonly proceedings: readonly Step[]
  readonly decisions: readonly Decision[]
  readonly ranking: readonly Ranked[]
  readonly tasks?: Tasks | undefined
  readonly task_reports: readonly TaskReport[]
  readonly awards: readonly Award[]
  readonly pledges: readonly Pledge[]
  readonly support: readonly Support[]
  readonly activities: readonly Activity[]
  readonly photos: readonly PhotoEntry[]
  readonly documents: Readonly<Record<string, DocumentBlock>>
  readonly missing: readonly string[]
  /** What `office.yaml` says beside organizations and people. */
  readonly office: Office
  /** The Markdown body of a meeting kept in a `.md` file: the narrative of the report after its overview. */
  readonly narrative?: string | undefined
  /** What the meetings of a period say together: only there where a document sums them up. */
  readonly summary?: Summary | undefined
}

/** The shape of a meeting file, given the kinds of documents; its output is a `Meeting` without office, narrative and summary. */
export function meetingSchema(kinds: readonly Kind[]) {
  return z.strictObject({
    meeting: must(event, 'Cuộc họp', 'Họp gì, khi nào, ở đâu, ai tổ chức.'),
    organizations: byId(organization, 'Cơ quan, tổ chức', 'Mã → cơ quan, khai báo một lần rồi dẫn bằng mã.'),
    people: byId(person, 'Con người', 'Mã → người, khai báo một lần rồi dẫn bằng mã.'),
    roles: may(roles, 'Vai trò', 'Ai chủ trì, điều hành, ghi biên bản, báo cáo.', { chair: 'nguyen-van-an' }),
    attendees: may(attendees, 'Thành phần dự', 'Ai dự họp, bao nhiêu người, ai vắng.'),
    cluster: may(cluster, 'Cụm, khối thi đua', 'Cụm, khối thi đua và các thành viên.'),
    basis: list(basis, 'Căn cứ', 'Các văn bản căn cứ.', {
      id: 'quy-che',
      kind: 'Quy chế',
      number: '04-QC/BTCTU',
      date: '27/3/2023',
    }),
    figures: byId(figure, 'Số liệu', 'Mã → số liệu; dẫn trong câu bằng {mã}.'),
    achievements: may(achievements, 'Kết quả', 'Những kết quả đạt được.'),
    limitations: list(sentence, 'Hạn chế', 'Những hạn chế, khuyết điểm.', ['Tiến độ một số việc còn chậm.']),
    causes: list(sentence, 'Nguyên nhân', 'Nguyên nhân của hạn chế.', ['Khối lượng công việc lớn.']),
    lessons: list(sentence, 'Bài học kinh nghiệm', 'Những bài học rút ra.', ['Bám sát cơ sở.']),
    proposals: list(sentence, 'Kiến nghị, đề xuất', 'Những kiến nghị với cấp trên.', ['Sớm ban hành hướng dẫn.']),
    discussion: may(discussion, 'Thảo luận', 'Thảo luận về gì, thống nhất gì.'),
    speeches: list(speech, 'Phát biểu', 'Ai phát biểu, nói gì.', {
      by: 'nguyen-van-an',
      kind: 'kết luận',
      points: ['Hoàn thành quy hoạch.'],
    }),
    agenda: list(step, 'Chương trình', 'Chương trình họp.', ['Khai mạc', 'Báo cáo sơ kết', 'Thảo luận']),
    proceedings: list(step, 'Diễn biến', 'Diễn biến cuộc họp.', ['Hội nghị nghe báo cáo sơ kết.']),
    decisions: list(decision, 'Quyết định', 'Những điều được thông qua, thống nhất.', {
      text: 'Quy chế hoạt động',
      verb: 'thông qua',
    }),
    ranking: list(ranked, 'Xếp hạng', 'Điểm, thứ hạng của các đơn vị; tổng điểm và hạng được tính.', {
      organization: 'so-noi-vu',
      score: 97,
    }),
    tasks: may(tasks, 'Nhiệm vụ', 'Nhiệm vụ thời gian tới.'),
    task_reports: list(taskReport, 'Kết quả nhiệm vụ kỳ trước', 'Nhiệm vụ của lần họp trước nay thế nào.', {
      task: 'quy-hoach',
      status: 'hoàn thành',
    }),
    awards: list(award, 'Khen thưởng', 'Khen ai, hình thức gì.', { form: 'Bằng khen', status: 'đã trao', count: 3 }),
    pledges: list(pledge, 'Giao ước, cam kết', 'Ký kết gì, giữa ai.', {
      kind: 'giao ước thi đua',
      by: 'cluster',
      year: 2024,
    }),
    support: list(support, 'Hỗ trợ', 'Tiền, hiện vật trao cho ai.', { purpose: 'xây dựng nhà tình nghĩa' }),
    activities: list(activity, 'Hoạt động bên lề', 'Dâng hương, tặng quà …', { kind: 'dâng hương', who: 'cluster' }),
    photos: list(photo, 'Ảnh', 'Ảnh và chú thích.', { file: 'anh/toan-canh.jpg', caption: 'Quang cảnh hội nghị' }),
    documents: must(documents(kinds).prefault({}), 'Văn bản', 'Loại văn bản → những gì chỉ văn bản đó cần.'),
    missing: list(word, 'Biết là thiếu', 'Đường dẫn những gì biết là không có; tắt cảnh báo, không in gì.', [
      'roles.chair',
    ]),
  })
}

/** `meetingSchema`, built once for each list of kinds. */
export const schemaFor: (kinds: readonly Kind[]) => ReturnType<typeof meetingSchema> = oncePer(meetingSchema)

/** What the schema makes of a meeting file. */
export type MeetingFile = z.output<ReturnType<typeof meetingSchema>>

/** The meeting of a file that parsed. */
export function meetingOf(file: MeetingFile, office: Office, narrative?: string): Meeting {
  return { ...file, office, narrative }
}
