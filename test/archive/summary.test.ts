import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { collect } from '../../src/archive/collect.ts'
import { parsePeriod, type Scope } from '../../src/archive/period.ts'
import { summarise } from '../../src/archive/summary/summary.ts'
import { meetingOfSummary } from '../../src/archive/summary/write.ts'
import { type Materials, readMaterials } from '../../src/build/materials.ts'
import { compose } from '../../src/compose.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import type { Summary } from '../../src/meeting/summary.ts'
import { writers } from '../../src/writers/index.ts'
import { hoinghi } from '../cli/terminal.ts'
import { clusterYear } from '../support/cluster-year.ts'
import { copyOf, lastingProject } from './folder.ts'

let folder: string
let materials: Materials

beforeAll(async () => {
  folder = await lastingProject({
    ...clusterYear({ number: 1, year: 2025 }),
    ...clusterYear({ number: 1, year: 2026 }),
  })
  materials = await readMaterials(await findProject(folder))
})

async function collected(scope: Scope) {
  const { meetings } = await listMeetings(materials.project)
  return collect(scope, meetings, materials)
}

async function summary(scope: Scope): Promise<Summary> {
  const { within, earlier } = await collected(scope)
  return summarise(scope, within, earlier)
}

const year: Scope = { period: { unit: 'năm', year: 2026 } }

