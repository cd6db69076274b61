import { dirname } from 'node:path'
import type { Sentence } from '../diagnostic.ts'
import type { Finding } from './verify.ts'

/** What one way of not being intact is called. */
export function findingSentence(finding: Finding): Sentence {
  const { path } = finding
  switch (finding.problem) {
    case 'altered':
      return { vi: `${path}: nội dung đã bị thay đổi.`, en: `${path}: was altered.` }
    case 'missing':
      return { vi: `${path}: không còn.`, en: `${path}: is missing.` }
    case 'stray':
      return { vi: `${path}: tệp lạ, không có trong bản kê.`, en: `${path}: a stray file, in no manifest.` }
    case 'renamed':
      return { vi: `${path}: tên cũ là ${finding.from}.`, en: `${path}: was ${finding.from}.` }
    case 'no-manifest':
      return { vi: `${path}: không có bản kê của thư mục này.`, en: `${path}: this folder has no manifest.` }
    case 'manifest':
      return { vi: `${path}: bản kê đã bị sửa.`, en: `${path}: the manifest itself was altered.` }
    case 'chain':
      return {
        vi: `${path}: ${finding.previous} không còn là bản kê mà năm này nối tiếp. Nếu năm trước được lưu trữ lại có chủ ý thì chạy “hoinghi archive ${dirname(path)} --reopen”.`,
        en: `${path}: ${finding.previous} is not the manifest this year was closed after. Where the year before was archived again on purpose, run “hoinghi archive ${dirname(path)} --reopen”.`,
      }
    case 'source-altered':
      return {
        vi: `${path}: dữ liệu đã đổi so với khi làm văn bản.`,
        en: `${path}: the data is not what the documents were made from.`,
      }
    case 'source-missing':
      return { vi: `${path}: không còn tệp này.`, en: `${path}: this file is gone.` }
    case 'no-copy':
      return {
        vi: `${path}: không có bản đã ký này; chép tệp vào đúng chỗ, hoặc bỏ khóa signed.`,
        en: `${path}: this signed copy is not there; put the file in its place, or take the key signed out.`,
      }
  }
}
