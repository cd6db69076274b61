import { describe, expect, test } from 'vitest'
import { readMaterials } from '../../src/build/materials.ts'
import { compose } from '../../src/compose.ts'
import { findProject } from '../../src/load/project.ts'
import { wordsOf } from '../../src/tree/text.ts'
import { meetingFrom } from '../support/meeting.ts'
import { root } from '../support/sources.ts'

/** Every value that a reader is owed, each with a word of its own to be found by. */
const EVENT = `subject: công tác mốcmộtmột
  period: {unit: năm, year: 2031}
  next_period: {unit: năm, year: 2032}
  sessions: [{date: 11/12/2031, part: sáng}]
  place: {venue: Hội trường mốcnơi, commune: xã mốcxã, province: tỉnh mốctỉnh}
  organizers: [mo]
  context: [bối cảnh mốccảnh rõ nét]`
const MEETING = `
organizations:
  mo: {name: Sở Mốcmo, regime: nhà nước}
  ha: {name: Ban Mốcha, regime: nhà nước}
  ba: {name: Trường Mốcba, regime: nhà nước}
people:
  an: {name: Lê Mốcan, address: ông, titles: [Trưởng ban Mốcchức]}
  bi: {name: Trần Mốcbi, address: bà, titles: [Giám đốc]}
  co: {name: Võ Mốcco, address: ông, titles: [Chuyên viên]}
roles: {chair: an, moderator: bi}
attendees:
  groups:
    - {side: khách mời, people: bi}
    - {side: thành viên, who: đại diện, organizations: [ha]}
    - {text: các phóng viên mốcviên, count: 37}
  totals: {invited: 91, present: 89, absent: 2, absentees: [{text: đại biểu Mốcvắng, reason: mốcốm, excused: có}, {person: co}]}
cluster:
  kind: khối
  number: 77
  sector: ngành Mốcngành
  members: [{organization: ha, role: khối trưởng}, ba]
  handover: {role: khối trưởng, to: ba, year: 2033}
  elected: [{organization: ba, role: khối phó, year: 2034}]
basis: [{kind: Quy chế, number: 515/QC-MOC, date: 3/4/2030, issuer: mo, about: mốcquy}]
figures:
  mot: {about: mốcsố, verb: xây dựng, done: 351, of: 702, scope: Toàn ngành}
  hai: {about: mốcchỉ tiêu, value: 4321, unit: tỷ đồng, approx: gần, compare: [{to: cùng kỳ, change: tăng, percent: 17.3}]}
  noi: {about: mốcnói, percent: 61.7}
achievements:
  overview: [toàn ngành mốctoàn đạt kết quả tốt]
  sections: [{title: Mốcmục, text: [các đơn vị mốcđơn đã hoàn thành], figures: [mot]}]
limitations: [tiến độ mốcchậm]
causes: [nguồn lực mốcthiếu]
lessons: [phải mốcbài học]
proposals: [bổ sung mốcxin kinh phí]
discussion: {count: 23, unit: tham luận, text: [nêu mốcbàn nhiều cách làm], agreed: [giữ nguyên mốcgiữ], questions: 0}
speeches:
  - {by: bi, kind: báo cáo, on_behalf: ha, points: [kết quả mốcbáo], figures: [noi]}
  - {by: an, kind: kết luận, to: ba, points: [tập trung mốckết], quotes: [Mốclời]}
decisions: [{verb: thông qua, text: đề án mốcđề, method: mốcphiếu, vote: {for: 44, against: 6}, list_attached: có}]
ranking: [{organization: ha, score: 88, text: mốcgút}, {organization: ba, score: 66}]
tasks:
  declared_count: 2
  items:
    - {title: Mốcviệc, text: rà soát mốclàm, lead: ha, with: [Mốcphối], due: 25/6/2032, due_kind: trước ngày, sub: [{text: mốccon cụ thể}]}
    - {text: triển khai mốcsau, lead: ba}
task_reports: [{task: x, status: hoàn thành, date: 9/9/2031, text: mốccũ}]
awards: [{form: Cờ Mốccờ, also: [Bằng Mốcbằng], status: đã trao, by: mo, recipients: [{name: Tổ Mốctổ, achievement: mốccông}], for: mốcvì, note: ghi chú mốcghi}]
pledges: [{kind: giao ước mốcước, by: ha, year: 2035, text: mốchứa}]
support: [{purpose: xây mốcnhà, each: {amount: 19, unit: triệu đồng, per: nhà}, recipients: [ha, ba], presented_by: co}]
activities: [{kind: dâng hương, who: [bi], where: Đền Mốcđền, text: buổi mốclễ trang trọng}]
photos: [{caption: Ảnh mốcảnh, after: lead, credit: Mốctay}]
documents:
  tin-bai: {authors: [Mốctác], source: Báo Mốcnguồn, related: [Tin mốcliên]}
`

