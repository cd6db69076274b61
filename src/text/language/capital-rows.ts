import { provinces } from './common.ts'

/** One thing about capitals: what is written otherwise than the rules say, and how it is written. */
export interface CapitalRow {
  /** Which case of NĐ 30, Phụ lục II, of Quy định 4148-QĐ/VPTW or of usage in HD 05 it follows. */
  readonly because: string
  /** Counts only where a word begins. */
  readonly shape: RegExp
  readonly right: string | ((match: RegExpExecArray) => string | undefined)
}

// "ủy" in either style, with the tone mark kept as typed.
const uy = '(?:ủy|uỷ)'
const Uy = '(?:Ủy|Uỷ)'
const end = '(?!\\p{L})'
/** What makes a body's name proper: the level it stands at, or a place. */
const level = `(?=[ \\u00a0](?:Trung ương|tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|(?:Tỉnh|Huyện|Thành|Đảng|Thị|Quận)[ \\u00a0]${uy}|\\p{Lu}\\p{Ll}))`

function row(because: string, shape: string, right: CapitalRow['right']): CapitalRow {
  return { because, shape: new RegExp(shape, 'gu'), right }
}

/** Names that are ordinary words too when only their first syllable has a capital: peace, ocean, … */
const ambiguous = new Set([
  'Hòa bình',
  'Thái bình',
  'Hải dương',
  'Bình định',
  'Bình dương',
  'Hà nam',
  'Long an',
  'An giang',
])
const byLower = new Map(provinces.map((name) => [name.toLowerCase(), name]))

/** A province with some but not all of its capitals; all small it may be ordinary words, all capital it is a headline. */
function halfCapital([match]: RegExpExecArray): string | undefined {
  if (match === match.toLowerCase() || match === match.toUpperCase() || ambiguous.has(match)) return undefined
  return byLower.get(match.toLowerCase())
}

const anyProvince: CapitalRow = {
  because: 'tên tỉnh, thành phố viết hoa mọi âm tiết (PL II, III.1)',
  shape: new RegExp(`(?:${provinces.filter((name) => name.includes(' ')).join('|')})${end}`, 'giu'),
  right: halfCapital,
}

