import type { Setting } from './standard.ts'

/** What the Party's guideline leaves open, or says in a way that can be read twice. */
export const partySettings: readonly Setting[] = [
  {
    id: 'body-size',
    about: { vi: 'cỡ chữ nội dung (pt)', en: 'size of the body text (pt)' },
    default: 14,
    range: [14, 15],
    clause: 'HD 05, Phụ lục 2',
  },
  {
    id: 'line-exact',
    about: { vi: 'giãn dòng Exactly (pt)', en: 'exact line spacing (pt)' },
    default: 18,
    range: [18, 22],
    clause: 'HD 05, mục II.6',
  },
  {
    id: 'paragraph-space',
    about: { vi: 'cách đoạn (pt)', en: 'space between paragraphs (pt)' },
    default: 6,
    range: [6, 12],
    clause: 'HD 05, mục II.6: tối thiểu 6 pt',
  },
  {
    id: 'kind-size',
    about: { vi: 'cỡ chữ tên loại văn bản (pt)', en: 'size of the kind of document (pt)' },
    default: 15,
    range: [15, 16],
    clause: 'HD 05, Phụ lục 2',
  },
  {
    id: 'subject-size',
    about: { vi: 'cỡ chữ trích yếu (pt)', en: 'size of the subject (pt)' },
    default: 14,
    range: [14, 15],
    clause: 'HD 05, Phụ lục 2',
  },
  {
    id: 'mirror-margins',
    about: { vi: 'lề đối xứng để in hai mặt', en: 'mirror margins for two-sided printing' },
    default: false,
    range: [false, true],
    clause: 'HD 05, mục I.2',
  },
  {
    id: 'sole-post-bold',
    about: {
      vi: 'in đậm chức vụ khi người đứng đầu tự ký (TRƯỞNG BAN)',
      en: 'bold post where the head signs in person',
    },
    default: false,
    range: [false, true],
    clause: 'UNSURE: HD 05, Phụ lục 2 ghi chức vụ đứng; thông lệ in đậm',
  },
  {
    id: 'star-size',
    about: { vi: 'cỡ dấu sao dưới tên cơ quan (pt)', en: 'size of the star under the issuing body (pt)' },
    default: 14,
    range: [12, 16],
    clause: 'UNSURE: HD 05, mục II.2 không định cỡ',
  },
  {
    id: 'addressee-end',
    about: { vi: 'dấu sau dòng cuối của Kính gửi, Kính trình', en: 'mark after the last addressee' },
    default: ';',
    range: [';', '.'],
    clause: 'UNSURE: mẫu của HD 05 kết thúc bằng “;”, thông lệ “.”',
  },
  {
    id: 'rule-weight',
    about: { vi: 'độ đậm đường kẻ (pt)', en: 'weight of ruled lines (pt)' },
    default: 0.75,
    range: [0.5, 1],
    clause: 'UNSURE: HD 05 không định độ đậm',
  },
  {
    id: 'letterhead-left',
    about: { vi: 'phần bề rộng dành cho khối tên cơ quan', en: 'share of the width for the issuing side' },
    default: 0.455,
    range: [0.42, 0.55],
    clause: 'UNSURE: HD 05 chỉ định góc trái, góc phải; tiêu đề phải nằm trên một dòng',
  },
  {
    id: 'signature-room',
    about: { vi: 'khoảng trống để ký (pt)', en: 'room for the signature (pt)' },
    default: 72,
    range: [54, 108],
    clause: 'UNSURE: thông lệ bốn dòng trống',
  },
  {
    id: 'section-mark',
    about: { vi: 'dấu sau số La Mã (I. hoặc I-)', en: 'mark after the Roman numeral (I. or I-)' },
    default: '.',
    range: ['.', '-'],
    clause: 'UNSURE: HD 05 tự dùng “I-”, báo cáo hiện hành dùng “I.”',
  },
  {
    id: 'subsubsection-italic',
    about: { vi: 'in nghiêng tiêu đề 1.1.', en: 'italic headings of level 1.1.' },
    default: true,
    range: [false, true],
    clause: 'UNSURE: thông lệ đậm hoặc đậm nghiêng',
  },
  {
    id: 'point-italic',
    about: { vi: 'in nghiêng tiêu đề a)', en: 'italic headings of level a)' },
    default: false,
    range: [false, true],
    clause: 'UNSURE: thông lệ đứng hoặc nghiêng',
  },
  {
    id: 'draft-watermark',
    about: { vi: 'in mờ “DỰ THẢO” trên bản dự thảo', en: 'a pale “DỰ THẢO” across drafts' },
    default: false,
    range: [false, true],
    clause: 'UNSURE: HD 05 không quy định hình mờ',
  },
]

/** The same settings with some of them changed, by id. */
export function changedSettings(
  settings: readonly Setting[],
  changes: Readonly<Record<string, Partial<Setting>>>,
): readonly Setting[] {
  return settings.map((setting) => ({ ...setting, ...changes[setting.id] }))
}
