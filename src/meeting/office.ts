import { z } from 'zod'
import { pressDateStyles } from '../text/date-format.ts'
import { signer } from './documents.ts'
import { organization, person } from './people.ts'
import { name, phrase, reference, sentence, word, yesNo } from './scalars.ts'
import { byId, list, may, oneOf } from './shapes.ts'

export const officeLetterhead = z.strictObject({
  issuer: may(reference, 'Cơ quan ban hành', 'Mã cơ quan ban hành khi văn bản không ghi.', 'ban-to-chuc-tinh-uy'),
  parent: may(reference, 'Cơ quan cấp trên', 'Mã cơ quan cấp trên in trên đầu văn bản.', 'tinh-uy'),
  place: may(name, 'Nơi ban hành', 'Địa danh trước ngày.', 'Pleiku'),
  standard: may(word, 'Tiêu chuẩn trình bày', 'Mã tiêu chuẩn cho mọi văn bản hành chính.', 'hd05'),
  recipients: list(reference, 'Nơi nhận', 'Nơi nhận khi văn bản không ghi.', ['Lưu: VT']),
  signer: list(signer, 'Người ký', 'Người ký khi văn bản không ghi.', {
    person: 'nguyen-van-an',
    capacity: ['TRƯỞNG BAN'],
  }),
  closing: may(sentence, 'Câu kết', 'Câu kết khi văn bản không ghi.', 'Trên đây là báo cáo của Ban Tổ chức Tỉnh ủy.'),
})

export const houseStyle = z.strictObject({
  press_date: may(oneOf(...asTuple(pressDateStyles)), 'Ngày trên báo', 'Cách ghi ngày trong tin, bài.', 'd/m', 'dd-mm'),
  tone_marks: may(oneOf('kiểu cũ', 'kiểu mới'), 'Cách bỏ dấu', 'Kiểu cũ: hòa, ủy; kiểu mới: hoà, uỷ.', 'kiểu cũ'),
  zero_counts: may(yesNo, 'Thêm số 0', 'Ghi 06 tháng, 09 nhiệm vụ trong văn bản.', 'không'),
})

const severity = oneOf('lỗi', 'cảnh báo', 'ghi chú', 'tắt')

/** The shape of `office.yaml`. */
export const officeSchema = z.strictObject({
  organizations: byId(organization, 'Cơ quan, tổ chức', 'Mã → cơ quan, dùng chung cho mọi cuộc họp.'),
  people: byId(person, 'Con người', 'Mã → người, dùng chung cho mọi cuộc họp.'),
  letterhead: may(officeLetterhead, 'Đầu và cuối văn bản', 'Những gì văn bản không tự ghi.'),
  style: may(houseStyle, 'Quy ước riêng', 'Quy ước trình bày của cơ quan.'),
  settings: byId(
    z.record(z.string(), word),
    'Tùy chọn của tiêu chuẩn',
    'Mã tiêu chuẩn → mã tùy chọn → giá trị, trong khoảng mà tiêu chuẩn cho phép.',
    { nd30: { 'body-size': 14 } },
  ),
  rules: byId(severity, 'Mức của quy tắc', 'Mã quy tắc → lỗi, cảnh báo, ghi chú hay tắt.'),
  terms: list(phrase, 'Thuật ngữ', 'Thuật ngữ riêng của cơ quan, viết đúng.', ['Chi bộ bốn tốt']),
  abbreviations: may(z.record(z.string(), phrase), 'Chữ viết tắt', 'Chữ viết tắt → viết đầy đủ.', {
    UBND: 'Ủy ban nhân dân',
  }),
})

/** All of `office.yaml`. */
export type OfficeFile = z.output<typeof officeSchema>
/** What holds for the whole office beside its organizations and people. */
export type Office = Omit<OfficeFile, 'organizations' | 'people'>
export type OfficeLetterhead = z.output<typeof officeLetterhead>
export type HouseStyle = z.output<typeof houseStyle>

/** What an office file says beside organizations and people. */
export function officeOf({ letterhead, style, settings, rules, terms, abbreviations }: OfficeFile): Office {
  return { letterhead, style, settings, rules, terms, abbreviations }
}

/** The office of whoever has no `office.yaml`. */
export const noOffice: Office = { settings: {}, rules: {}, terms: [] }

function asTuple<T>(values: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = values
  if (first === undefined) throw new Error('an enumeration needs a value; got none')
  return [first, ...rest]
}
