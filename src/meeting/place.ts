import { z } from 'zod'
import { name } from './scalars.ts'
import { may } from './shapes.ts'

export const place = z.strictObject({
  venue: may(name, 'Địa điểm', 'Hội trường, phòng họp, trụ sở: in đúng như ghi.', 'Hội trường Huyện ủy'),
  commune: may(name, 'Xã, phường, đặc khu', 'Ghi cả từ chỉ cấp.', 'xã Ninh Hải', 'đặc khu Lý Sơn'),
  district: may(
    name,
    'Huyện, quận, thị xã, thành phố thuộc tỉnh',
    'Ghi cả từ chỉ cấp (trước ngày 01/7/2025).',
    'huyện Lý Sơn',
  ),
  province: may(name, 'Tỉnh, thành phố', 'Ghi cả từ chỉ cấp.', 'tỉnh Quảng Ngãi', 'thành phố Hà Nội'),
})

/** Where the meeting was held, each part as printed, level word included. */
export type Place = z.output<typeof place>
