import { frameDocument } from '../../src/standards/index.ts'
import type { Standard } from '../../src/standards/standard.ts'
import { emphasis, heading, inlines, list, listItem, paragraph, strong, table, text } from '../../src/tree/build.ts'
import type { Form, Head } from '../../src/tree/head.ts'
import type { Block, Meta, Root, Scheme } from '../../src/tree/nodes.ts'

/** A Party body that knows everything about its document. */
export const partyHead: Head = {
  form: 'official',
  regime: 'đảng',
  kind: { name: 'Báo cáo', symbol: 'BC' },
  issuer: {
    name: 'Ban Tổ chức Tỉnh uỷ Gia Lai',
    line: 'Ban Tổ chức',
    parent: 'Tỉnh uỷ Gia Lai',
    symbol: 'BTCTU',
  },
  number: '12',
  place: 'Gia Lai',
  date: { year: 2026, month: 2, day: 5 },
  subject: inlines('Tổng kết công tác thi đua, khen thưởng năm 2025; phương hướng, nhiệm vụ trọng tâm năm 2026'),
  addressees: [],
  recipients: ['Thường trực Tỉnh uỷ (để báo cáo)', 'Các thành viên Cụm thi đua', 'Lưu Văn phòng Ban'],
  signers: [{ capacity: ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'], name: 'Trần Thị Bích Hằng' }],
  authors: [],
}

/** A State body that knows everything about its document. */
export const stateHead: Head = {
  ...partyHead,
  regime: 'nhà nước',
  issuer: { name: 'Sở Nội vụ tỉnh Phú Yên', line: 'Sở Nội vụ', parent: 'Ủy ban nhân dân tỉnh Phú Yên', symbol: 'SNV' },
  place: 'Phú Yên',
  number: '45',
  recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, TĐKT'],
  signers: [{ capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Lê Văn Thịnh' }],
}

/** A newspaper's article. */
export const pressHead: Head = {
  form: 'press',
  regime: 'khác',
  kind: { name: 'Tin bài' },
  subject: inlines('Cụm thi đua số 3 tổng kết công tác thi đua, khen thưởng năm 2025 và ký kết giao ước thi đua'),
  addressees: [],
  recipients: [],
  signers: [],
  authors: ['Minh Châu'],
  source: 'Báo Gia Lai',
}

/** The head of a form with nothing but what every document has. */
export function bareHead(form: Form, head: Head): Head {
  const { regime, kind } = head
  return {
    form,
    regime,
    kind,
    subject: inlines('kết quả công tác năm 2025'),
    addressees: [],
    recipients: [],
    signers: [],
    authors: [],
  }
}

const long =
  'Trong năm, các đơn vị thành viên đã bám sát chương trình công tác của cấp uỷ, chủ động cụ thể hoá nội dung giao ước thi đua, ' +
  'gắn phong trào thi đua với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; 11/11 đơn vị (100%) xây dựng kế hoạch ' +
  'ngay từ quý I, 7/11 đơn vị (63,6%) hoàn thành vượt mức chỉ tiêu kết nạp đảng viên.'

/** The body of a báo cáo: parts, sections, lists of each sort, a table and words in bold and italic. */
export const reportBody: readonly Block[] = [
  paragraph(
    'Căn cứ Quy chế số 04-QC/BTCTU, ngày 12/3/2024 của Ban Tổ chức Tỉnh uỷ về hoạt động của cụm thi đua',
    'basis',
  ),
  paragraph('Căn cứ Kế hoạch số 15-KH/BTCTU, ngày 20/01/2025 về công tác thi đua, khen thưởng năm 2025', 'basis'),
  paragraph('Thực hiện chương trình công tác năm 2025, Cụm thi đua số 3 báo cáo kết quả như sau:'),
  heading(1, 'Kết quả công tác thi đua, khen thưởng năm 2025'),
  heading(2, 'Đặc điểm tình hình'),
  paragraph(long),
  heading(2, 'Kết quả đạt được'),
  heading(3, 'Công tác lãnh đạo, chỉ đạo'),
  paragraph([
    text('Cụm đã ban hành '),
    strong('05 văn bản'),
    text(' chỉ đạo, trong đó '),
    emphasis('02 kế hoạch'),
    text('. '),
    text(long),
  ]),
  heading(4, 'Công tác tuyên truyền'),
  paragraph('Các đơn vị đã tổ chức 24 đợt tuyên truyền với 3.215 lượt người tham gia.'),
  heading(5, 'Hình thức trực tiếp'),
  paragraph('Tổ chức 14 hội nghị tại cơ sở.'),
  heading(3, 'Kết quả thực hiện các chỉ tiêu'),
  paragraph('Kết quả các chỉ tiêu chủ yếu như sau:'),
  table(
    [
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
      ['1', 'Kết nạp đảng viên mới trong các loại hình tổ chức cơ sở đảng', '805', '269', '33,4'],
      ['2', 'Tập thể được đề nghị Bằng khen', '12', '12', '100'],
      ['3', 'Cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở', '57', '40', '70,2'],
    ],
    ['center', 'left', 'right', 'right', 'right'],
  ),
  heading(3, 'Những việc đã làm'),
  list([
    'Tổ chức ký kết giao ước thi đua giữa các đơn vị thành viên',
    listItem([
      paragraph('Phát động ba đợt thi đua chuyên đề:', 'listItem'),
      list(['Chào mừng đại hội đảng bộ các cấp', 'Cải cách hành chính trong tổ chức đảng']),
    ]),
    'Bình xét, suy tôn đơn vị dẫn đầu',
  ]),
  heading(1, 'Phương hướng, nhiệm vụ trọng tâm năm 2026'),
  heading(2, 'Nhiệm vụ trọng tâm'),
  list(
    [
      'Hoàn thiện quy chế hoạt động của cụm',
      listItem([
        paragraph('Giao các đơn vị thực hiện:', 'listItem'),
        list(
          [
            'Rà soát biên chế',
            'Đăng ký chỉ tiêu',
            'Tổ chức kiểm tra chéo',
            'Báo cáo định kỳ',
            'Đánh giá cuối năm',
            'Gửi hồ sơ',
            'Lưu trữ',
          ],
          true,
        ),
      ]),
      'Chuẩn bị hội nghị tổng kết năm 2026',
    ],
    true,
  ),
  heading(2, 'Giải pháp'),
  paragraph(long),
  paragraph('Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm 2025 của Cụm thi đua số 3', 'closing'),
]

/** The body of a thông báo kết luận. */
export const conclusionBody: readonly Block[] = [
  paragraph(
    'Ngày 05/02/2026, tại Hội trường Tỉnh uỷ, đồng chí Nguyễn Hữu Quế, Trưởng Ban Tổ chức Tỉnh uỷ chủ trì Hội nghị tổng kết. Sau khi nghe báo cáo và ý kiến của các đại biểu, đồng chí kết luận như sau:',
  ),
  heading(1, 'Đánh giá chung'),
  paragraph(long),
  heading(1, 'Nhiệm vụ trọng tâm'),
  heading(2, 'Về tổ chức bộ máy'),
  paragraph(
    'Ban Tổ chức Huyện uỷ Chư Sê chủ trì, phối hợp với Văn phòng Huyện uỷ hoàn thành rà soát biên chế trước ngày 30/6/2026.',
  ),
  heading(2, 'Về công tác cán bộ'),
  paragraph('Các đơn vị hoàn thành quy hoạch cán bộ trước ngày 15/9/2026.'),
  paragraph('Ban Tổ chức Tỉnh uỷ thông báo để các đơn vị biết, thực hiện.', 'closing'),
]

/** The body of a công văn. */
export const letterBody: readonly Block[] = [
  paragraph(
    'Thực hiện Kế hoạch công tác năm 2026, đề nghị các đơn vị báo cáo kết quả công tác thi đua, khen thưởng theo đề cương gửi kèm.',
  ),
  paragraph('Báo cáo gửi về Ban Tổ chức trước ngày 15/11/2026 để tổng hợp', 'closing'),
]

/** The body of a biên bản. */
export const minutesBody: readonly Block[] = [
  list([
    'Thời gian: bắt đầu vào hồi 8 giờ 00, ngày 05/02/2026',
    'Địa điểm: Hội trường Tỉnh uỷ',
    'Người chủ trì: đồng chí Nguyễn Hữu Quế, Trưởng Ban Tổ chức Tỉnh uỷ',
  ]),
  heading(1, 'Thành phần hội nghị'),
  paragraph('Có mặt 24 đồng chí, vắng mặt 02 đồng chí có lý do.'),
  heading(1, 'Diễn biến hội nghị'),
  paragraph(long),
  paragraph('Hội nghị kết thúc vào hồi 11 giờ 30 cùng ngày', 'closing'),
]

/** The body of a tin bài. */
export const articleBody: readonly Block[] = [
  paragraph(
    'Sáng 05/02, Cụm thi đua số 3 tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2025. Đồng chí Nguyễn Hữu Quế chủ trì hội nghị.',
    'lead',
  ),
  paragraph(long),
  { type: 'caption', slot: true, children: inlines('Đồng chí Nguyễn Hữu Quế phát biểu chỉ đạo hội nghị.') },
  paragraph(
    'Phát biểu tại hội nghị, đồng chí Nguyễn Hữu Quế ghi nhận, biểu dương kết quả của các đơn vị thành viên và đề nghị cụm tiếp tục đổi mới nội dung hoạt động.',
  ),
]

/** An appendix on its own pages. */
export function appendix(landscape = false): Block {
  return {
    type: 'appendix',
    landscape,
    children: [
      heading(1, 'Danh sách đề nghị khen thưởng'),
      heading(2, 'Tập thể'),
      paragraph('Gồm các đơn vị sau:'),
      list(['Ban Tổ chức Huyện uỷ Chư Sê', 'Ban Tổ chức Thị uỷ An Khê'], true),
      heading(2, 'Cá nhân'),
      table([
        ['TT', 'Họ và tên', 'Chức vụ, đơn vị'],
        ['1', 'Nguyễn Văn Bình', 'Phó Trưởng Ban Tổ chức Huyện uỷ Chư Prông'],
      ]),
    ],
  }
}

/** The facts about a document of a head. */
export function metaOf(head: Head, standard: Standard): Meta {
  return {
    title: `${head.kind.name} thử nghiệm`,
    kind: 'bao-cao',
    standard: standard.id,
    ...(head.date && { date: '2026-02-05' }),
    ...(head.number && { number: head.number }),
    authors: head.issuer ? [head.issuer.name] : [...head.authors],
    description: 'Văn bản mẫu để kiểm tra thể thức',
    keywords: ['thi đua', 'khen thưởng'],
  }
}

/** A body in the frame of a standard. */
export function document(body: readonly Block[], head: Head, standard: Standard, scheme: Scheme = 'sections'): Root {
  return frameDocument(body, head, standard, metaOf(head, standard), scheme)
}

/** One typical document of each form under one standard: name, tree. */
export function typicalDocuments(standard: Standard): readonly (readonly [string, Root])[] {
  if (standard.covers.regimes.length === 0) return [['tin-bai', document(articleBody, pressHead, standard, 'none')]]
  const head = standard.covers.regimes.includes('đảng') ? partyHead : stateHead
  const letter: Head = {
    ...head,
    form: 'letter',
    kind: { name: 'Công văn' },
    subject: inlines('báo cáo kết quả công tác thi đua, khen thưởng năm 2026'),
    addressees: ['Ban Tổ chức các huyện uỷ, thị uỷ, thành uỷ', 'Văn phòng Đảng uỷ các cơ quan tỉnh'],
    urgency: 'Khẩn',
  }
  const minutes: Head = {
    ...head,
    form: 'minutes',
    kind: { name: 'Biên bản', symbol: 'BB' },
    subject: inlines('Hội nghị tổng kết công tác năm 2025'),
    recipients: [],
    signers: [
      { capacity: [], name: 'Võ Minh Khôi' },
      { capacity: [], name: 'Nguyễn Hữu Quế' },
    ],
  }
  const notice: Head = {
    ...head,
    kind: { name: 'Thông báo', symbol: 'TB' },
    subject: inlines('Kết luận của đồng chí Nguyễn Hữu Quế tại Hội nghị tổng kết năm 2025'),
    draft: 2,
  }
  return [
    ['bao-cao', document([...reportBody, appendix(), appendix(true)], head, standard, 'parts')],
    ['ket-luan', document(conclusionBody, notice, standard, 'sections')],
    ['cong-van', document(letterBody, letter, standard, 'sections')],
    ['bien-ban', document(minutesBody, minutes, standard, 'points')],
  ]
}
