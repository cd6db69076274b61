/** A made-up emulation cluster whose year is to be written; every number follows from these two. */
export interface MadeCluster {
  /** From 1; also moves the figures, so that two clusters never say the same. */
  readonly number: number
  readonly year: number
}

/**
 * The meeting files of one cluster's year: kick-off, two reviews, the final. Figures move (a stock, flows of stretches that
 * part and one that overlaps them, a percentage, one that does not say which), tasks are set, reported, late, carried and
 * forgotten, awards proposed and given. Paths from the project, in the order the meetings are held.
 */
export function clusterYear({ number, year }: MadeCluster): Record<string, string> {
  const name = (part: string) => `data/${year}/cum-${number}-${part}.yaml`
  const n = number
  const shared = sharedPart(n)
  return {
    [name('1-phat-dong')]:
      `${head(n, 'Hội nghị phát động phong trào thi đua', 'phát động', `20/1/${year}`, `năm ${year}`)}
${shared}
speeches:
  - {by: truong-${n}, kind: khai mạc, points: [${topicOf(n)} là trọng tâm của năm ${year}]}
tasks:
  declared_count: 5
  items:
    - {id: ke-hoach, text: Xây dựng kế hoạch thi đua năm ${year}, lead: cluster, due: 15/2/${year}}
    - {id: so-hoa, text: Số hóa hồ sơ đảng viên, lead: don-vi-${n}-b, due: 30/6/${year}}
    - {id: chuyen-de, text: Tổ chức chuyên đề về ${topicOf(n)}, lead: don-vi-${n}-c, due: 31/8/${year}}
`,
    [name('2-so-ket')]:
      `${head(n, 'Hội nghị sơ kết công tác thi đua 6 tháng đầu', 'sơ kết', `10/7/${year}`, `năm ${year}`, `{unit: 6 tháng đầu năm, year: ${year}}`)}
${shared}
attendees:
  groups: [{side: thành viên, members_of: cluster}, {side: cấp trên, people: pho-ban}]
  totals: {invited: 40, present: 38, absent: 2}
figures:
  ket-nap: {verb: kết nạp, about: đảng viên mới, done: ${40 + n}, of: ${target(n)}, measure: trong kỳ}
  kiem-tra: {about: cuộc kiểm tra, value: ${10 + n}, unit: cuộc, measure: trong kỳ}
  dang-vien: {about: đảng viên, value: ${2000 + n}, unit: đảng viên, measure: cuối kỳ}
  ty-le: {about: tỷ lệ tổ chức đảng đạt trong sạch vững mạnh, percent: '80,5', measure: cuối kỳ}
  mo-hinh: {about: mô hình dân vận khéo, value: 5, unit: mô hình}
achievements:
  overview: [Các đơn vị bám sát kế hoạch thi đua]
  sections:
    - {title: Phát triển đảng viên, text: ['Toàn Cụm đã kết nạp {ket-nap} đảng viên mới'], figures: [dang-vien]}
    - {title: Kiểm tra, text: [Các đơn vị tự kiểm tra theo kế hoạch], figures: [kiem-tra, ty-le, mo-hinh]}
limitations: [Việc gửi báo cáo của một số đơn vị còn chậm]
task_reports:
  - {task: ke-hoach, status: hoàn thành, date: 10/2/${year}, text: Đã ban hành kế hoạch}
  - {task: so-hoa, status: đang thực hiện, date: 10/7/${year}, text: Đạt hai phần ba số hồ sơ}
tasks:
  items:
    - {id: tu-cham, text: Tự chấm điểm thi đua, lead: cluster, due: 30/9/${year}}
    - {id: giao-luu, text: Tổ chức giao lưu các điển hình tiên tiến, lead: don-vi-${n}-a, due: 30/11/${year}}
awards:
  - {form: Giấy khen, status: đã trao, by: ban, count: 3, unit: tập thể, recipients: cluster, year: ${year}}
support:
  - {purpose: xây nhà tình nghĩa, each: {amount: 50, unit: triệu đồng, per: nhà}, recipients: [Xã Suối Lạnh, Xã Đồi Gió]}
`,
    [name('3-quy-iii')]:
      `${head(n, 'Hội nghị sơ kết công tác thi đua quý III', 'sơ kết', `12/10/${year}`, `năm ${year}`, `{unit: quý, quarter: 3, year: ${year}}`)}
${shared}
attendees:
  groups: [{side: thành viên, organizations: [don-vi-${n}-a, don-vi-${n}-b]}]
  totals: {invited: 40, present: 35, absent: 5}
figures:
  ket-nap: {verb: kết nạp, about: đảng viên mới, done: ${30 + n}, of: ${target(n)}, measure: trong kỳ}
  kiem-tra: {about: cuộc kiểm tra, value: 8, unit: cuộc, measure: trong kỳ}
  dang-vien: {about: đảng viên, value: ${2030 + n}, unit: đảng viên, measure: cuối kỳ}
  mo-hinh: {about: mô hình dân vận khéo, value: 7, unit: mô hình}
achievements:
  sections:
    - {title: Phát triển Đảng viên, text: [Công tác tạo nguồn chuyển biến rõ], figures: [ket-nap, kiem-tra, dang-vien, mo-hinh]}
limitations: [Việc gửi báo cáo của một số đơn vị còn chậm]
task_reports:
  - {task: so-hoa, status: hoàn thành, date: 20/9/${year}, text: Đã số hóa toàn bộ hồ sơ}
  - {task: tu-cham, status: chuyển tiếp, date: 12/10/${year}, text: Chờ bảng tiêu chí mới}
support:
  - {purpose: sửa nhà tình nghĩa, each: {amount: 30, unit: triệu đồng, per: nhà}, recipients: [Xã Suối Lạnh]}
`,
    [name('4-tong-ket')]:
      `${head(n, `Hội nghị tổng kết công tác thi đua năm ${year}`, 'tổng kết', `18/12/${year}`, '', `{unit: năm, year: ${year}}`)}
${shared}
attendees:
  groups: [{side: thành viên, members_of: cluster}, {side: cấp trên, people: pho-ban}]
  totals: {invited: 45, present: 45}
figures:
  ket-nap: {verb: kết nạp, about: đảng viên mới, done: ${100 + 2 * n}, of: ${target(n)}, measure: trong kỳ}
  dang-vien: {about: đảng viên, value: ${2100 + n}, unit: đảng viên, measure: cuối kỳ}
  ty-le: {about: tỷ lệ tổ chức đảng đạt trong sạch vững mạnh, percent: '84,2', measure: cuối kỳ}
achievements:
  overview: ['Cụm hoàn thành các nội dung giao ước thi đua, kết nạp {ket-nap} đảng viên mới']
  sections:
    - {title: Củng cố tổ chức đảng, text: [Nền nếp sinh hoạt được giữ vững], figures: [dang-vien, ty-le]}
limitations: [Sinh hoạt chuyên đề còn hình thức]
lessons: [Giao chỉ tiêu gắn với nhiệm vụ của từng đơn vị]
ranking:
  - {organization: don-vi-${n}-a, score: 97, bonus: 2}
  - {organization: don-vi-${n}-b, score: '98,5', penalty: 1}
  - {organization: don-vi-${n}-c, score: 95}
task_reports:
  - {task: cum-${n}-1-phat-dong#chuyen-de, status: quá hạn, date: 18/12/${year}, text: Mới tổ chức được một buổi}
tasks:
  period: {unit: năm, year: ${year + 1}}
  items:
    - {id: dang-ky, text: Đăng ký thi đua năm ${year + 1}, lead: cluster, due: 31/1/${year + 1}}
awards:
  - {form: Cờ thi đua, status: đề nghị, by: ban, recipients: [don-vi-${n}-a], year: ${year}}
  - {form: Giấy khen, status: đã trao, by: ban, count: 2, unit: tập thể, recipients: [don-vi-${n}-b, don-vi-${n}-c], year: ${year}}
  - form: Giấy khen
    status: đã trao
    by: ban
    recipients:
      - {person: truong-${n}, achievement: chỉ đạo tốt phong trào}
      - {name: Y Thơm Niê ${n}, title: Bí thư chi bộ, achievement: vận động kết nạp đảng viên}
documents:
  ket-luan: {number: ${n}, date: 20/12/${year}, place: Lâm Đồng}
  tin-bai: {published: 18/12/${year}, authors: [Thông Xanh]}
`,
  }
}

