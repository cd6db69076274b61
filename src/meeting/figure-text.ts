import type { Quantity } from '../text/number.ts'
import { formatNumber } from '../text/number-format.ts'
import { formatPercent } from '../text/percent.ts'
import type { BreakdownPart, Comparison, Figure, Part } from './figures.ts'
import { donePercent, planPercent, sharesOf, wholeOf } from './reckoning.ts'

/**
 * The number of a figure as a sentence cites it: "269/805 (33,4%)", "gần 7.200 tỷ đồng", "ước đạt 7,09%",
 * "120/100 ha (đạt 120% kế hoạch)". Its comparisons follow in the same brackets.
 */
export function citation(figure: Figure): string {
  const number = [figure.approx, amount(figure)].filter(Boolean).join(' ')
  return withBrackets(number, [
    ...ratio(figure),
    ...figure.compare.map((compared) => comparisonText(compared, unitOf(figure))),
  ])
}

/**
 * A figure as a clause of its own: "Đảng bộ tỉnh kết nạp 269/805 đảng viên mới (33,4%)", "thu ngân sách gần 7.200 tỷ đồng",
 * "57 tổ chức, gồm: 17 tổ chức hoàn thành xuất sắc nhiệm vụ (29,8%), …". No capital, no full stop.
 */
export function statement(figure: Figure): string {
  const head = withBrackets(subjectAndNumber(figure), ratio(figure))
  const compared = [head, ...figure.compare.map((other) => comparisonText(other, unitOf(figure)))].join(', ')
  const parts = divided(figure)
  if (parts.length > 0 && !figure.verb && !figure.scope && figure.compare.length === 0 && figure.about)
    return withSome(`trong ${subjectAndNumber(figure).replace(/^có /u, '')}, có ${parts.join(', ')}`, figure)
  return withSome(
    parts.length > 0 ? `${compared}, ${figure.partition ? 'gồm' : 'trong đó'}: ${parts.join(', ')}` : compared,
    figure,
  )
}

/** What is true of some of the whole, said after its parts. */
function withSome(text: string, figure: Figure): string {
  const some = figure.of_which.map((part) => partText(part, nounOf(figure)))
  if (some.length === 0) return text
  const turn = figure.breakdown.length > 0 ? '; trong số này có' : ', trong đó có'
  return `${text}${turn} ${some.join(', ')}`
}

/** The bare number with its unit: "269/805", "7.200 tỷ đồng", "7,09%", "57". */
export function amount(figure: Figure): string {
  const whole = figure.of ?? figure.plan
  const number = figure.done ?? figure.value ?? wholeOf(figure)
  if (figure.percent && !number) return formatPercent(figure.percent)
  if (!number) return ''
  if (figure.show === 'percent' && whole) return formatPercent(donePercent(figure) ?? planPercent(figure))
  const shown =
    figure.done && whole && figure.show !== 'value'
      ? `${formatNumber(number)}/${formatNumber(whole)}`
      : formatNumber(number)
  return withUnit(shown, figure.unit)
}

/** What a change of the figure is counted in: percentages rise and fall by points. */
function unitOf({ unit, percent }: Figure): string | undefined {
  return unit === '%' || (percent && !unit) ? '%' : unit
}

/** "tăng 11,9% so với cùng kỳ", "đạt 54,8% kế hoạch". */
export function comparisonText({ to, change, percent, value, approx }: Comparison, unit?: string): string {
  const changes = change === 'tăng' || change === 'giảm'
  const counted = unit === '%' && changes ? 'điểm phần trăm' : unit
  const number = percent ? formatPercent(percent) : value ? withUnit(formatNumber(value), counted) : ''
  const how = [change, approx, number].filter(Boolean).join(' ')
  if (!to) return how
  return changes ? `${how} so với ${to}` : `${how} ${to}`
}

function ratio(figure: Figure): string[] {
  const { done, of, plan, show } = figure
  if (!done || show === 'fraction' || show === 'percent' || show === 'value') return []
  if (of) return [formatPercent(donePercent(figure))]
  if (plan) return [`đạt ${formatPercent(planPercent(figure))} kế hoạch`]
  return []
}

function withBrackets(text: string, notes: readonly string[]): string {
  return notes.length > 0 ? `${text} (${notes.join('; ')})` : text
}

function withUnit(number: string, unit: string | undefined): string {
  if (!unit) return number
  return /^[%‰°]/u.test(unit) ? `${number}${unit}` : `${number} ${unit}`
}

