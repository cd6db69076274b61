import { describe, expect, test } from 'vitest'
import { saying } from '../support/saying.ts'

const people = `
organizations:
  so: {name: Sở Nội vụ}
  ca: {name: Công an tỉnh}
people:
  an: {name: Lê An, titles: [Bí thư Tỉnh ủy]}
  ba: {name: Trần Ba, address: bà, titles: [Giám đốc Sở]}
figures:
  thu: {about: thu ngân sách, value: 7200, unit: tỷ đồng}
`
const said = (speech: string, options = '') =>
  saying(`{{#each speeches}}{{speech this ${options}}}{{/each}}`, `${people}speeches:\n  - ${speech}\n`)

describe('a speech', () => {
  test.each([
    ['{by: ba, kind: khai mạc}', 'Bà Trần Ba, Giám đốc Sở phát biểu khai mạc hội nghị.'],
    ['{by: ba, kind: bế mạc}', 'Bà Trần Ba, Giám đốc Sở phát biểu bế mạc hội nghị.'],
    [
      '{by: an, kind: kết luận, points: [đề nghị các xã tiếp tục thi đua, chú trọng điển hình]}',
      'Phát biểu kết luận hội nghị, đồng chí Lê An, Bí thư Tỉnh ủy đề nghị các xã tiếp tục thi đua; chú trọng điển hình.',
    ],
    [
      '{by: an, kind: phát biểu chỉ đạo, points: [ngành cần đổi mới]}',
      'Phát biểu chỉ đạo tại hội nghị, đồng chí Lê An, Bí thư Tỉnh ủy nhấn mạnh: ngành cần đổi mới.',
    ],
    [
      '{by: an, kind: phát biểu chỉ đạo, verb: đánh giá cao, points: [kết quả của ngành]}',
      'Phát biểu chỉ đạo tại hội nghị, đồng chí Lê An, Bí thư Tỉnh ủy đánh giá cao kết quả của ngành.',
    ],
    [
      '{by: an, verb: tin tưởng, points: ["sau hội nghị, phong trào sẽ mạnh lên"]}',
      'Phát biểu tại hội nghị, đồng chí Lê An, Bí thư Tỉnh ủy tin tưởng rằng sau hội nghị, phong trào sẽ mạnh lên.',
    ],
    [
      '{by: ba, kind: khai mạc, points: [yêu cầu các đại biểu thảo luận thẳng thắn]}',
      'Phát biểu khai mạc hội nghị, bà Trần Ba, Giám đốc Sở yêu cầu các đại biểu thảo luận thẳng thắn.',
    ],
    [
      '{by: ba, kind: báo cáo, points: [dự thảo chương trình]}',
      'Tại hội nghị, bà Trần Ba, Giám đốc Sở báo cáo dự thảo chương trình.',
    ],
    [
      '{by: ba, kind: báo cáo, points: [trình bày tình hình kinh tế 9 tháng]}',
      'Tại hội nghị, bà Trần Ba, Giám đốc Sở trình bày tình hình kinh tế 9 tháng.',
    ],
    [
      '{by: ba, kind: báo cáo, figures: [thu]}',
      'Tại hội nghị, bà Trần Ba, Giám đốc Sở báo cáo: thu ngân sách 7.200 tỷ đồng.',
    ],
    [
      '{by: ba, kind: tham luận, on_behalf: so, points: [bữa ăn ca được nâng lên]}',
      'Tham luận tại hội nghị, thay mặt Sở Nội vụ, bà Trần Ba, Giám đốc Sở nêu rõ: bữa ăn ca được nâng lên.',
    ],
    [
      '{by: ba, kind: tham luận, points: [giải pháp nâng cao chất lượng sinh hoạt chi bộ ở cơ sở trong tình hình mới hiện nay]}',
      'Tham luận tại hội nghị, bà Trần Ba, Giám đốc Sở trình bày giải pháp nâng cao chất lượng sinh hoạt chi bộ ở cơ sở trong tình hình mới hiện nay.',
    ],
    [
      '{by: ba, verb: hứa, to: an, points: [xử lý dứt điểm]}',
      'Phát biểu tại hội nghị, bà Trần Ba, Giám đốc Sở hứa với đồng chí Lê An, Bí thư Tỉnh ủy xử lý dứt điểm.',
    ],
    [
      '{by: ba, points: [Chào mừng các đại biểu về dự]}',
      'Phát biểu tại hội nghị, bà Trần Ba, Giám đốc Sở chào mừng các đại biểu về dự.',
    ],
    [
      '{by: Ông Trần A, points: [đề nghị các xã vào cuộc]}',
      'Phát biểu tại hội nghị, ông Trần A đề nghị các xã vào cuộc.',
    ],
    [
      '{by: ba, quotes: [Không ai bị bỏ lại!]}',
      'Phát biểu tại hội nghị, bà Trần Ba, Giám đốc Sở nói: “Không ai bị bỏ lại!”',
    ],
    [
      '{by: ba, points: [yêu cầu các xã vào cuộc], quotes: [Không ai bị bỏ lại!, Làm ngay]}',
      'Phát biểu tại hội nghị, bà Trần Ba, Giám đốc Sở yêu cầu các xã vào cuộc. Bà nói: “Không ai bị bỏ lại!” Bà nói thêm: “Làm ngay”.',
    ],
  ])('%s', (speech, text) => {
    expect(said(speech)).toBe(text)
  })

  test('inside a conclusion introduces nobody again', () => {
    expect(said('{by: an, kind: kết luận, verb: yêu cầu, to: so, points: [rà soát hồ sơ]}', 'known=true')).toBe(
      'Đồng chí Lê An, Bí thư Tỉnh ủy yêu cầu Sở Nội vụ rà soát hồ sơ.',
    )
  })

  test('of many points is a list where the paper lists', () => {
    const points = '[rà soát hồ sơ, kiện toàn bộ máy, đổi mới lề lối, nâng cao chất lượng]'
    expect(said(`{by: an, kind: kết luận, points: ${points}}`, 'list=true')).toMatch(
      /đề nghị: - Rà soát hồ sơ\. - Kiện toàn/u,
    )
  })

  test('that is listed does not introduce its speaker again before a quotation', () => {
    const points = '[rà soát hồ sơ, kiện toàn bộ máy, đổi mới lề lối, nâng cao chất lượng]'
    expect(said(`{by: an, kind: kết luận, points: ${points}, quotes: [Làm ngay]}`, 'list=true')).toMatch(
      /chất lượng\. Đồng chí nói: “Làm ngay”\.$/u,
    )
  })

  test('that runs over several sentences varies how it goes on', () => {
    const point = (word: string) => `"tiếp tục ${`${word} `.repeat(40).trim()}"`
    const text = said(`{by: ba, kind: kết luận, points: [${['một', 'hai', 'ba', 'bốn'].map(point).join(', ')}]}`)
    expect(text.match(/Bà cũng|Cùng với đó, bà|Bên cạnh đó, bà|Đồng thời, bà/gu)?.length).toBe(3)
  })
})