/** The rows, bodies first; the sentence rows (first letters) are in `capitalisation.ts`. */
export const capitalRows: readonly CapitalRow[] = [
  // Bodies: capitals at the word groups for type and field (PL II, IV.1)
  row('tên cơ quan đảng (PL II, IV.1)', `[Bb]an chấp hành${level}`, 'Ban Chấp hành'),
  row('tên cơ quan đảng (PL II, IV.1)', `Ban chấp hành${end}`, 'Ban Chấp hành'),
  row('tên cơ quan đảng (PL II, IV.1)', `Ban thường vụ${end}`, 'Ban Thường vụ'),
  row(
    'tên cơ quan đảng (PL II, IV.1)',
    `[Bb]an tổ chức(?=[ \\u00a0](?:Trung ương|(?:Tỉnh|Huyện|Thành|Đảng|Thị|Quận)[ \\u00a0]${uy}))`,
    'Ban Tổ chức',
  ),
  row(
    'tên cơ quan đảng (PL II, IV.1)',
    `Ban (tuyên giáo|dân vận|nội chính|bí thư|kinh tế)${end}`,
    (match) => `Ban ${upper(match[1])}`,
  ),
  row('tên cơ quan đảng (PL II, IV.1)', `${Uy} ban kiểm tra${end}`, ([match]) => match.replace('kiểm', 'Kiểm')),
  row('tên cơ quan nhà nước (PL II, IV.1)', `${Uy} ban Nhân dân${end}`, ([match]) => match.replace('Nhân', 'nhân')),
  row(
    'tên cơ quan nhà nước (PL II, IV.1)',
    `(?:ủy|uỷ) ban nhân dân(?=[ \\u00a0](?:tỉnh|huyện|xã|phường|thành phố)[ \\u00a0]\\p{Lu})`,
    ([match]) => upper(match),
  ),
  row('tên cơ quan nhà nước (PL II, IV.1)', `Hội đồng Nhân dân${end}`, 'Hội đồng nhân dân'),
  row(
    'tên cơ quan nhà nước (PL II, IV.1)',
    `hội đồng nhân dân(?=[ \\u00a0](?:tỉnh|huyện|xã|phường|thành phố)[ \\u00a0]\\p{Lu})`,
    'Hội đồng nhân dân',
  ),
  row(
    'tên tổ chức chính trị - xã hội (PL II, IV.1)',
    `(?:mặt trận [Tt]ổ quốc|Mặt trận tổ quốc)${end}`,
    'Mặt trận Tổ quốc',
  ),
  row(
    'tên tổ chức chính trị - xã hội (PL II, IV.1)',
    `Hội (?:liên hiệp phụ nữ|Liên hiệp phụ nữ|liên hiệp Phụ nữ)${end}`,
    'Hội Liên hiệp Phụ nữ',
  ),
  row(
    'tên tổ chức chính trị - xã hội (PL II, IV.1)',
    `Hội (nông dân|cựu chiến binh)(?=[ \\u00a0](?:tỉnh|huyện|xã|phường|Việt Nam))`,
    (match) => `Hội ${upper(match[1])}`,
  ),
  row('tên tổ chức chính trị - xã hội (PL II, IV.1)', `Đoàn thanh niên${end}`, 'Đoàn Thanh niên'),
  row('tên tổ chức chính trị - xã hội (PL II, IV.1)', `Liên đoàn lao động${end}`, 'Liên đoàn Lao động'),
  row('tên Đảng (PL II, IV.1)', `(?:đảng [Cc]ộng sản|Đảng cộng sản) [Vv]iệt [Nn]am${end}`, 'Đảng Cộng sản Việt Nam'),
  row(
    'cấp ủy có tên riêng theo sau (HD 05)',
    `(?<!các |những |\\d |, )(tỉnh|huyện|thành|thị|quận) ${uy}(?=[ \\u00a0]\\p{Lu}\\p{Ll}+)`,
    ([match]) => upper(match),
  ),
  row(
    'chỉ Trung ương Đảng (HD 05)',
    `(?<=(?:Ban Chấp hành|Ban Tổ chức|Ban Bí thư|Văn phòng|Nghị quyết|của|từ) )trung ương(?! đến các nước)${end}`,
    'Trung ương',
  ),
  row('Quốc hội, Chính phủ (PL II, IV.1)', `quốc hội${end}`, 'Quốc hội'),
  row('Quốc hội, Chính phủ (PL II, IV.1)', `thủ tướng [Cc]hính phủ${end}`, 'Thủ tướng Chính phủ'),

  // Party and people (PL II, V.1 and V.4; HD 05)
  row(
    'Đảng chỉ Đảng Cộng sản Việt Nam (PL II, V.4)',
    `(?<=(?:xây dựng|chỉnh đốn|kết nạp) )đảng(?! (?:viên|bộ|phái))${end}`,
    'Đảng',
  ),
  row(
    'đảng trong danh từ chung viết thường (HD 05)',
    `(?<=(?:tổ chức|cơ quan|cấp ủy|cấp uỷ) )Đảng(?! (?:Cộng|bộ|ủy|uỷ|ta|và))(?=[ \\u00a0,.;:)]|$)`,
    'đảng',
  ),
  row('đảng viên viết thường (HD 05)', `(?<=\\p{Ll}[ \\u00a0]|, )Đảng viên${end}`, 'đảng viên'),
  row('Nhà nước, Nhân dân (PL II, V.1)', `(?<=Đảng(?: và|,) )nhà nước${end}`, 'Nhà nước'),
  row('Nhà nước, Nhân dân (PL II, V.1)', `(?<=Đảng, Nhà nước và )nhân dân${end}`, 'Nhân dân'),
  row('chỉ Chủ tịch Hồ Chí Minh (PL II, V.4)', `chủ tịch(?=[ \\u00a0]Hồ Chí Minh)`, 'Chủ tịch'),
  row('tên người viết hoa mọi âm tiết (PL II, II.1)', `(?:[Hh]ồ [Cc]hí [Mm]inh)${end}`, ([match]) =>
    match === 'Hồ Chí Minh' ? undefined : 'Hồ Chí Minh',
  ),
  row('bác Hồ, bà Triệu (PL II, II.1b)', `bác Hồ${end}`, 'Bác Hồ'),

  // Offices before a body or a name (PL II, V.3)
  row(
    'chức vụ của cơ quan cụ thể (PL II, V.3)',
    `(?:phó bí thư|Phó bí thư)(?=[ \\u00a0](?:[Tt]hường trực|Tỉnh|Huyện|Thành|Đảng|Thị|Quận))`,
    'Phó Bí thư',
  ),
  row(
    'chức vụ của cơ quan cụ thể (PL II, V.3)',
    `bí thư(?=[ \\u00a0](?:Tỉnh|Huyện|Thành|Thị|Quận)[ \\u00a0]${uy})`,
    'Bí thư',
  ),
  row(
    'chức vụ của cơ quan cụ thể (PL II, V.3)',
    `(?:phó chủ tịch|Phó chủ tịch)(?=[ \\u00a0](?:[Tt]hường trực|HĐND|UBND|Hội đồng|${Uy} ban|nước|Quốc hội))`,
    'Phó Chủ tịch',
  ),
  row(
    'chức vụ của cơ quan cụ thể (PL II, V.3)',
    `chủ tịch(?=[ \\u00a0](?:HĐND|UBND|Hội đồng nhân dân|${Uy} ban nhân dân|nước|Quốc hội))`,
    'Chủ tịch',
  ),
  row(
    'chức vụ của cơ quan cụ thể (PL II, V.3)',
    `(?:[Tt]rưởng ban)(?=[ \\u00a0](?:Tổ chức|Tuyên giáo|Dân vận|Nội chính)${end})`,
    'Trưởng Ban',
  ),
  row(
    'chức vụ của cơ quan cụ thể (PL II, V.3)',
    `[Tt]rưởng ban tổ chức(?=[ \\u00a0](?:Trung ương|(?:Tỉnh|Huyện|Thành|Đảng)[ \\u00a0]${uy}))`,
    'Trưởng Ban Tổ chức',
  ),
  row('chức vụ của cơ quan cụ thể (PL II, V.3)', `Phó giám đốc${end}`, 'Phó Giám đốc'),
  row('đồng chí trong câu viết thường', `(?<=\\p{Ll}[ \\u00a0]|, |; )Đồng chí${end}`, 'đồng chí'),

  // Awards (PL II, V.2)
  row('danh hiệu vinh dự (PL II, V.2)', `Huân chương lao động${end}`, 'Huân chương Lao động'),
  row('danh hiệu vinh dự (PL II, V.2)', `Anh hùng lao động${end}`, 'Anh hùng Lao động'),
  row(
    'hạng của huân chương (PL II, V.2)',
    `(?<=(?:Huân|Huy) chương \\p{L}+(?: \\p{L}+)? )hạng (nhất|nhì|ba)${end}`,
    (match) => `hạng ${upper(match[1])}`,
  ),
  row(
    'hình thức khen thưởng (PL II, V.2)',
    `(?:bằng khen|cờ thi đua)(?= của (?:Thủ tướng|Chủ tịch|Chính phủ|Bộ|Ban|${Uy} ban|UBND|Tỉnh))`,
    ([match]) => upper(match),
  ),
  row('cụm, khối thi đua có số là tên riêng', `(cụm|khối)(?= thi đua số \\d)`, ([match]) => upper(match)),

  // Documents and their parts (PL II, V.6 and V.7)
  row(
    'văn bản cụ thể (PL II, V.6)',
    `(?:nghị quyết|quyết định|chỉ thị|kết luận|quy chế|quy định|kế hoạch|hướng dẫn|thông báo|báo cáo|nghị định|thông tư)(?= số \\d)`,
    ([match]) => upper(match),
  ),
  row(
    'văn bản cụ thể (PL II, V.6)',
    `Luật (?:thi đua, khen thưởng|Thi đua, Khen thưởng|thi đua, Khen thưởng)${end}`,
    'Luật Thi đua, khen thưởng',
  ),
  row('điều của văn bản (PL II, V.7)', `điều(?= \\d+[ \\u00a0,.;)])`, 'Điều'),
  row('phần, chương của văn bản (PL II, V.7)', `(chương|phần)(?= [IVX]+${end})`, ([match]) => upper(match)),
  row(
    'khoản, điểm viết thường (PL II, V.7)',
    `(?<=\\p{Ll}[ \\u00a0]|, )(Khoản(?= \\d)|Điểm(?= [a-zđ](?:\\)| khoản)))`,
    ([match]) => match.toLowerCase(),
  ),
  row('khóa viết thường (HD 05)', `(?<=\\p{L}[ \\u00a0]|[,(] ?)(?:Khóa|Khoá)(?= [IVX]+${end})`, ([match]) =>
    match.toLowerCase(),
  ),
  row('đại hội Đảng toàn quốc (HD 05)', `đại hội đại biểu toàn quốc(?= lần thứ)`, 'Đại hội đại biểu toàn quốc'),

  // Places and days (PL II, III and V)
  row(
    'danh từ chung chỉ cấp hành chính (PL II, III.1a)',
    `(?<=(?:tại|ở|của|trên địa bàn|thuộc|về|từ) )(Tỉnh|Huyện|Xã|Thị trấn|Thị xã)(?= \\p{Lu}\\p{Ll})(?! ${Uy})`,
    ([match]) => match.toLowerCase(),
  ),
  row('Thủ đô, Thành phố Hồ Chí Minh (PL II, III.1c)', `thủ đô(?= Hà Nội)`, 'Thủ đô'),
  row('Thủ đô, Thành phố Hồ Chí Minh (PL II, III.1c)', `thành phố(?= Hồ Chí Minh${end})`, 'Thành phố'),
  row('đơn vị mang số (PL II, III.1b)', `(quận|phường)(?= \\d{1,2}(?![\\p{L}\\d]))`, ([match]) => upper(match)),
  row('vùng, miền (PL II, III.1đ)', `(?:tây Bắc|Tây bắc)${end}`, 'Tây Bắc'),
  row('vùng, miền (PL II, III.1đ)', `(?:tây Nguyên|Tây nguyên|tây nguyên)${end}`, 'Tây Nguyên'),
  row(
    'vùng, miền (PL II, III.1đ)',
    `(?:đồng bằng [Ss]ông Cửu [Ll]ong|Đồng bằng Sông Cửu Long)${end}`,
    'Đồng bằng sông Cửu Long',
  ),
  row(
    'danh từ chung chỉ địa hình (PL II, III.1d)',
    `(?<=\\p{Ll} )(Sông|Núi|Hồ|Biển)(?= (?:Hồng|Hương|Đà|Mã|Lam|Gianh|Ba|Hoàn|Tây))`,
    ([match]) => match.toLowerCase(),
  ),
  row('tên nước', `(?:việt nam|việt Nam|Việt nam)${end}`, 'Việt Nam'),
  row('ngày lễ (PL II, V.5)', `(?<=[Nn]gày )(?:quốc khánh|Quốc Khánh)${end}`, 'Quốc khánh'),
  row(
    'ngày lễ (PL II, V.5)',
    `(?<=[Nn]gày )(?:quốc tế|Quốc Tế|Quốc tế|quốc Tế) (?:lao động|Lao Động)${end}`,
    'Quốc tế Lao động',
  ),
  row('tết (PL II, V.8b)', `[Tt]ết (?:nguyên đán|Nguyên Đán|nguyên Đán)${end}`, 'tết Nguyên đán'),
  row(
    'thứ trong tuần (PL II, V.8c)',
    `thứ (hai|ba|tư|năm|sáu|bảy)(?=,? (?:\\()?ngày \\d)`,
    (match) => `thứ ${upper(match[1])}`,
  ),
  anyProvince,
]

function upper(text = ''): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
