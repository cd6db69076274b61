import type { Sentence } from '../diagnostic.ts'

/** What the command of the studio says, in both languages. */
export const studioMessages = {
  aboutStudio: {
    vi: 'mở trang làm việc trong trình duyệt: soạn, xem trước, làm văn bản, lưu trữ; chỉ trên máy này',
    en: 'open the page to work in: write, preview, make documents, archive; on this machine only',
  },
  optionPort: { vi: 'cổng (mặc định: cổng còn trống)', en: 'port (default: a free one)' },
  optionNoOpen: { vi: 'không tự mở trình duyệt', en: 'do not open the browser' },
  optionInit: {
    vi: 'tạo dự án ở đó nếu chưa có',
    en: 'make a project there if there is none',
  },
  notAPort: (typed: string): Sentence => ({
    vi: `“${typed}” không phải là số cổng (0 đến 65535).`,
    en: `“${typed}” is not the number of a port (0 to 65535).`,
  }),
  portTaken: (port: number): Sentence => ({
    vi: `Cổng ${port} đang được chương trình khác dùng; bỏ --port để tự chọn cổng còn trống.`,
    en: `Another program uses port ${port}; leave --port out to take a free one.`,
  }),
  opened: (link: string): Sentence => ({
    vi: `Trang làm việc: ${link}\nChỉ mở được trên máy này; địa chỉ dùng một lần. Đóng cửa sổ này hoặc bấm Ctrl-C để tắt.`,
    en: `The page to work in: ${link}\nIt opens on this machine only, and once. Close this window or press Ctrl-C to end.`,
  }),
  another: (link: string): Sentence => ({
    vi: `Mở thêm ở trình duyệt khác: ${link}`,
    en: `To open it in another browser: ${link}`,
  }),
  ended: { vi: 'Đã tắt trang làm việc.', en: 'The page is closed.' },
  noBrowser: {
    vi: 'Không tự mở được trình duyệt; hãy chép địa chỉ trên vào trình duyệt.',
    en: 'No browser could be opened; copy the address above into one.',
  },
} as const
