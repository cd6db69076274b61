/** Words of names that belong together, in lower case; a line never ends inside one of them. */
const compounds = [
  'ủy ban|uỷ ban|nhân dân|hội đồng|quốc hội|chính phủ|nhà nước|trung ương|việt nam|mặt trận|tổ quốc|hồ chí minh',
  'tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|thị ủy|thị uỷ|quận ủy|quận uỷ|đảng ủy|đảng uỷ|đảng bộ',
  'ban chấp hành|chấp hành|ban thường vụ|thường vụ|thường trực|ban tổ chức|tổ chức|tuyên giáo|dân vận|nội chính|kiểm tra',
  'văn phòng|nội vụ|giáo dục|đào tạo|công an|quân sự|lao động|liên đoàn|liên hiệp|phụ nữ|thanh niên|nông dân|công đoàn',
  'cộng sản|cựu chiến binh|xây dựng|thi đua|khen thưởng|cơ quan|đại biểu|thành phố|thị xã|thị trấn|đặc khu',
  'chỉ đạo|phong trào|đoàn kết|đời sống|văn hóa|văn hoá|nông thôn|đô thị|văn minh|nông nghiệp|môi trường|khoa học|công nghệ',
  'thể thao|du lịch|tư pháp|tài chính|kế hoạch|đầu tư|công thương|dân tộc|tôn giáo|thanh tra|ngoại vụ|hành chính|cải cách',
  'biên phòng|bảo hiểm|xã hội|chính trị|bệnh viện|trung tâm|trung học|tiểu học|đại học|cao đẳng|chuyển đổi số|học sinh',
]
  .flatMap((row) => row.split('|'))
  // Longer ones first, so that "ban tổ chức" is found before "tổ chức".
  .sort((a, b) => b.length - a.length)

const together = new RegExp(`(?<!\\p{L})(?:${compounds.join('|')})(?!\\p{L})`, 'giu')

/** A place after its level word, at the end of a name: "tỉnh Phú Yên", "thành phố Hồ Chí Minh". */
const place = /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu)(?: \p{L}+){1,4}$/iu

/** The name with U+00A0 inside words that belong together, so that it wraps only in good places. */
export function wholeNames(name: string): string {
  return name.normalize('NFC').replace(place, glued).replace(together, glued)
}

function glued(words: string): string {
  return words.replaceAll(' ', '\u00A0')
}
