import type { Rule } from './rule.ts'

/** A rule that is kept while files are read, outside the register; it is listed so that documents and comments can name it. */
export type SaidElsewhere = Pick<Rule, 'id' | 'severity' | 'about'>

/** What reading a file, its photos, the fonts and the templates may say. */
export const saidElsewhere: readonly SaidElsewhere[] = [
  error('yaml-syntax', 'Tệp viết đúng cú pháp YAML.', 'The file is right YAML.'),
  error(
    'yaml-feature',
    'Không dùng neo, tham chiếu, thẻ kiểu, khóa trộn của YAML, không có hai tài liệu trong một tệp: mã (id) làm việc đó.',
    'No anchors, aliases, tags, merge keys or second documents: ids do their work.',
  ),
  error('duplicate-key', 'Mỗi khóa chỉ ghi một lần.', 'Each key is written once.'),
  error('encoding', 'Tệp lưu bằng UTF-8.', 'The file is in UTF-8.'),
  error(
    'illegal-character',
    'Không có ký tự điều khiển; ký tự vô hình được bỏ kèm cảnh báo.',
    'No control characters; invisible ones are removed with a warning.',
  ),
  error(
    'legacy-encoding',
    'Chữ không gõ bằng bảng mã cũ (TCVN3, VNI).',
    'Text is not in a legacy encoding (TCVN3, VNI).',
  ),
  error(
    'text-file',
    'Văn bản viết sẵn (.docx, .md, .txt) đưa vào kiểm tra thì đọc được.',
    'A hand-written text (.docx, .md, .txt) that is checked can be read.',
  ),
  error('too-large', 'Tệp, ảnh không quá lớn.', 'Files and photos are not too large.'),
  error(
    'wrong-type',
    'Giá trị có dạng mà khóa cần: chữ, danh sách hay nhóm khóa.',
    'A value is of the type its key asks for.',
  ),
  error('missing-key', 'Những khóa bắt buộc (★) đều có.', 'Keys that must be there (★) are there.'),
  error(
    'number-format',
    'Số viết theo cách Việt Nam: 7.200; 29,8; chỗ đọc được theo hai cách thì phải ghi lại.',
    'Numbers are written the Vietnamese way; what can be read in two ways is refused.',
  ),
  error(
    'date-format',
    'Ngày có đủ năm và có trong lịch; giờ có trong ngày.',
    'Dates have a year and exist; times exist.',
  ),
  error(
    'template-path',
    'Mẫu chỉ dùng đường dẫn có trong tệp cuộc họp.',
    'Templates use only paths a meeting file can have.',
  ),
  error('template-syntax', 'Mẫu viết đúng cú pháp.', 'Templates are right Handlebars.'),
  error('template-fill', 'Mẫu điền được với dữ liệu của cuộc họp.', 'A template can be filled with the meeting.'),
  error(
    'output-path',
    'Hai cuộc họp không ghi vào cùng một chỗ; tên tệp lưu được trên mọi máy.',
    'No two meetings are written to one place, and names suit every file system.',
  ),
  error(
    'photo-file',
    'Tệp ảnh có thật, đọc được, nằm trong thư mục dự án.',
    'Photo files exist, can be read and lie in the project.',
  ),
  error('glyph-missing', 'Phông chữ của văn bản có mọi ký tự.', 'The document font has every character.'),
]

function error(id: string, vi: string, en: string): SaidElsewhere {
  return { id, severity: 'error', about: { vi, en } }
}
