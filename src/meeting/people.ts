import { z } from 'zod'
import { name, phrase, reference, title, word } from './scalars.ts'
import { list, may, must, oneOf } from './shapes.ts'

export const organization = z.strictObject({
  name: must(name, 'Tên', 'Tên đầy đủ của cơ quan, tổ chức, đúng như in trong văn bản.', 'Ban Tổ chức Tỉnh ủy Gia Lai'),
  short: may(name, 'Tên gọn', 'Tên dùng từ lần nhắc thứ hai.', 'Ban Tổ chức Tỉnh ủy'),
  place_name: may(name, 'Địa danh', 'Tên địa phương, để liệt kê gọn các thành viên.', 'Trà Bồng'),
  kind: may(phrase, 'Loại', 'Loại cơ quan, tổ chức.', 'ban', 'huyện ủy', 'sở'),
  level: may(phrase, 'Cấp', 'Cấp của cơ quan.', 'trung ương', 'tỉnh', 'huyện', 'xã'),
  parent: may(reference, 'Cơ quan cấp trên', 'Mã của cơ quan cấp trên trực tiếp.', 'tinh-uy'),
  symbol: may(word, 'Ký hiệu', 'Chữ viết tắt trong số, ký hiệu văn bản.', 'BTCTU', 'UBND'),
  regime: may(
    oneOf('đảng', 'nhà nước', 'đoàn thể', 'khác'),
    'Hệ thống',
    'Quyết định tiêu chuẩn trình bày văn bản; không ghi thì theo cơ quan cấp trên, sau cùng là “đảng”.',
    'đảng',
  ),
})

export const person = z.strictObject({
  name: must(name, 'Họ và tên', 'Họ, tên đệm và tên.', 'Nguyễn Văn An'),
  address: may(oneOf('đồng chí', 'ông', 'bà'), 'Cách xưng hô', 'Không bao giờ đoán ông hay bà.', 'đồng chí'),
  titles: list(title, 'Chức danh', 'Các chức danh, cao nhất trước.', [
    'Ủy viên Ban Thường vụ Tỉnh ủy',
    'Trưởng Ban Tổ chức Tỉnh ủy',
  ]),
  short_title: may(title, 'Chức danh gọn', 'Chức danh dùng từ lần nhắc thứ hai.', 'Trưởng Ban Tổ chức Tỉnh ủy'),
  organization: may(reference, 'Cơ quan', 'Mã của cơ quan công tác.', 'ban-to-chuc-tinh-uy'),
})

/** A body, described once and cited by id. */
export type Organization = z.output<typeof organization>
/** Somebody, described once and cited by id; the first title is the highest. */
export type Person = z.output<typeof person>

const bodiesOrPeople = 'Mã của người hoặc cơ quan đã khai báo, hoặc ghi thẳng tên.'

export const roles = z.strictObject({
  chair: list(reference, 'Chủ trì', bodiesOrPeople, 'nguyen-van-an'),
  chair_organization: list(reference, 'Cơ quan chủ trì', bodiesOrPeople, 'ban-to-chuc-tinh-uy'),
  moderator: list(reference, 'Điều hành', `Người điều hành thảo luận. ${bodiesOrPeople}`, 'nguyen-van-an'),
  secretary: list(reference, 'Thư ký', bodiesOrPeople, 'tran-thi-binh'),
  reporters: list(
    reference,
    'Người báo cáo',
    `Người trình bày báo cáo tại hội nghị. ${bodiesOrPeople}`,
    'tran-thi-binh',
  ),
})

/** Who led, minuted and reported. */
export type Roles = z.output<typeof roles>

/** What a reference names. `cluster` is every member of the cluster. */
export type Lookup =
  | { readonly type: 'person'; readonly id: string; readonly person: Person }
  | { readonly type: 'organization'; readonly id: string; readonly organization: Organization }
  | { readonly type: 'cluster' }
  | { readonly type: 'text'; readonly text: string }

/** Who may be named by id. */
export interface Register {
  readonly people: Readonly<Record<string, Person>>
  readonly organizations: Readonly<Record<string, Organization>>
}

/** What `value` names: a value equal to a known id is that id, anything else is text. */
export function lookup({ people, organizations }: Register, value: string): Lookup {
  const person = Object.hasOwn(people, value) ? people[value] : undefined
  if (person) return { type: 'person', id: value, person }
  const organization = Object.hasOwn(organizations, value) ? organizations[value] : undefined
  if (organization) return { type: 'organization', id: value, organization }
  return value === 'cluster' ? { type: 'cluster' } : { type: 'text', text: value }
}

/** The name of what `value` names, or `value` itself. */
export function nameOf(register: Register, value: string): string {
  const found = lookup(register, value)
  if (found.type === 'person') return found.person.name
  return found.type === 'organization' ? found.organization.name : value
}
