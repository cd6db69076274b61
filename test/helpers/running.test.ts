import { describe, expect, test } from 'vitest'
import { saying } from '../support/saying.ts'

const file = (overview: string, rest = '') => `
organizations:
  ban: {name: Ban Tổ chức Tỉnh ủy}
figures:
  ket-nap: {about: đảng viên mới, verb: kết nạp, done: 412, of: 550, scope: toàn Đảng bộ tỉnh}
  xa: {about: đảng viên mới, verb: kết nạp, done: 12, of: 55, scope: trong tỉnh}
  lop: {about: lớp, value: 3}
achievements: {overview: [${overview}]}
${rest}`
const said = (overview: string, rest?: string) =>
  saying('{{running achievements.overview lead=(period lead=true)}}', file(overview, rest), {
    press: true,
    event: 'organizers: ban\n  period: {unit: tháng, month: 5, year: 2024}',
  })

describe('running text', () => {
  test.each([
    ['mở {lop} lớp bồi dưỡng', 'Trong tháng 5/2024, Ban Tổ chức Tỉnh ủy mở 3 lớp bồi dưỡng.'],
    [
      'đã kết nạp {ket-nap} đảng viên, mở {lop} lớp bồi dưỡng',
      'Trong tháng 5/2024, toàn Đảng bộ tỉnh đã kết nạp 412/550 (74,9%) đảng viên, mở 3 lớp bồi dưỡng.',
    ],
    ['kết nạp {xa} đảng viên', 'Trong tháng 5/2024, kết nạp 12/55 (21,8%) đảng viên.'],
    [
      'kết nạp {ket-nap} đảng viên trong toàn Đảng bộ tỉnh',
      'Trong tháng 5/2024, kết nạp 412/550 (74,9%) đảng viên trong toàn Đảng bộ tỉnh.',
    ],
  ])('whose figures are another’s names nobody else as the doer: %s', (sentence, text) => {
    expect(said(`"${sentence}"`)).toBe(text)
  })

  test('what follows of another doer begins a sentence of its own', () => {
    expect(said('mở lớp bồi dưỡng, "kết nạp {ket-nap} đảng viên", rà soát quy hoạch')).toBe(
      'Trong tháng 5/2024, Ban Tổ chức Tỉnh ủy mở lớp bồi dưỡng. Toàn Đảng bộ tỉnh kết nạp 412/550 (74,9%) đảng viên. Ban Tổ chức Tỉnh ủy rà soát quy hoạch.',
    )
  })

  test.each([
    ['kỳ họp đã xem xét các báo cáo', 'Kỳ họp đã xem xét các báo cáo.'],
    ['Hội nghị đánh giá cao kết quả', 'Hội nghị đánh giá cao kết quả.'],
    ['các đại biểu đồng tình', 'Các đại biểu đồng tình.'],
    [
      'được Ban Thường vụ Tỉnh ủy quan tâm, công việc trôi chảy',
      'Trong tháng 5/2024, được Ban Thường vụ Tỉnh ủy quan tâm, công việc trôi chảy.',
    ],
    ['Ngành được giao thêm việc!', 'Trong tháng 5/2024, ngành được giao thêm việc!'],
  ])('opens with the period only where something was done in it: %s', (sentence, text) => {
    expect(said(`"${sentence}"`)).toBe(text)
  })
})

describe('what delegates talked about', () => {
  const talked = (text: string) =>
    saying('{{running discussion.text subject="các đại biểu" follows="talk"}}', `discussion: {text: [${text}]}`, {
      press: true,
    })

  test.each([
    ['làm rõ thêm kết quả', 'Các đại biểu làm rõ thêm kết quả.'],
    ['sôi nổi thảo luận về nguồn vốn', 'Các đại biểu sôi nổi thảo luận về nguồn vốn.'],
    [
      'cải thiện bữa ăn trưa, quy chế chi tiêu',
      'Các đại biểu trao đổi, thảo luận về cải thiện bữa ăn trưa; quy chế chi tiêu.',
    ],
    ['vướng mắc trong quản lý hồ sơ', 'Các đại biểu trao đổi, thảo luận về vướng mắc trong quản lý hồ sơ.'],
    ['Các xã nêu khó khăn', 'Các xã nêu khó khăn.'],
  ])('is not what they did: %s', (text, words) => expect(talked(text)).toBe(words))
})

test('a sentence that is a figure and nothing else says all of it', () => {
  const figures =
    'figures: {kt: {about: "tập thể, cá nhân", verb: khen thưởng, total: 10, partition: có, breakdown: [{label: tập thể, value: 4}, {label: cá nhân, value: 6}]}}\n'
  expect(saying('{{sentences achievements.overview}}', `${figures}achievements: {overview: ["{kt}"]}`)).toBe(
    'Khen thưởng 10 tập thể, cá nhân, gồm: 4 tập thể (40%), 6 cá nhân (60%).',
  )
})
