import type { Sentence } from '../diagnostic.ts'

/** What the studio's server says of itself, in both languages. */
export const say = {
  ourFault: {
    vi: 'Chương trình gặp lỗi khi làm việc này. Những gì đã gõ vẫn còn trong bản nháp.',
    en: 'The program failed at this. What was typed is still in the draft.',
  },
  notHere: { vi: 'Không có gì ở địa chỉ này.', en: 'There is nothing at this address.' },
  wrongHost: {
    vi: 'Chỉ mở được từ chính máy này, bằng địa chỉ mà hoinghi đã in.',
    en: 'This opens on this machine only, at the address hoinghi printed.',
  },
  wrongOrigin: {
    vi: 'Yêu cầu đến từ một trang khác nên bị từ chối.',
    en: 'The request came from another site and is refused.',
  },
  noSession: {
    vi: 'Trình duyệt này chưa được mở khóa. Hãy mở địa chỉ mới nhất in trong cửa sổ hoinghi.',
    en: 'This browser has not been let in. Open the latest address printed in the window of hoinghi.',
  },
  tooMany: {
    vi: 'Quá nhiều yêu cầu cùng lúc; hãy thử lại sau ít giây.',
    en: 'Too many requests at once; try again in a few seconds.',
  },
  tooLarge: (most: number): Sentence => ({
    vi: `Dữ liệu gửi lên lớn quá mức cho phép (${most} byte).`,
    en: `What was sent is larger than allowed (${most} bytes).`,
  }),
  notJson: { vi: 'Nội dung gửi lên không phải JSON.', en: 'What was sent is not JSON.' },
  wrongType: (wanted: string): Sentence => ({
    vi: `Nội dung gửi lên phải có kiểu ${wanted}.`,
    en: `What is sent must be of type ${wanted}.`,
  }),
  wrongShape: (path: string, said: string): Sentence => ({
    vi: `Yêu cầu không đúng ở “${path}”: ${said}`,
    en: `The request is wrong at “${path}”: ${said}`,
  }),
  noSuchFile: (file: string): Sentence => ({
    vi: `Dự án không có tệp “${file}”.`,
    en: `The project has no file “${file}”.`,
  }),
  outside: (file: string): Sentence => ({
    vi: `“${file}” nằm ngoài dự án hoặc không phải là tên hợp lệ.`,
    en: `“${file}” lies outside the project or is no valid name.`,
  }),
  noProject: {
    vi: 'Thư mục dữ liệu (data) của dự án không còn ở chỗ cũ.',
    en: 'The data folder of the project is no longer where it was.',
  },
  noSuchVersion: { vi: 'Không có phiên bản này.', en: 'There is no such version.' },
  noSuchKind: (kind: string): Sentence => ({
    vi: `Không có loại văn bản “${kind}”.`,
    en: `There is no kind of document “${kind}”.`,
  }),
  noSuchNature: (nature: string): Sentence => ({
    vi: `Không có mẫu cuộc họp “${nature}”.`,
    en: `There is no nature of meeting “${nature}”.`,
  }),
  noSuchFormat: (format: string): Sentence => ({
    vi: `Không có định dạng “${format}”.`,
    en: `There is no format “${format}”.`,
  }),
  noSuchPreview: { vi: 'Bản xem trước này đã cũ.', en: 'This preview is no longer kept.' },
  natureOrCopy: {
    vi: 'Chọn một mẫu hoặc một cuộc họp để sao, không phải cả hai.',
    en: 'Choose a nature or a meeting to copy, not both.',
  },
  noName: {
    vi: 'Tên cuộc họp phải có ít nhất một chữ cái hoặc chữ số.',
    en: 'The name of a meeting needs a letter or a digit.',
  },
  existsAlready: (file: string): Sentence => ({
    vi: `Đã có tệp “${file}”; hãy đặt tên khác.`,
    en: `The file “${file}” is there already; choose another name.`,
  }),
  cannotEdit: {
    vi: 'Không sửa được chỗ này: dữ liệu đã khác, hoặc tệp còn lỗi cú pháp. Hãy tải lại.',
    en: 'This cannot be changed: the data is no longer the same, or the file has mistakes of syntax. Load it again.',
  },
  cannotSave: {
    vi: 'Tệp này không phải UTF-8 hoặc quá lớn nên chỉ xem được. Hãy lưu lại bằng UTF-8 rồi mở lại.',
    en: 'This file is not UTF-8 or is too large, and can only be looked at. Save it as UTF-8 and open it again.',
  },
  archivedYear: {
    vi: 'Năm của cuộc họp này đã lưu trữ; sửa dữ liệu thì bản lưu trữ không còn khớp.',
    en: 'The year of this meeting is archived; changing the data puts it at odds with the archive.',
  },
  replaceOne: {
    vi: 'Chỉ thay được bản sửa tay của từng cuộc họp một.',
    en: 'Hand edits are replaced for one meeting at a time.',
  },
  noArticle: { vi: 'Còn lỗi nên chưa có bài.', en: 'There are errors, so there is no article yet.' },
  notAPeriod: (typed: string): Sentence => ({
    vi: `“${typed}” không phải là một kỳ. Ví dụ: “6 tháng đầu năm”, “quý II”.`,
    en: `“${typed}” is not a period. Examples: “6 tháng đầu năm”, “quý II”.`,
  }),
  noMeetings: (year: string): Sentence => ({
    vi: `Không có cuộc họp nào của năm ${year}.`,
    en: `There is no meeting of ${year}.`,
  }),
  notArchived: {
    vi: 'Chưa lưu trữ: còn lỗi trong dữ liệu hoặc văn bản.',
    en: 'Not archived: there are errors in the data or the documents.',
  },
  cannotOpenFolder: { vi: 'Máy này không mở được thư mục.', en: 'This machine cannot open the folder.' },
  waiting: (task: string, since: string): Sentence => ({
    vi: `Đang đợi một lần chạy khác (${task}, từ ${since}).`,
    en: `Waiting for another run (${task}, since ${since}).`,
  }),
  noPage: {
    vi: 'Chưa có trang của studio trong bản cài này; hãy chạy “npm run build”.',
    en: 'The page of the studio is not in this installation; run “npm run build”.',
  },
} as const
