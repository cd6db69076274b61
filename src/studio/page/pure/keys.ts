import type { Sentence } from '../../../diagnostic.ts'

/** What a key does; pages say what that is in them. */
export type Action =
  | 'save'
  | 'search'
  | 'new'
  | 'home'
  | 'toggle-yaml'
  | 'toggle-preview'
  | 'next-error'
  | 'documents'
  | 'history'
  | 'keys'
  | 'undo'

/** A key as a browser reports it. */
export interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** Words are being typed: keys without Ctrl or Alt belong to them. */
  readonly typing: boolean
}

interface Binding {
  readonly action: Action
  /** As shown: "Ctrl S". */
  readonly shown: string
  readonly about: Sentence
  readonly is: (stroke: Stroke) => boolean
}

const control = (key: string) => (stroke: Stroke) =>
  (stroke.ctrlKey || stroke.metaKey) && !stroke.altKey && !stroke.shiftKey && stroke.key.toLowerCase() === key
const alt = (key: string) => (stroke: Stroke) =>
  stroke.altKey && !stroke.ctrlKey && !stroke.metaKey && stroke.key.toLowerCase() === key
const bare = (key: string) => (stroke: Stroke) =>
  !stroke.typing && !stroke.ctrlKey && !stroke.metaKey && !stroke.altKey && stroke.key === key
const named = (key: string) => (stroke: Stroke) => stroke.key === key && !stroke.ctrlKey && !stroke.altKey

/** Every key of the studio, in the order they are listed. */
export const bindings: readonly Binding[] = [
  { action: 'save', shown: 'Ctrl S', is: control('s'), about: { vi: 'Lưu', en: 'Save' } },
  {
    action: 'undo',
    shown: 'Ctrl Z',
    is: control('z'),
    about: { vi: 'Hoàn tác thay đổi trong biểu mẫu', en: 'Undo a change of the form' },
  },
  {
    action: 'next-error',
    shown: 'F8',
    is: named('F8'),
    about: { vi: 'Đến chỗ cần sửa tiếp theo', en: 'Go to the next finding' },
  },
  {
    action: 'toggle-yaml',
    shown: 'Alt Y',
    is: alt('y'),
    about: { vi: 'Chuyển giữa biểu mẫu và YAML', en: 'Switch between form and YAML' },
  },
  {
    action: 'toggle-preview',
    shown: 'Alt P',
    is: alt('p'),
    about: { vi: 'Ẩn, hiện bản xem trước', en: 'Hide or show the preview' },
  },
  { action: 'documents', shown: 'Alt V', is: alt('v'), about: { vi: 'Mở phần văn bản', en: 'Open the documents' } },
  { action: 'history', shown: 'Alt L', is: alt('l'), about: { vi: 'Mở lịch sử', en: 'Open the history' } },
  { action: 'home', shown: 'Alt H', is: alt('h'), about: { vi: 'Về danh sách cuộc họp', en: 'Back to the meetings' } },
  { action: 'search', shown: '/', is: bare('/'), about: { vi: 'Tìm cuộc họp', en: 'Search the meetings' } },
  {
    action: 'new',
    shown: 'N',
    is: (stroke) => bare('n')(stroke) || bare('N')(stroke),
    about: { vi: 'Cuộc họp mới', en: 'New meeting' },
  },
  { action: 'keys', shown: '?', is: bare('?'), about: { vi: 'Danh sách phím tắt', en: 'List of keys' } },
]

/** Keys of fields and lists, which their own controls know. */
export const fieldKeys: readonly { readonly shown: string; readonly about: Sentence }[] = [
  {
    shown: 'Tab',
    about: { vi: 'Đến ô tiếp theo; Shift Tab về ô trước', en: 'Next field; Shift Tab for the one before' },
  },
  {
    shown: '↑ ↓',
    about: { vi: 'Di chuyển trong danh sách cuộc họp, gợi ý', en: 'Move in the list of meetings and in suggestions' },
  },
  { shown: 'Enter', about: { vi: 'Thêm dòng; chọn gợi ý', en: 'Add a line; take a suggestion' } },
  {
    shown: 'Alt ↑, Alt ↓',
    about: { vi: 'Dời dòng, mục đang chọn lên hoặc xuống', en: 'Move the line or item up or down' },
  },
  {
    shown: 'Ctrl V',
    about: { vi: 'Dán bảng từ Excel vào ô đầu tiên của bảng', en: 'Paste a table from Excel into the first cell' },
  },
  { shown: 'Ctrl Space', about: { vi: 'Gợi ý khóa, giá trị (YAML)', en: 'Suggest keys and values (YAML)' } },
  { shown: 'Ctrl M', about: { vi: 'Dùng Tab để ra khỏi khung YAML', en: 'Let Tab leave the YAML editor' } },
  { shown: 'Esc', about: { vi: 'Đóng hộp thoại, gợi ý', en: 'Close dialogs and suggestions' } },
]

/** What a stroke asks for, if anything. */
export function actionOf(stroke: Stroke): Action | undefined {
  return bindings.find(({ is }) => is(stroke))?.action
}
