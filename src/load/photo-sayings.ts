import { formatInteger } from '../text/number-format.ts'
import type { Saying } from './fault.ts'
import { shown } from './sayings.ts'

// What is said of photo files. Each sentence names the file, since one entry may stand far from the next.

/** What is wrong with a photo, said once its name is known. */
export type PhotoFault = (file: string) => Saying

function fault(vi: string, en: string, hintVi: string, hintEn: string): PhotoFault {
  const named = (words: string, file: string) => words.replaceAll('{file}', `“${shown(file)}”`)
  return (file) => ({
    rule: 'photo-file',
    message: { vi: named(vi, file), en: named(en, file) },
    hint: { vi: hintVi, en: hintEn },
  })
}

const saveAgain = [
  'Mở ảnh bằng một phần mềm xem ảnh rồi lưu lại thành JPEG hoặc PNG.',
  'Open the picture in a viewer and save it again as JPEG or PNG.',
] as const
const copyAgain = [
  'Chép lại tệp từ máy ảnh hoặc điện thoại, rồi mở thử trước khi dùng.',
  'Copy the file again from the camera or phone, and open it before using it.',
] as const

export const badName = fault(
  'Đường dẫn ảnh {file} phải là đường dẫn tương đối, nằm trong thư mục của tệp này.',
  'The photo path {file} must be relative and stay below the folder of this file.',
  'Chép ảnh vào cạnh tệp dữ liệu rồi ghi, ví dụ, `anh/toan-canh.jpg`: không có `..`, ổ đĩa, địa chỉ mạng hay dấu `\\`.',
  'Put the photo beside the data file and write, for example, `anh/toan-canh.jpg`: no `..`, drive, address or `\\`.',
)

export const notThere = fault(
  'Không có tệp ảnh {file}.',
  'There is no photo file {file}.',
  'Kiểm tra lại tên, chữ hoa, chữ thường và đuôi tệp; chưa có ảnh thì bỏ khóa `file`.',
  'Check name, letter case and suffix; leave out `file` until there is a photo.',
)

export const notReadable = fault(
  'Không đọc được tệp ảnh {file}.',
  'The photo file {file} cannot be read.',
  'Kiểm tra quyền đọc của tệp.',
  'Check the permissions of the file.',
)

export const outside = fault(
  'Tệp ảnh {file} dẫn ra ngoài thư mục của dự án.',
  'The photo file {file} leads out of the project.',
  'Chép chính tệp ảnh vào dự án, không dùng liên kết.',
  'Copy the photo itself into the project; do not link to it.',
)

export const notFile = fault(
  '{file} không phải là một tệp ảnh.',
  '{file} is not a file.',
  'Ghi đường dẫn tới một tệp JPEG hoặc PNG.',
  'Name a JPEG or PNG file.',
)

export const otherType = (type: string): PhotoFault =>
  fault(
    `{file} không phải là JPEG hay PNG mà là ${type}.`,
    `{file} is neither JPEG nor PNG but ${type}.`,
    saveAgain[0],
    saveAgain[1],
  )

export const unknownType = fault(
  '{file} không phải là ảnh JPEG hay PNG.',
  '{file} is neither a JPEG nor a PNG picture.',
  saveAgain[0],
  saveAgain[1],
)

export const tooBig = (size: number, limit: number): PhotoFault =>
  fault(
    `Tệp ảnh {file} có ${formatInteger(size)} byte, quá giới hạn ${formatInteger(limit)} byte.`,
    `The photo file {file} has ${size} bytes; the limit is ${limit}.`,
    'Giảm kích thước ảnh rồi lưu lại.',
    'Make the picture smaller and save it again.',
  )

export const tooWide = (width: number, height: number): PhotoFault =>
  fault(
    `Ảnh {file} rộng ${formatInteger(width)}, cao ${formatInteger(height)} điểm ảnh, lớn quá mức cho phép.`,
    `The picture {file} is ${width} by ${height} pixels, larger than allowed.`,
    'Giảm xuống dưới 10.000 điểm ảnh mỗi chiều và 50 triệu điểm ảnh.',
    'Reduce it to 10,000 pixels a side and 50 million pixels at most.',
  )

export const cutShort = fault(
  'Ảnh {file} bị cụt: tệp kết thúc giữa chừng.',
  'The picture {file} is cut short.',
  copyAgain[0],
  copyAgain[1],
)

export const damaged = (viDetail: string, enDetail: string): PhotoFault =>
  fault(`Ảnh {file} bị hỏng: ${viDetail}.`, `The picture {file} is damaged: ${enDetail}.`, copyAgain[0], copyAgain[1])

export const cmyk = fault(
  'Ảnh {file} dùng hệ màu in CMYK, không dùng được trong văn bản điện tử.',
  'The picture {file} is in the printing colours CMYK, which archived documents may not hold.',
  'Chuyển ảnh sang hệ màu RGB rồi lưu lại.',
  'Convert it to RGB and save it again.',
)

export const rareJpeg = fault(
  'Ảnh JPEG {file} dùng cách nén hiếm (không phải 8 bit thường hoặc lũy tiến).',
  'The JPEG {file} uses a rare compression (neither 8-bit baseline nor progressive).',
  saveAgain[0],
  saveAgain[1],
)

export const brokenPng = damaged('cấu trúc PNG không đúng', 'its PNG structure is wrong')
export const brokenJpeg = damaged('cấu trúc JPEG không đúng', 'its JPEG structure is wrong')
export const wrongChecksum = damaged('tổng kiểm tra không khớp', 'a checksum does not match')
export const lyingSize = damaged(
  'dữ liệu không khớp với kích thước ghi ở đầu tệp',
  'its data does not match the size in its header',
)
