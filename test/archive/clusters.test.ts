import { beforeAll, describe, expect, test } from 'vitest'
import { clustersCalled, clustersIn } from '../../src/archive/clusters.ts'
import { collect } from '../../src/archive/collect.ts'
import type { Held } from '../../src/archive/meetings.ts'
import type { Scope } from '../../src/archive/period.ts'
import { inOrderHeld, summarise } from '../../src/archive/summary/summary.ts'
import { type Materials, readMaterials } from '../../src/build/materials.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import { hoinghi } from '../cli/terminal.ts'
import { clusterYear } from '../support/cluster-year.ts'
import { lastingProject } from './folder.ts'

/** A year of the same "Cụm thi đua số 4" in another province: other members, other place, the same ids of tasks and figures. */
function inAnotherProvince(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace('cum-4', 'gia-lai-cum-4'),
      text
        .replaceAll('cum-4-', 'gia-lai-cum-4-')
        .replaceAll('Đồi Thông', 'Ia Bang')
        .replaceAll('Thác Bạc', 'Ia Grai')
        .replaceAll('Hồ Xuân', 'Diên Hồng')
        .replaceAll('Lâm Đồng', 'Gia Lai'),
    ]),
  )
}

const REPORT = '  - {task: dang-ky, status: hoàn thành, text: Đã đăng ký}'

let folder: string
let materials: Materials

beforeAll(async () => {
  const four = clusterYear({ number: 4, year: 2026 })
  // Both report on a task that the year before set, in one of the provinces only.
  const late = Object.fromEntries(
    Object.entries(four).map(([path, text]) => [path, text.replace('task_reports:\n', `task_reports:\n${REPORT}\n`)]),
  )
  folder = await lastingProject({
    ...clusterYear({ number: 1, year: 2026 }),
    ...late,
    ...inAnotherProvince(late),
    ...clusterYear({ number: 4, year: 2025 }),
  })
  materials = await readMaterials(await findProject(folder))
})

async function collected(cluster?: string, year = 2026) {
  const scope: Scope = { period: { unit: 'năm', year }, ...(cluster !== undefined && { cluster }) }
  const { meetings } = await listMeetings(materials.project)
  return { scope, ...(await collect(scope, meetings, materials)) }
}

function filesOf(held: readonly Held[]): string[] {
  return held.map(({ file }) => file)
}

describe('two provinces with a cluster of one number', () => {
  test('are two clusters, told apart by their members', async () => {
    const clusters = clustersIn(inOrderHeld((await collected()).within))
    expect(clusters.map(({ name, members, held }) => [name, members.length, held.length])).toEqual([
      ['Cụm thi đua số 1', 3, 4],
      ['Cụm thi đua số 4', 3, 4],
      ['Cụm thi đua số 4', 3, 4],
    ])
  })
  test.each([
    ['1', 'data/2026/cum-1-'],
    ['cum thi dua so 1', 'data/2026/cum-1-'],
    ['4 Ia Grai', 'data/2026/gia-lai-cum-4-'],
    ['cụm 4 Gia Lai', 'data/2026/gia-lai-cum-4-'],
    ['4 lam dong', 'data/2026/cum-4-'],
  ])('“%s” is one of them', async (words, path) => {
    const { within, unclear } = await collected(words)
    expect(unclear).toBeUndefined()
    expect(within).toHaveLength(4)
    expect(filesOf(within).every((file) => file.startsWith(path))).toBe(true)
  })
  test.each([
    ['4', 2],
    ['Cụm thi đua số 4', 2],
    ['7', 0],
  ])('“%s” is not clear', async (words, called) => {
    const { within, unclear } = await collected(words)
    expect(within).toEqual([])
    expect(unclear?.called).toHaveLength(called)
    expect(unclear?.known).toHaveLength(3)
  })
  test('their figures and tasks do not mix', async () => {
    const { scope, within, earlier } = await collected()
    const { figures, tasks } = summarise(scope, within, earlier)
    expect(figures.series.filter((said) => said.startsWith('Cuộc kiểm tra'))).toHaveLength(3)
    // 11 + 8 in the first, 14 + 8 in each of the others.
    expect(figures.series.filter((said) => said.includes('cộng 2 kỳ: 22 cuộc'))).toHaveLength(2)
    expect(tasks.table.rows.filter(([, , , , state]) => state === 'quá hạn')).toHaveLength(3)
  })
  test('only the cluster of the year before sets tasks for this year', async () => {
    expect(filesOf((await collected('4 Lâm Đồng')).earlier)).toEqual([
      'data/2025/cum-4-1-phat-dong.yaml',
      'data/2025/cum-4-2-so-ket.yaml',
      'data/2025/cum-4-3-quy-iii.yaml',
      'data/2025/cum-4-4-tong-ket.yaml',
    ])
    expect((await collected('4 Gia Lai')).earlier).toEqual([])
    const { scope, within, earlier } = await collected('4 Lâm Đồng')
    expect(summarise(scope, within, earlier).tasks.said[1]).toContain('1 nhiệm vụ giao từ trước kỳ')
  })
  test('nothing is read of other years where no report asks for it', async () => {
    expect((await collected('1')).earlier).toEqual([])
  })
  test('the command names those that are meant, and how to tell them apart', async () => {
    const several = await hoinghi(folder, ['archive', '2026', '--cluster', '4', '--quiet'])
    expect(several.exit).toBe(2)
    expect(several.err).toContain('“4” là 2 cụm, khối khác nhau: Cụm thi đua số 4 (')
    expect(several.err).toContain('Ghi thêm tên một thành viên hoặc tên tỉnh')
    const none = await hoinghi(folder, ['archive', '2026', '--cluster', 'khối 9', '--quiet'])
    expect(none.exit).toBe(2)
    expect(none.err).toContain('Không có cụm, khối nào là “khối 9”. Trong kỳ này có: Cụm thi đua số 1 (')
  }, 120_000)
})