describe('the year of a cluster, counted by hand', () => {
  test('four meetings, from 20/1 to 18/12', async () => {
    const { held, meetings } = await summary(year)
    expect(held).toEqual([
      'Trong năm 2026, có 4 hội nghị được tổ chức. Cuộc họp đầu tiên vào ngày 20/01/2026, cuộc họp gần nhất vào ngày 18/12/2026.',
      'Các cuộc họp có ghi nơi họp diễn ra tại: tỉnh Lâm Đồng (4 cuộc).',
    ])
    expect(meetings.rows.map(([date]) => date)).toEqual(['20/01/2026', '10/7/2026', '12/10/2026', '18/12/2026'])
  })
  test('flows of stretches that part add up; those that overlap do not', async () => {
    const { figures } = await summary(year)
    // 11 cuộc in the first half, 8 in the third quarter: of other lengths, so summed but not compared.
    expect(figures.series).toContain(
      'Cuộc kiểm tra: 6 tháng đầu năm 2026: 11 cuộc; quý III/2026: 8 cuộc; cộng 2 kỳ: 19 cuộc.',
    )
    // 41 + 31 are in the 102 of the year.
    expect(figures.series).toContain(
      'Kết nạp đảng viên mới: 6 tháng đầu năm 2026: 41/200 (20,5%); quý III/2026: 31/200 (15,5%); năm 2026: 102/200 (51%).',
    )
  })
  test('stocks are compared, percentages in points, and never added', async () => {
    const { figures } = await summary(year)
    // 2031 − 2001 = 30 = 1,5%; 2101 − 2031 = 70 = 3,4% (70/2031 = 3,446…).
    expect(figures.series).toContain(
      'Đảng viên: 6 tháng đầu năm 2026: 2.001 đảng viên; quý III/2026: 2.031 đảng viên (tăng 30 đảng viên, 1,5%); năm 2026: 2.101 đảng viên (tăng 70 đảng viên, 3,4%).',
    )
    // 84,2 − 80,5 = 3,7.
    expect(figures.series).toContain(
      'Tỷ lệ tổ chức đảng đạt trong sạch vững mạnh: 6 tháng đầu năm 2026: 80,5%; năm 2026: 84,2% (tăng 3,7 điểm phần trăm).',
    )
    expect(figures.bars.map(({ title }) => title)).toEqual(['đảng viên'])
  })
  test('what does not say how it is measured stands side by side', async () => {
    const { figures } = await summary(year)
    expect(figures.series).toContain('Mô hình dân vận khéo: 6 tháng đầu năm 2026: 5 mô hình; quý III/2026: 7 mô hình.')
  })
  test('tasks: 6 set of 8 declared; 1 done, 1 done late, 1 carried, 1 overdue, 1 silent, 1 not due', async () => {
    const { tasks } = await summary(year)
    expect(tasks.said).toEqual([
      'Các cuộc họp giao cụ thể 6 nhiệm vụ (trong số 8 nhiệm vụ được công bố): 1 đã hoàn thành; 1 hoàn thành sau hạn; ' +
        '1 quá hạn; 1 đến hạn nhưng chưa có báo cáo hoàn thành; 1 chuyển tiếp sang kỳ sau; 1 chưa đến hạn.',
    ])
    expect(tasks.table.rows.map(([name, , , , state]) => [name, state])).toEqual([
      ['Xây dựng kế hoạch thi đua năm 2026', 'đã hoàn thành'],
      ['Số hóa hồ sơ đảng viên', 'hoàn thành sau hạn'],
      ['Tổ chức chuyên đề về dân vận khéo', 'quá hạn'],
      ['Tự chấm điểm thi đua', 'chuyển tiếp sang kỳ sau'],
      ['Tổ chức giao lưu các điển hình tiên tiến', 'đến hạn nhưng chưa có báo cáo hoàn thành'],
      ['Đăng ký thi đua năm 2027', 'chưa đến hạn'],
    ])
    expect(tasks.open).toEqual([
      {
        label: 'Quá hạn (1 nhiệm vụ):',
        tasks: [
          'Ban Xây dựng Đảng phường Hồ Xuân 1 tổ chức chuyên đề về dân vận khéo, thời hạn 31/8/2026 (hội nghị ngày 20/01/2026).',
        ],
      },
      {
        label: 'Đến hạn nhưng chưa có báo cáo hoàn thành (1 nhiệm vụ):',
        tasks: [
          'Ban Xây dựng Đảng xã Đồi Thông 1 tổ chức giao lưu các điển hình tiên tiến, thời hạn 30/11/2026 (hội nghị ngày 10/7/2026).',
        ],
      },
      {
        label: 'Chuyển tiếp sang kỳ sau (1 nhiệm vụ):',
        tasks: ['Cụm thi đua số 1 tự chấm điểm thi đua, thời hạn 30/9/2026 (hội nghị ngày 10/7/2026).'],
      },
      {
        label: 'Chưa đến hạn (1 nhiệm vụ):',
        tasks: ['Cụm thi đua số 1 đăng ký thi đua năm 2027, thời hạn 31/01/2027 (hội nghị ngày 18/12/2026).'],
      },
    ])
  })
  test('awards: 3 + 2 certificates to bodies, 2 to people, and one flag that is only proposed', async () => {
    const { awards } = await summary(year)
    expect(awards.byForm.rows).toEqual([
      ['Giấy khen', 'đã trao', 'tập thể', '5'],
      ['Giấy khen', 'đã trao', 'cá nhân', '2'],
      ['Cờ thi đua', 'đề nghị', 'tập thể', '1'],
    ])
    expect(awards.said).toEqual([
      'Được khen thưởng từ hai lần trở lên: Ban Xây dựng Đảng xã Thác Bạc 1 (2 lần); Ban Xây dựng Đảng phường Hồ Xuân 1 (2 lần).',
    ])
    expect(awards.table.rows).toHaveLength(3 + 1 + 2 + 2)
  })
  test('ranking by totals: 99, 97,5, 95', async () => {
    const { rankings } = await summary(year)
    expect(rankings[0]?.table.rows.map(([, total, place]) => [total, place])).toEqual([
      ['99', '1'],
      ['97,5', '2'],
      ['95', '3'],
    ])
  })
  test('support: 2 × 50 and 30 million make 130', async () => {
    expect((await summary(year)).support.at(-1)).toBe('Cộng các khoản: 130 triệu đồng.')
  })
  test('attendance: 38 + 35 + 45 came of 40 + 40 + 45; the chair four times', async () => {
    const { attendance } = await summary(year)
    expect(attendance.said).toEqual([
      'Có 2 cá nhân và 3 cơ quan, đơn vị được ghi tên tham dự.',
      'Tại 3 cuộc họp có ghi số triệu tập, có mặt 118/125 lượt đại biểu.',
    ])
    expect(attendance.people.rows).toEqual([
      ['Trần Thị Đào B', 'Cụm trưởng, Ban Xây dựng Đảng xã Đồi Thông 1', '4/4'],
      ['Nguyễn Quốc Ứng', 'Phó Trưởng Ban Tổ chức Tỉnh ủy, Ban Tổ chức Tỉnh ủy Lâm Đồng', '2/4'],
    ])
    // The cluster organizes all four; the third unit is named by the cluster alone.
    expect(attendance.bodies.rows.map(([, , times]) => times)).toEqual(['4/4', '4/4', '4/4'])
  })
  test('fields and sentences of several meetings are joined, each with its meetings', async () => {
    const { fields, limitations } = await summary(year)
    expect(fields.map(({ title, results }) => [title, results.length])).toEqual([
      ['Phát triển đảng viên', 2],
      ['Kiểm tra', 1],
      ['Củng cố tổ chức đảng', 1],
    ])
    expect(limitations[0]).toEqual({
      text: 'Việc gửi báo cáo của một số đơn vị còn chậm',
      source: 'hội nghị ngày 10/7/2026; hội nghị ngày 12/10/2026',
    })
  })
})

