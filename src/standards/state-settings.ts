import { changedSettings, partySettings } from './party-settings.ts'
import type { Setting } from './standard.ts'

const shared = [
  'paragraph-space',
  'mirror-margins',
  'rule-weight',
  'signature-room',
  'subsubsection-italic',
  'point-italic',
  'draft-watermark',
]

/** What the decree gives as a range or leaves open. */
export const stateSettings: readonly Setting[] = [
  measure('margin-top', 'lề trên (mm)', 'top margin (mm)', 20, [20, 25], 'mục I.2'),
  measure('margin-bottom', 'lề dưới (mm)', 'bottom margin (mm)', 20, [20, 25], 'mục I.2'),
  measure('margin-left', 'lề trái (mm)', 'left margin (mm)', 30, [30, 35], 'mục I.2'),
  measure('margin-right', 'lề phải (mm)', 'right margin (mm)', 15, [15, 20], 'mục I.2'),
  measure(
    'letterhead-size',
    'cỡ chữ Quốc hiệu, tên cơ quan (pt); Tiêu ngữ, ngày tháng hơn 1 pt',
    'size of the national motto and issuing body (pt)',
    13,
    [12, 13],
    'mục IV',
  ),
  measure(
    'body-size',
    'cỡ chữ nội dung, tên loại, trích yếu, chữ ký (pt)',
    'size of body, title and signature (pt)',
    14,
    [13, 14],
    'mục IV',
  ),
  measure('page-number-size', 'cỡ chữ số trang (pt)', 'size of page numbers (pt)', 14, [13, 14], 'mục I.7'),
  measure('indent', 'lùi đầu dòng (mm)', 'first-line indent (mm)', 12.7, [10, 12.7], 'mục II.6'),
  measure('line', 'giãn dòng (số dòng đơn)', 'line spacing (lines)', 1.1, [1, 1.5], 'mục II.6'),
  measure(
    'issuer-rule',
    'đường kẻ dưới tên cơ quan, phần của dòng chữ',
    'rule under the issuing body, share of its words',
    0.4,
    [1 / 3, 1 / 2],
    'mục II.2',
  ),
  measure(
    'subject-rule',
    'đường kẻ dưới trích yếu, phần của dòng chữ',
    'rule under the subject, share of its words',
    0.4,
    [1 / 3, 1 / 2],
    'mục II.5',
  ),
  ...changedSettings(
    partySettings.filter((setting) => shared.includes(setting.id)),
    {
      'paragraph-space': { clause: 'NĐ 30, Phụ lục I, mục II.6: tối thiểu 6 pt' },
      'mirror-margins': { clause: 'UNSURE: NĐ 30 không quy định riêng mặt sau' },
      'rule-weight': { clause: 'UNSURE: NĐ 30 không định độ đậm' },
      'draft-watermark': { clause: 'UNSURE: NĐ 30 không quy định hình mờ' },
    },
  ),
]

function measure(
  id: string,
  vi: string,
  en: string,
  usual: number,
  range: readonly [number, number],
  clause: string,
): Setting {
  return { id, about: { vi, en }, default: usual, range, clause: `NĐ 30, Phụ lục I, ${clause}` }
}
