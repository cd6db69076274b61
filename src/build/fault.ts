import type { Sentence } from '../diagnostic.ts'
import { errorCode } from './disk.ts'

/** What the machine refused (disk, permission, lock), told in both languages; `cause` is what the system said. */
export class MachineFault extends Error {
  readonly sentence: Sentence

  constructor(sentence: Sentence, cause?: unknown) {
    super(sentence.en, { cause })
    this.name = 'MachineFault'
    this.sentence = sentence
  }
}

const REASONS: Readonly<Record<string, Sentence>> = {
  ENOSPC: { vi: 'đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'đã dùng hết dung lượng được cấp', en: 'the disk quota is used up' },
  EACCES: { vi: 'không có quyền', en: 'permission denied' },
  EPERM: { vi: 'không có quyền', en: 'permission denied' },
  EROFS: { vi: 'đĩa chỉ cho đọc', en: 'the disk is read-only' },
  EBUSY: { vi: 'tệp đang được chương trình khác dùng', en: 'another program is using it' },
  EMFILE: { vi: 'mở quá nhiều tệp cùng lúc', en: 'too many open files' },
  ENFILE: { vi: 'mở quá nhiều tệp cùng lúc', en: 'too many open files' },
  EIO: { vi: 'đĩa báo lỗi đọc ghi', en: 'the disk reports an input/output error' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
  EFBIG: { vi: 'tệp lớn quá mức', en: 'the file is too large' },
  EILSEQ: { vi: 'không phải là UTF-8', en: 'it is not UTF-8' },
  ENOTFILE: { vi: 'không phải là tệp thường', en: 'it is not a regular file' },
  EISDIR: { vi: 'ở chỗ đó đã có một thư mục', en: 'a folder stands there' },
  EEXIST: { vi: 'ở chỗ đó đã có một tệp', en: 'a file stands there' },
  ENOTDIR: { vi: 'một phần của đường dẫn là tệp, không phải thư mục', en: 'part of the path is a file, not a folder' },
}

/** Why the system refused, in words; its own words where we have none. */
export function reason(cause: unknown): Sentence {
  const known = REASONS[errorCode(cause) ?? '']
  if (known) return known
  const said = cause instanceof Error ? cause.message : String(cause)
  return { vi: said, en: said }
}

/** The fault of not being able to write `path`. */
export function cannotWrite(path: string, cause: unknown): MachineFault {
  const { vi, en } = reason(cause)
  return new MachineFault({ vi: `Không ghi được ${path}: ${vi}.`, en: `Cannot write ${path}: ${en}.` }, cause)
}

/** The fault of not being able to read `path`. */
export function cannotRead(path: string, cause: unknown): MachineFault {
  const { vi, en } = reason(cause)
  return new MachineFault({ vi: `Không đọc được ${path}: ${vi}.`, en: `Cannot read ${path}: ${en}.` }, cause)
}