describe('conclusions without tasks', () => {
  const list = (speeches: string) => saying('{{conclusionList}}', `${people}speeches:\n${speeches}`)

  test('for one body name it before the list', () => {
    expect(list('  - {by: an, kind: kết luận, to: so, points: [rà soát hồ sơ, báo cáo kết quả]}\n')).toBe(
      'Sở Nội vụ thực hiện các nhiệm vụ sau: 1. Rà soát hồ sơ. 2. Báo cáo kết quả.',
    )
  })

  test('for several name each with its point, and number them on', () => {
    const speeches = `  - {by: an, kind: kết luận, to: so, points: [rà soát hồ sơ]}
  - {by: an, kind: kết luận, to: ca, points: [tiếp tục làm sạch dữ liệu]}
  - {by: an, kind: kết luận, points: [chuyển đổi số là nhiệm vụ của toàn dân]}
`
    expect(list(speeches)).toBe(
      '1. Sở Nội vụ rà soát hồ sơ. 2. Công an tỉnh tiếp tục làm sạch dữ liệu. 3. Chuyển đổi số là nhiệm vụ của toàn dân.',
    )
  })

  test('keep whom they are for where they do not begin with what to do, and are counted once', () => {
    const speeches = `  - {by: an, kind: kết luận, to: so, points: ["Một là, rà soát hồ sơ", Văn phòng bảo đảm hậu cần]}
  - {by: an, kind: kết luận, points: [cả ngành vào cuộc]}
`
    expect(list(speeches)).toBe(
      '1. Sở Nội vụ rà soát hồ sơ. 2. Sở Nội vụ: Văn phòng bảo đảm hậu cần. 3. Cả ngành vào cuộc.',
    )
  })
})