const TOPICS = [
  'cải cách hành chính',
  'dân vận khéo',
  'chuyển đổi số',
  'bảo vệ rừng',
  'an sinh xã hội',
  'nông thôn mới',
]

/** How many new members a cluster is to win: always more than it does. */
function target(n: number): number {
  return 200 + 100 * Math.floor(n / 50)
}

function topicOf(n: number): string {
  return TOPICS[n % TOPICS.length] ?? ''
}

function head(n: number, title: string, purpose: string, date: string, suffix: string, period = ''): string {
  return `meeting:
  name: ${[title, suffix].filter(Boolean).join(' ')}
  type: hội nghị
  purposes: [${purpose}]
  subject: công tác thi đua
  series: Cụm thi đua số ${n}
  sessions: [{date: ${date}, part: sáng}]
  place: {venue: Hội trường Đảng ủy xã Đồi Thông ${n}, province: tỉnh Lâm Đồng}
  organizers: cluster${period ? `\n  period: ${period}` : ''}`
}

function sharedPart(n: number): string {
  return `organizations:
  tinh-uy: {name: Tỉnh ủy Lâm Đồng, regime: đảng}
  ban: {name: Ban Tổ chức Tỉnh ủy Lâm Đồng, short: Ban Tổ chức Tỉnh ủy, parent: tinh-uy, symbol: BTCTU, regime: đảng}
  don-vi-${n}-a: {name: Ban Xây dựng Đảng xã Đồi Thông ${n}, place_name: Đồi Thông ${n}, symbol: BXDĐ, regime: đảng}
  don-vi-${n}-b: {name: Ban Xây dựng Đảng xã Thác Bạc ${n}, place_name: Thác Bạc ${n}, regime: đảng}
  don-vi-${n}-c: {name: Ban Xây dựng Đảng phường Hồ Xuân ${n}, place_name: Hồ Xuân ${n}, regime: đảng}
people:
  truong-${n}: {name: Trần Thị Đào ${'ABCDEGHIKL'[n % 10]}, titles: [Trưởng Ban Xây dựng Đảng, Cụm trưởng], short_title: Cụm trưởng, organization: don-vi-${n}-a}
  pho-ban: {name: Nguyễn Quốc Ứng, titles: [Phó Trưởng Ban Tổ chức Tỉnh ủy], organization: ban}
roles: {chair: truong-${n}}
cluster:
  kind: cụm
  number: ${n}
  members:
    - {organization: don-vi-${n}-a, role: cụm trưởng}
    - don-vi-${n}-b
    - don-vi-${n}-c`
}