/** The contract's table: what each kind says. `b`ao-cao, `k`et-luan, `t`in-bai; a bar where it does not. */
const TABLE: readonly (readonly [key: string, kinds: string, words: readonly string[]])[] = [
  ['meeting.sessions, place', 'bkt', ['11/12', 'mốcnơi', 'mốcxã', 'mốctỉnh']],
  ['meeting.period, next_period', 'b-t', ['năm 2031', 'năm 2032']],
  ['meeting.next_period', 'bkt', ['năm 2032']],
  ['meeting.context', '--t', ['mốccảnh']],
  ['roles.chair', 'bkt', ['Mốcan', 'Mốcchức']],
  ['roles.moderator', 'b-t', ['Mốcbi điều hành']],
  ['attendees.groups', 'bkt', ['Mốcbi', 'mốcviên', '37 đại biểu', 'đại diện Ban Mốcha']],
  ['attendees.totals', 'bkt', ['89/91', 'vắng mặt 2 đại biểu']],
  ['attendees.totals.absentees', 'bk-', ['Mốcvắng', 'mốcốm', 'có phép', 'Mốcco']],
  ['cluster', 'b-t', ['Khối trưởng', 'Trường Mốcba', 'Khối thi đua số 77 ngành Mốcngành']],
  ['cluster.handover, elected', 'bkt', ['năm 2033', 'Khối phó', 'năm 2034']],
  ['basis', 'b-t', ['515/QC-MOC', 'mốcquy']],
  ['achievements.overview', 'bkt', ['mốctoàn']],
  ['achievements.sections', 'b-t', ['mốcđơn']],
  ['achievements.sections.title', 'b-t', ['Mốcmục']],
  ['figures', 'bkt', ['351/702', '50%', '4.321 tỷ đồng', 'gần', '17,3%', '61,7%']],
  ['ranking', 'bkt', ['88', '66', 'mốcgút']],
  ['awards', 'bkt', ['Mốccờ', 'Mốcbằng', 'Mốctổ', 'mốccông', 'mốcvì', 'mốcghi']],
  ['pledges', 'bkt', ['mốcước', 'năm 2035', 'mốchứa']],
  ['support', 'bkt', ['mốcnhà', '19 triệu đồng', '38 triệu đồng', 'Mốcco']],
  ['limitations, causes, lessons', 'bkt', ['mốcchậm', 'mốcthiếu', 'mốcbài']],
  ['discussion', 'b-t', ['23 tham luận', 'mốcbàn', 'không có ý kiến chất vấn']],
  ['discussion.agreed', 'bkt', ['mốcgiữ']],
  ['decisions', 'bkt', ['mốcđề', 'mốcphiếu', '44/50', '88%', '6 phiếu không tán thành', 'danh sách kèm theo']],
  ['speeches', 'b-t', ['mốcbáo', 'thay mặt Ban Mốcha']],
  ['speeches[kết luận]', 'bkt', ['mốckết', 'Mốclời']],
  ['tasks', 'bkt', ['2 nhiệm vụ', 'mốclàm', 'mốcsau']],
  ['tasks: title, with, due, sub', 'bk-', ['Mốcviệc', 'Mốcphối', '25/6/2032', 'mốccon']],
  ['task_reports', 'b--', ['mốccũ', '09/9/2031']],
  ['proposals', 'b--', ['mốcxin']],
  ['activities', '--t', ['Mốcđền', 'mốclễ', 'dâng hương']],
  ['photos', '--t', ['mốcảnh', 'Mốctay']],
  ['documents: authors, source, related', '--t', ['Mốctác', 'Mốcnguồn', 'mốcliên']],
]

const letters: Readonly<Record<string, string>> = { b: 'bao-cao', k: 'ket-luan', t: 'tin-bai' }
const { templates } = await readMaterials(await findProject(root))
const meeting = meetingFrom(MEETING, EVENT)
const said = new Map(
  templates
    .filter(({ kind }) => Object.values(letters).includes(kind.id))
    .map((template) => [template.kind.id, wordsOf(compose(meeting, template).root).join(' ').toLowerCase()]),
)

describe('each kind says what the contract says it says', () => {
  test('all three are made', () => expect([...said.keys()].sort()).toEqual(Object.values(letters).sort()))

  for (const [key, kinds, words] of TABLE)
    test.each(Object.entries(letters))(`${key} (%s)`, (letter, kind) => {
      const text = said.get(kind) ?? ''
      const found = words.filter((word) => text.includes(word.toLowerCase()))
      // What a kind need not say it may say; what is an article's or a report's alone it may not.
      if (kinds.includes(letter)) expect(found).toEqual(words)
      else if (kinds.replaceAll('-', '').length === 1) expect(found).toEqual([])
    })
})
