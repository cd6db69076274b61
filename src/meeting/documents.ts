import { z } from 'zod'
import type { Kind } from '../kind.ts'
import { asSentence } from '../text/sentence.ts'
import { date, draft, heading, moment, name, phrase, reference, sentence, title, word } from './scalars.ts'
import { list, may, orText } from './shapes.ts'

export const basis = z.strictObject({
  id: may(word, 'Mã', 'Mã để dẫn lại.', 'quy-che'),
  kind: may(phrase, 'Loại văn bản', 'Tên loại.', 'Quy chế', 'Nghị quyết'),
  number: may(word, 'Số, ký hiệu', 'In đúng như ghi.', '04-QC/BTCTU'),
  date: may(date, 'Ngày ban hành', 'Ngày của văn bản.', '27/3/2023'),
  issuer: may(reference, 'Cơ quan ban hành', 'Mã hoặc tên.', 'Ban Tổ chức Tỉnh ủy'),
  about: may(title, 'Trích yếu', 'Về việc gì.', 'tổ chức và hoạt động của các cụm thi đua'),
  as_cited: may(
    title,
    'Dẫn nguyên văn',
    'Cách dẫn in thay cho các phần trên.',
    'Nghị quyết Trung ương 4 (khóa XI, XII)',
  ),
})

/** A document that others are based on. */
export type Basis = z.output<typeof basis>

export const signer = orText('person', {
  person: may(reference, 'Người ký', 'Mã hoặc họ tên.', 'nguyen-van-an'),
  capacity: list(word, 'Quyền hạn, chức vụ', 'Từng dòng, in đúng như ghi.', ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN']),
})

export type Signer = z.output<typeof signer>

const standard = may(
  word,
  'Tiêu chuẩn trình bày',
  'Mã tiêu chuẩn, thay cho tiêu chuẩn được chọn theo cơ quan và ngày.',
  'hd05',
  'nd30',
)

export const letterhead = z.strictObject({
  issuer: may(reference, 'Cơ quan ban hành', 'Mã cơ quan ban hành.', 'ban-to-chuc-tinh-uy'),
  parent: may(reference, 'Cơ quan cấp trên', 'Mã cơ quan cấp trên in trên đầu văn bản.', 'tinh-uy'),
  number: may(
    word,
    'Số',
    'Số, hoặc cả số và ký hiệu; bắt đầu bằng “/” thì chừa chỗ điền số.',
    '04',
    '467/TB-VPCP',
    '/BC-UBND',
  ),
  date: may(date, 'Ngày ban hành', 'Không ghi thì để trống theo thể thức.', '15/7/2024'),
  place: may(name, 'Nơi ban hành', 'Địa danh trước ngày.', 'Pleiku', 'Hà Nội'),
  standard,
  title: may(heading, 'Trích yếu', 'Thay cho trích yếu được soạn sẵn.', 'kết quả công tác 6 tháng đầu năm 2024'),
  addressees: list(reference, 'Kính gửi', 'Nơi được gửi tới để xử lý.', ['Ban Tổ chức Trung ương']),
  recipients: list(reference, 'Nơi nhận', 'Từng dòng nơi nhận.', ['Ban Tổ chức Trung ương (để b/c)', 'Lưu: VT']),
  signer: list(signer, 'Người ký', 'Người ký và quyền hạn; biên bản có thể có hai người ký.', {
    person: 'nguyen-van-an',
    capacity: ['TRƯỞNG BAN'],
  }),
  closing: may(sentence, 'Câu kết', 'Câu cuối của văn bản.', 'Trên đây là báo cáo của Ban Tổ chức Tỉnh ủy.'),
  draft: may(draft, 'Dự thảo', 'Dự thảo lần mấy, hoặc “có”.', 2, 'có'),
  urgency: may(word, 'Độ khẩn', 'In đúng như ghi.', 'KHẨN', 'HỎA TỐC'),
  signed: may(word, 'Bản đã ký', 'Tệp của bản đã ký.', 'ban-ky/bao-cao.pdf'),
})

export const press = z.strictObject({
  headline: may(
    title,
    'Tít',
    'Tít bài, thay cho tít được soạn sẵn.',
    'Cụm thi đua số 1 sơ kết công tác 6 tháng đầu năm',
  ),
  sapo: may(
    sentence,
    'Sa-pô',
    'Đoạn mở đầu, thay cho đoạn được soạn sẵn.',
    'Chiều 13/7, Cụm thi đua số 1 sơ kết công tác 6 tháng đầu năm.',
  ),
  authors: list(name, 'Tác giả', 'Tên hoặc bút danh.', ['Văn An']),
  source: may(name, 'Nguồn', 'Dẫn theo báo nào.', 'Báo Quảng Ngãi'),
  published: may(moment, 'Ngày đăng', 'Ngày, hoặc ngày và giờ.', '15/7/2024 10:09'),
  related: list(title, 'Tin liên quan', 'Tít của các tin liên quan.', ['Hội nghị giao ban quý II']),
  standard,
})

/** What only the letterhead of one kind needs. */
export type Letterhead = z.output<typeof letterhead>
/** What only the press form of one kind needs. */
export type Press = z.output<typeof press>
/** What only one kind of document needs: keys of the other form are absent or empty. */
export type DocumentBlock = Letterhead & Press

/** The shape of the blocks of a kind, by its form. */
export function blockOf(kind: Pick<Kind, 'form'>) {
  return kind.form === 'press' ? press : letterhead
}

const none = { addressees: [], recipients: [], signer: [], authors: [], related: [] }

/** Kind → block; the kinds given take the shape of their form, an unknown kind that of a letterhead. */
export function documents(kinds: readonly Kind[]) {
  const shapes = kinds.map((kind) => [
    kind.id,
    blockOf(kind)
      .meta({ title: kind.name, description: asSentence(kind.about) })
      .optional(),
  ])
  const schema = z.object(Object.fromEntries(shapes) as Record<string, z.ZodOptional<typeof letterhead | typeof press>>)
  return schema.catchall(letterhead).transform((blocks): Record<string, DocumentBlock> => {
    const entries = Object.entries(blocks).filter(([, block]) => block !== undefined)
    return Object.fromEntries(entries.map(([id, block]) => [id, { ...none, ...block }]))
  })
}