describe('where a task stands', () => {
  const report = (status: string, date: string) => `task_reports:\n  - {task: viec, status: ${status}, date: ${date}}\n`
  const meeting = (day: string, rest: string) =>
    `meeting:\n  name: Hội nghị ${day}\n  type: hội nghị\n  purposes: [giao ban]\n  series: Giao ban\n  sessions: [{date: ${day}}]\n${rest}`
  const set = (due: string) => `tasks:\n  items: [{id: viec, text: Làm việc ấy${due}}]\n`
  test.each([
    ['no day, no report', [set('')], 'không ghi thời hạn, chưa có báo cáo'],
    ['its day is to come', [set(', due: 1/2/2027')], 'chưa đến hạn'],
    ['its day is the last of the year', [set(', due: 31/12/2026')], 'chưa đến hạn'],
    ['its day went by in silence', [set(', due: 1/3/2026')], 'đến hạn nhưng chưa có báo cáo hoàn thành'],
    ['reported, no day', [set(''), report('đang thực hiện', '2/2/2026')], 'đang thực hiện'],
    [
      'under way before its day, then silence',
      [set(', due: 1/3/2026'), report('đang thực hiện', '2/2/2026')],
      'đến hạn nhưng chưa có báo cáo hoàn thành',
    ],
    ['under way after its day', [set(', due: 1/3/2026'), report('đang thực hiện', '2/4/2026')], 'quá hạn'],
    ['done on its day', [set(', due: 1/3/2026'), report('hoàn thành', '1/3/2026')], 'đã hoàn thành'],
    ['done a day late', [set(', due: 1/3/2026'), report('hoàn thành', '2/3/2026')], 'hoàn thành sau hạn'],
    ['carried', [set(', due: 1/3/2026'), report('chuyển tiếp', '1/3/2026')], 'chuyển tiếp sang kỳ sau'],
  ])('%s', async (_, parts, state) => {
    const files = parts.map((rest, index) => [`data/2026/m${index}.yaml`, meeting(`${index + 1}/1/2026`, rest)])
    const { meetings } = await listMeetings(await findProject(await lastingProject(Object.fromEntries(files))))
    const { within, earlier } = await collect(year, meetings, materials)
    expect(summarise(year, within, earlier).tasks.table.rows.map((row) => row[4])).toEqual([state])
  })
})

describe('a year of many', () => {
  test('long lists are counted in the text and whole in the tables', async () => {
    const many = Object.assign({}, ...Array.from({ length: 31 }, (_, n) => clusterYear({ number: n + 1, year: 2026 })))
    const { meetings } = await listMeetings(await findProject(await lastingProject(many)))
    const { within, earlier } = await collect(year, meetings, materials)
    const { held, overview, tasks, figures, awards } = summarise(year, within, earlier)
    expect(held[1]).toBe('Các cuộc họp có ghi nơi họp diễn ra tại: tỉnh Lâm Đồng (124 cuộc).')
    expect(overview[0]?.source).toBe('nêu tại 31 cuộc họp')
    expect(tasks.open[0]?.label).toBe('Quá hạn (31 nhiệm vụ):')
    expect(tasks.open[0]?.tasks.at(-1)).toBe('Và 11 nhiệm vụ khác, nêu tại Phụ lục kèm theo.')
    expect(tasks.table.rows).toHaveLength(6 * 31)
    expect(figures.series).toHaveLength(31)
    expect(figures.series.at(-1)).toBe('Và 125 chỉ tiêu khác được nêu qua nhiều kỳ, tại Phụ lục kèm theo.')
    expect(figures.bars.length).toBeLessThanOrEqual(6)
    expect(awards.said[0]).toContain('; 42 tập thể, cá nhân khác.')
  })
})