describe('what a meeting leaves open', () => {
  const meetingOf = (cluster: string, file: string) => ({
    [`data/2026/${file}.yaml`]: `meeting:\n  name: Hội nghị ${file}\n  type: hội nghị\n  purposes: [sơ kết]\n  sessions: [{date: 1/3/2026}]\n  organizers: cluster\ncluster: ${cluster}\n`,
  })
  const groups = async (...clusters: readonly string[]) => {
    const root = await lastingProject(Object.assign({}, ...clusters.map((one, index) => meetingOf(one, `m${index}`))))
    const { meetings } = await listMeetings(await findProject(root))
    const { within } = await collect({ period: { unit: 'năm', year: 2026 } }, meetings, materials)
    return clustersIn(inOrderHeld(within)).map(({ held }) => held.length)
  }
  test.each([
    ['no member listed, one cluster there is', ['{number: 4, members: [A, B]}', '{number: 4}'], [2]],
    [
      'no member listed, two there are',
      ['{number: 4, members: [A]}', '{number: 4, members: [B]}', '{number: 4}'],
      [1, 1, 1],
    ],
    [
      'a member that changed',
      ['{number: 4, members: [A, B]}', '{number: 4, members: [B, C]}', '{number: 4, members: [C]}'],
      [3],
    ],
    [
      'two joined by a third',
      ['{number: 4, members: [A]}', '{number: 4, members: [B]}', '{number: 4, members: [A, B]}'],
      [3],
    ],
    [
      'a field that one does not say',
      ['{number: 4, sector: ngành Thuế, members: [A]}', '{number: 4, members: [A]}'],
      [2],
    ],
    [
      'two fields',
      ['{number: 4, sector: ngành Thuế, members: [A]}', '{number: 4, sector: ngành Y tế, members: [A]}'],
      [1, 1],
    ],
    ['cụm and khối', ['{number: 4, members: [A]}', '{kind: khối, number: 4, members: [A]}'], [1, 1]],
  ])('%s', async (_, clusters, sizes) => {
    expect(await groups(...clusters)).toEqual(sizes)
  })
  test('words of a name stand whole', async () => {
    const clusters = clustersIn(inOrderHeld((await collected()).within))
    expect(clustersCalled('so', clusters)).toHaveLength(3)
    expect(clustersCalled('s', clusters)).toHaveLength(0)
  })
})
