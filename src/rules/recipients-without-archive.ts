import type { Rule } from './rule.ts'

/** The recipients of an official document end with its archive. */
export const recipientsWithoutArchive: Rule = {
  id: 'recipients-without-archive',
  severity: 'warning',
  about: {
    vi: 'Nơi nhận có dòng “Lưu …”.',
    en: 'The recipients include the archive (“Lưu …”).',
  },
  *check({ meeting }) {
    for (const [kind, { recipients }] of Object.entries(meeting.documents)) {
      if (recipients.length === 0 || recipients.some((line) => /^[-–\s]*lưu(?!\p{L})/iu.test(line))) continue
      yield {
        path: ['documents', kind, 'recipients'],
        message: { vi: 'Nơi nhận không có nơi lưu.', en: 'The recipients lack the archive.' },
        hint: {
          vi: 'Thêm dòng cuối, ví dụ “Lưu: VT” hoặc “Lưu Ban Tổ chức Tỉnh ủy”.',
          en: 'Add a last line such as “Lưu: VT”.',
        },
      }
    }
  },
}