describe('scopes', () => {
  test.each([
    ['6 tháng đầu năm', ['20/01/2026', '10/7/2026']],
    ['6 tháng cuối năm', ['12/10/2026', '18/12/2026']],
    ['quý III', ['10/7/2026', '12/10/2026']],
    ['quý 1/2025', ['20/01/2025']],
    ['tháng 12', ['18/12/2026']],
    [
      '2025-2026',
      ['20/01/2025', '10/7/2025', '12/10/2025', '18/12/2025', '20/01/2026', '10/7/2026', '12/10/2026', '18/12/2026'],
    ],
  ])('%s', async (typed, days) => {
    const period = parsePeriod(typed, 2026)
    if (!period) throw new Error(typed)
    expect((await summary({ period })).meetings.rows.map(([date]) => date)).toEqual(days)
  })
  test.each(['quý V', 'tháng 13', 'tuần 2', '6 tháng giữa năm'])('%s is none', (typed) => {
    expect(parsePeriod(typed, 2026)).toBeUndefined()
  })
  test('tasks set before are told of where they are heard of', async () => {
    const { tasks } = await summary({ period: { unit: 'quý', quarter: 3, year: 2026 } })
    expect(tasks.said).toEqual([
      'Các cuộc họp giao cụ thể 2 nhiệm vụ: 1 chuyển tiếp sang kỳ sau; 1 chưa đến hạn.',
      '2 nhiệm vụ giao từ trước kỳ được báo cáo trong kỳ: 1 đã hoàn thành; 1 hoàn thành sau hạn.',
    ])
  })
  test('another cluster is left out', async () => {
    expect((await summary({ ...year, cluster: '2' })).meetings.rows).toEqual([])
    expect((await summary({ ...year, cluster: 'cum thi dua so 1' })).meetings.rows).toHaveLength(4)
  })
})

describe('the document', () => {
  test('says what it said when it was read (golden)', async () => {
    const template = materials.templates.find(({ kind }) => kind.scope === 'period')
    const writer = writers.find(({ id }) => id === 'md')
    if (!template || !writer) throw new Error('no template sums up a period')
    const { within: held, earlier } = await collected(year)
    const request = { scope: year, held, earlier, out: join(folder, 'out'), year: '2026' }
    const { root, standard } = compose(meetingOfSummary(request, template.kind, materials), template)
    const bytes = await writer.write(root, standard, { fonts: materials.fonts, photos: new Map() })
    const golden = join(import.meta.dirname, 'golden/tong-hop-nam.md')
    if (process.env.ACCEPT === '1') writeFileSync(golden, bytes)
    expect(existsSync(golden), `${golden} is not there: read what it would say, then "npm run accept"`).toBe(true)
    expect(new TextDecoder().decode(bytes)).toBe(readFileSync(golden, 'utf8'))
  })
  test('is made in four formats, recorded, and closed with the year; a part of it leaves the year open', async () => {
    const copy = await copyOf(folder)
    const part = await hoinghi(copy, ['archive', '2026', '--period', 'quý III'])
    expect(part).toMatchObject({ exit: 0 })
    expect(part.out).toContain('2026/tong-hop-nam.quy-iii-2026.docx')
    expect((await hoinghi(copy, 'archive 2026')).out).toContain('Đã tổng hợp 4 cuộc họp')
    const { files } = JSON.parse(await readFile(join(copy, 'out/2026/manifest.json'), 'utf8'))
    const summaries = files
      .filter(({ source }: { source: string }) => source === '')
      .map(({ path }: { path: string }) => path)
    expect(summaries).toEqual([
      ...['docx', 'html', 'md', 'pdf'].map((format) => `tong-hop-nam.${format}`),
      ...['docx', 'html', 'md', 'pdf'].map((format) => `tong-hop-nam.quy-iii-2026.${format}`),
    ])
    expect(await hoinghi(copy, 'verify')).toMatchObject({ exit: 0 })
    expect(await hoinghi(copy, ['archive', '2026', '--period', 'quý I'])).toMatchObject({ exit: 1 })
  })
  test('is no kind that a build offers', async () => {
    const said = await hoinghi(folder, 'build -k tong-hop-nam')
    expect(said.exit).toBe(2)
    expect(said.err).not.toContain('Có: bao-cao, ket-luan, tin-bai, tong-hop-nam')
  })
})
