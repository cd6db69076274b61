import type { FillContext, Helper } from './helper.ts'

/** `{{where}}`: "tại Hội trường A, huyện Lý Sơn, tỉnh Quảng Ngãi", with the way of meeting where it is not in person. */
export const whereHelper: Helper = {
  name: 'where',
  about: 'Nơi họp, kèm hình thức họp khi không phải họp trực tiếp.',
  run: ({ context }) => whereOf(context),
}

/** Place and mode. Plain text. */
export function whereOf({ meeting }: FillContext): string {
  const { place, mode } = meeting.meeting
  const parts = [place?.venue, place?.commune, place?.district, place?.province].filter((part) => part !== undefined)
  const at = parts.length > 0 ? `tại ${parts.join(', ')}` : ''
  const how =
    mode === 'trực tuyến'
      ? 'theo hình thức trực tuyến'
      : mode === 'kết hợp'
        ? 'theo hình thức trực tiếp kết hợp trực tuyến'
        : ''
  return [at, how].filter(Boolean).join(', ')
}