/** Who did what to how many of what, in the order Vietnamese says it. */
function subjectAndNumber(figure: Figure): string {
  const { about = '', verb, approx, unit, scope, percent } = figure
  const spoken = unit === 'người' && people.test(about) ? { ...figure, unit: undefined } : figure
  const number = [approx, amount(spoken)].filter(Boolean).join(' ')
  if (number === '') return [scope, verb, about].filter(Boolean).join(' ')
  if (verb) return [scope, verb, number, afterUnit(unit, about)].filter(Boolean).join(' ')
  const measured = percent !== undefined || (unit !== undefined && !sameNoun(unit, about) && !countable.test(unit))
  if (measured && !participle.test(about)) return [about, scopeOf(scope), number].filter(Boolean).join(' ')
  const counted = [number, afterUnit(unit, about)].filter(Boolean).join(' ')
  return scope ? `${scope} có ${counted}` : `có ${counted}`
}

/** What describes the counted thing follows it: "68 đồng chí được đánh giá". */
const participle = /^(?:được|đã|đạt|bị|có|là)\s/u

/** "28 đảng bộ" already names what is counted when `about` is "đảng bộ trực thuộc". */
function sameNoun(unit: string | undefined, about: string): unit is string {
  return (
    unit !== undefined &&
    (about.toLowerCase().startsWith(unit.toLowerCase()) || (unit === 'người' && people.test(about)))
  )
}

/** Nouns that need no "người" before them. */
const people =
  /^(?:đoàn viên|hội viên|đảng viên|học sinh|sinh viên|giáo viên|cán bộ|công nhân|lao động|đại biểu|viên chức|công chức|thành viên|trẻ|nông dân|phụ nữ|thanh niên|bệnh nhân|cử tri|chiến sĩ|quần chúng)/iu

/** "296 đơn vị cấp huyện" of "huyện đạt chuẩn" says "huyện" once. */
function afterUnit(unit: string | undefined, about: string): string {
  const noun = unit?.toLowerCase() ?? ''
  const said = about.toLowerCase()
  if (noun !== '' && said.startsWith(noun)) return about.slice(noun.length).trim()
  const last = noun.split(' ').at(-1) ?? ''
  return noun.includes(' ') && said.startsWith(`${last} `) ? about.slice(last.length).trim() : about
}

/** Nouns of what is counted rather than measured: as units they follow the number first, as in "68 đồng chí cán bộ lãnh đạo". */
const countable =
  /^(?:chỉ tiêu|nội dung|nghị quyết|đề án|kế hoạch|chi hội|doanh nghiệp|hợp tác xã|tổ chức|tổ|đội|nhóm|câu lạc bộ|đồng chí|người|đại biểu|lượt|cá nhân|tập thể|đơn vị|cơ quan|cuộc|buổi|hội nghị|văn bản|hồ sơ|ý kiến|trường hợp|lớp|mô hình|nhiệm vụ|công trình|dự án|chi bộ|đảng bộ|hộ|hội viên|đoàn viên|đảng viên|học sinh|giáo viên|vụ|vụ việc|vụ án|xã|phường|thôn|huyện|hồ|nhà|căn nhà|điểm|giải|giải thưởng|thủ tục|sản phẩm|đề tài|sáng kiến|bài|tin|điểm cầu|trường|phòng)(?![\p{L}/])/u

function scopeOf(scope: string | undefined): string {
  if (!scope) return ''
  return /^(?:toàn|trong|tại|ở|trên|của)\s/iu.test(scope) ? scope : `của ${scope}`
}

function divided(figure: Figure): string[] {
  return sharesOf(figure).map(({ share, ...part }, index) =>
    partText(figure.breakdown[index] ?? part, nounOf(figure), share),
  )
}

/** What the parts are parts of, when it is short enough to be said with each: "17 tổ chức hoàn thành tốt nhiệm vụ". */
function nounOf({ about = '', unit }: Figure): string | undefined {
  if (unit && countable.test(unit)) return unit
  return about.split(' ').length <= 3 ? about : (people.exec(about) ?? countable.exec(about))?.[0]
}

function partText(part: Part | BreakdownPart, noun?: string, share?: Quantity): string {
  const own = noun === undefined || saysNoun(part.label, noun)
  if (part.value.value === 0) return own ? `không có ${part.label}` : `không có ${noun} nào ${part.label}`
  const done = /^(?:khiển trách|cảnh cáo|khai trừ|cách chức|đình chỉ|giải thể)$/iu.test(part.label)
  if (done && noun)
    return withBrackets(`${part.label} ${formatNumber(part.value)} ${noun}`, share ? [formatPercent(share)] : [])
  const named = own ? part.label : `${noun} ${part.label}`
  const text = `${formatNumber(part.value)} ${named}`
  const inside = 'of_which' in part ? part.of_which.map((inner) => partText(inner, noun)) : []
  const some = inside.length > 0 ? [`trong đó có ${inside.join(', ')}`] : []
  return withBrackets(text, share ? [formatPercent(share), ...some] : some)
}

/** "tập thể" of "tập thể, cá nhân", "6 cá nhân": a label that brings its noun needs no other. */
function saysNoun(label: string, noun: string): boolean {
  return label.toLowerCase().startsWith(noun.toLowerCase()) || /^(?:tập thể|cá nhân)(?!\p{L})/iu.test(label)
}
