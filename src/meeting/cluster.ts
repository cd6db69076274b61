import { z } from 'zod'
import { count, phrase, reference, word, year, yesNo } from './scalars.ts'
import { list, may, must, oneOf, orText } from './shapes.ts'

const leadership = oneOf('cụm trưởng', 'cụm phó', 'trưởng khối', 'phó khối', 'khối trưởng', 'khối phó', 'thành viên')

export const member = orText('organization', {
  organization: must(reference, 'Cơ quan', 'Mã hoặc tên của thành viên.', 'ban-to-chuc-huyen-uy-tra-bong'),
  role: may(leadership, 'Vai trò', 'Vai trò trong cụm, khối.', 'cụm trưởng'),
})

export const cluster = z.strictObject({
  kind: may(oneOf('cụm', 'khối'), 'Loại', 'Cụm hay khối thi đua.', 'cụm'),
  number: may(word, 'Số', 'Số của cụm, khối, in đúng như ghi.', 1, 'II'),
  sector: may(phrase, 'Ngành', 'Ngành, lĩnh vực của cụm, khối.', 'ngành Tổ chức xây dựng Đảng'),
  level: may(phrase, 'Cấp', 'Cấp tổ chức cụm, khối.', 'tỉnh'),
  declared_count: may(count, 'Số thành viên', 'Số thành viên được công bố.', 14),
  member_kind: may(phrase, 'Thành viên là', 'In sau số lượng.', 'tỉnh, thành ủy', 'đơn vị'),
  members: list(member, 'Các thành viên', 'Cơ quan và vai trò của từng thành viên.', {
    organization: 'ban-to-chuc-huyen-uy-tra-bong',
    role: 'cụm trưởng',
  }),
  members_partial: may(yesNo, 'Chưa liệt kê đủ', 'Danh sách thành viên chưa đầy đủ.', 'có'),
  handover: may(
    z.strictObject({
      role: may(phrase, 'Vai trò', 'Vai trò được bàn giao.', 'cụm trưởng'),
      to: may(reference, 'Bên nhận', 'Mã hoặc tên cơ quan nhận.', 'ban-to-chuc-thanh-uy-ha-noi'),
      year: may(year, 'Năm', 'Năm giữ vai trò.', 2024),
    }),
    'Bàn giao',
    'Bàn giao vai trò trong cụm, khối.',
    { role: 'cụm trưởng', to: 'ban-to-chuc-thanh-uy-ha-noi', year: 2024 },
  ),
  elected: list(
    z.strictObject({
      organization: may(reference, 'Cơ quan', 'Mã hoặc tên cơ quan được bầu.', 'so-noi-vu'),
      role: may(phrase, 'Vai trò', 'Vai trò được bầu.', 'cụm phó'),
      year: may(year, 'Năm', 'Năm giữ vai trò.', 2025),
    }),
    'Bầu',
    'Kết quả bầu, suy tôn vai trò trong cụm, khối.',
    { organization: 'so-noi-vu', role: 'cụm phó', year: 2025 },
  ),
})

/** The emulation cluster that meets. */
export type Cluster = z.output<typeof cluster>
export type Member = z.output<typeof member>
export type ClusterRole = z.output<typeof leadership>
