import { lower } from './case.ts'

/**
 * Whether a sentence begins with what is done rather than with who does it, so that a subject may be put before it
 * ("tiếp tục rà soát quy hoạch", but not "Các đơn vị rà soát" nor "Công tác rà soát"). A word of the list that begins a
 * noun ("quy hoạch cán bộ được rà soát") is told by the passive that follows it.
 */
export function startsWithVerb(sentence: string): boolean {
  const words = wordsOf(sentence)
  const passive = words.some(
    (word, index) =>
      word === 'được' && !isGiven(words[index + 1]) && (index > farFromHead || begins(words.slice(index + 1))),
  )
  return begins(words) && !passive && !turns(sentence) && !isMatter(words)
}

/** "Giải ngân vốn đầu tư công còn chậm", "Chuyển đổi số là …": an activity that something is said of. */
function isMatter(words: readonly string[]): boolean {
  const rest = words.slice(2)
  const told = rest.slice(0, 5).some((word) => /^(?:còn|là|tăng|giảm|vượt)$/u.test(word))
  const state = /(?:^| )(?:ổn định|đạt kết quả|(?:có )?(?:nhiều )?chuyển biến|có tiến bộ|bảo đảm yêu cầu)(?: |$)/u.test(
    rest.join(' '),
  )
  return (told || state || words.at(-1) === 'hơn') && activities.has(words.slice(0, 2).join(' '))
}

/** "hoàn thành các nhiệm vụ được giao": what was given, not what was done to it. */
function isGiven(word: string | undefined): boolean {
  return word === 'giao' || word === 'phân'
}

/** "Kết nạp được 5 đảng viên" achieves; a "được" this many words or more from the head is a passive. */
const farFromHead = 4

/** "Bám sát nghị quyết, Cụm vượt qua khó khăn": the subject comes after the comma. */
function turns(sentence: string): boolean {
  const [, second = ''] = sentence.split(',')
  const [first = '', ...rest] = wordsOf(second)
  return subjects.has(first) && rest.slice(0, 5).some((_, index) => begins(rest.slice(index)))
}

function begins(words: readonly string[]): boolean {
  const [one = '', two = ''] = words
  const pair = `${one} ${two}`
  if (nouns.has(pair) || nouns.has(words.slice(0, 3).join(' '))) return false
  if (verbs.has(pair) || singles.has(one)) return true
  if (adverbs.has(pair)) return begins(words.slice(2)) || (standing.has(pair) && words[2] === 'các')
  return adverbs.has(one) && begins(words.slice(1))
}

function wordsOf(text: string): string[] {
  return lower(text)
    .split(/[\s,;:.()]/u)
    .filter(Boolean)
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(',').map((word) => word.trim()))

/** Whether a sentence begins with who or what it is about, or with a circumstance, and can stand as it is. */
export function startsWithSubject(sentence: string): boolean {
  const [one = ''] = wordsOf(sentence)
  return subjects.has(one) || openers.has(one) || /^\d/.test(one)
}

/** What else begins a whole sentence. */
const openers = set(
  `có, tại, trong, về, đến, sau, qua, từ, theo, với, nhờ, ở, khi, đây, đồng, ông, bà, đại, ý, nội, những, một, hai, ba, số, việc, kết, tỷ, tổng, không`,
)

/** What a subject may begin with. */
const subjects = set(
  `các, toàn, cụm, khối, ngành, ban, tỉnh, huyện, xã, đảng, hội, hội nghị, đơn, cơ, địa, nhà, công, ủy, mỗi, nhiều`,
)

/** Nouns whose first word or words could be a verb's. */
const nouns = set(
  `cấp ủy, cấp trên, cấp dưới, cấp học, giao thông, nhân dân, nhân lực, nhân sự, nhân viên, nhân sĩ, lập trường, trình độ, trình tự, cử tri,
  cử nhân, bầu không, ký túc, mở đầu, làng nghề, báo cáo viên, tổ chức đảng, tổ chức cơ sở, tổ chức chính, tổ chức hội, tổ chức đoàn, tổ chức công,
  đăng ký viên, quy hoạch chung, quy hoạch sử, hướng dẫn viên, tuyên truyền viên, kiểm tra viên, giám sát viên`,
)

/** What is done and also what is spoken of. */
const activities = set(
  `giải ngân, quy hoạch, chuyển đổi, cải cách, tuyên truyền, kết nạp, kiểm tra, giám sát, đào tạo, bồi dưỡng, phát triển, xây dựng, thu hút, sắp xếp,
  quản lý, đánh giá, tổ chức, báo cáo`,
)

/** Before a verb and not part of it. */
const adverbs = set(
  `đã, sẽ, đang, cần, phải, luôn, cùng, cũng, còn, tiếp tục, thường xuyên, chủ động, tích cực, kịp thời, khẩn trương, nghiêm túc, tập trung,
  kiên quyết, từng bước, trực tiếp, cơ bản, nhanh chóng, quyết liệt, thực sự, đồng thời, cùng nhau, tích cực chủ động`,
)

/** Adverbs that are verbs before what they name: "chủ động các phương án". */
const standing = set(`chủ động, tích cực, khẩn trương`)

const verbs = set(
  `tổ chức, triển khai, tham mưu, thực hiện, chỉ đạo, lãnh đạo, phối hợp, hoàn thành, hoàn thiện, xây dựng, ban hành, đẩy mạnh, tăng cường,
  nâng cao, rà soát, bổ sung, kiện toàn, củng cố, quán triệt, cụ thể hóa, cụ thể, tập trung, giữ nguyên, trả lời, công bố, nhất trí, tán thành, đồng ý, giải ngân, nghiệm thu, khởi công, khen thưởng, ghi nhận, tiếp xúc, xác định, chấn chỉnh, đổi mới, sắp xếp, tinh giản, tinh gọn, kiểm tra, giám sát, theo dõi,
  đôn đốc, hướng dẫn, thẩm định, đánh giá, xếp loại, bình xét, biểu dương, khen thưởng, phát động, hưởng ứng, ký kết, trao đổi, chia sẻ,
  thảo luận, trình bày, phân tích, làm rõ, làm tốt, chỉ ra, nêu lên, đề xuất, kiến nghị, đề nghị, yêu cầu, thống nhất, thông qua, quyết định,
  phê duyệt, bàn giao, bầu cử, lựa chọn, giới thiệu, tiếp nhận, tiếp thu, giải quyết, xử lý, khắc phục, duy trì, phát huy, phấn đấu, nỗ lực,
  quan tâm, chú trọng, coi trọng, chăm lo, bảo đảm, đảm bảo, giữ vững, phát triển, mở rộng, nhân rộng, tuyên truyền, vận động, kết nạp,
  đào tạo, bồi dưỡng, quy hoạch, luân chuyển, điều động, bổ nhiệm, báo cáo, tổng hợp, thống kê, chuẩn bị, đăng ký, bám sát, chấp hành,
  tưởng niệm, tri ân, thăm hỏi, học tập, nghiên cứu, ứng dụng, chuyển đổi, cải cách, đơn giản, phân công, phân cấp, giao ban, sơ kết, tổng kết, đi sâu, góp ý, tham gia,
  nắm chắc, nắm bắt, phát hiện, ngăn chặn, đấu tranh, phòng chống, hỗ trợ, giúp đỡ, trao tặng, thăm hỏi, công khai, minh bạch, lồng ghép,
  gắn kết, đoàn kết, ổn định, cụ thể hóa, lấy phiếu, thi hành, khiển trách, cảnh cáo, khai trừ, cách chức, miễn nhiệm, thành lập, tăng thu, nâng chất, nâng tỷ, đăng tải, tháo gỡ, tiếp thu, bảo tồn, chuẩn hóa, số hóa, phân bổ, cấp phát, khai thác, tạo điều, tạo môi, tạo chuyển, thu hút, huy động, bố trí, sử dụng, quản lý, tiến hành, kiểm điểm, lấy phiếu,
  lấy ý, mở rộng, mở các, nêu những, nêu các, nghe các, nghe báo, xem xét, cho ý, bàn và, bàn các, đóng góp, tặng quà, ủng hộ, bảo vệ`,
)

const singles = set(
  `đạt, nêu, nghe, bàn, mở, trao, tặng, ký, bầu, cử, giao, đưa, lập, gửi, làm, vượt, trồng, trả, giữ, chuyển, trình, lùi, dừng, chọn, cấp, xin, nhân`,
)
