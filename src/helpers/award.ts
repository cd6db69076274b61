import type { Award } from '../meeting/awards.ts'
import { escapeText } from '../tree/escape.ts'
import { citeBriefly } from './cite.ts'
import type { FillContext, Helper } from './helper.ts'
import { afterNumber, capital, clause, decider, markdown, named, row, sentence } from './phrase.ts'
import { countedText, recipientNames } from './recipient.ts'
import { tableRows } from './tables.ts'

/**
 * `{{award this}}`: who gives, or is asked to give, what to whom for what. `brief=true` gives numbers where there are many
 * names, `tabled=true` also where a table of all of them follows.
 */
export const awardHelper: Helper = {
  name: 'award',
  about: 'Một mục khen thưởng: đã trao hoặc đề nghị; “brief=true” chỉ nêu số lượng khi danh sách dài.',
  run: ({ values: [value], options, context }) => {
    const award = context.meeting.awards.find((candidate) => candidate === value)
    return markdown(award ? awardText(award, limitOf(options, context), context) : '')
  },
}

/** More names than this are left to a table. */
const namesInText = 5

/** How many names a sentence may hold. */
function limitOf({ brief, tabled }: Readonly<Record<string, unknown>>, { meeting }: FillContext): number {
  const all = meeting.awards.reduce((sum, { recipients }) => sum + recipients.length, 0)
  if (tabled === true && all >= tableRows) return 0
  return brief === true ? namesInText : Number.POSITIVE_INFINITY
}

function awardText(award: Award, most: number, context: FillContext): string {
  const merit = award.for?.replace(/^vì\s+/iu, '') ?? ''
  const because = award.form || award.also.length > 0 || !/^thành tích/iu.test(merit) ? 'vì ' : ''
  const when = isDeed(award.form) ? yearOf(award, context) : ''
  const why = (merit ? ` ${because}${escapeText(merit)}` : '') + when
  const decision = award.decision ? ` theo ${citeBriefly(award.decision, context)}` : ''
  const given = `${capital(afterNumber(act(award, whomText(award, most, context), context)))}${why}${decision}`
  if (!award.note) return `${given}.`
  // "kèm tiền thưởng theo quy định" says no sentence of its own.
  return isAside(award.note)
    ? `${given}, ${clause(award.note, context)}.`
    : `${given}. ${sentence(award.note, context)}`
}

function isAside(note: string): boolean {
  return /^(?:kèm|kèm theo|cùng|gồm|bao gồm|trong đó|với|theo|mỗi (?:suất|phần|cờ|giấy)|trị giá|có)\s/iu.test(note)
}

function act(award: Award, whom: string, context: FillContext): string {
  const by = award.by ? named(award.by, context) : ''
  const verb = verbOf(award, context)
  const to = whom === '' ? '' : verb.startsWith('tặng') ? ` cho ${whom}` : ` ${whom}`
  if (award.status === 'đề nghị') {
    const proposes = context.meeting.meeting.type === 'báo cáo' ? 'đề nghị' : 'thống nhất đề nghị'
    return `${decider(context)} ${proposes} ${by ? `${by} ` : ''}${verb}${to}`
  }
  if (by) return `${by} ${verb}${to}`
  return whom === '' ? `${decider(context)} ${verb}` : `${whom} được ${verb}`
}

/** "tặng Bằng khen năm 2026", "biểu dương, khen thưởng": a deed leaves the year to the end of the sentence. */
function verbOf(award: Award, context: FillContext): string {
  const forms = [award.form, ...award.also].filter((word) => word !== undefined)
  if (forms.length === 0) return 'khen thưởng'
  if (isDeed(award.form)) return escapeText(forms.join(', '))
  return `tặng ${row(forms.map(titled), context)}${yearOf(award, context)}`
}

/** Titles are named as such and quoted: danh hiệu “Lao động tiên tiến”; flags, certificates and orders are not. Markdown. */
function titled(form: string): string {
  return /^(?:chiến sĩ (?:thi đua|tiên tiến)|lao động (?:tiên tiến|giỏi)|tập thể lao động|đơn vị (?:quyết thắng|tiên tiến))/iu.test(
    form,
  )
    ? `danh hiệu “${escapeText(form)}”`
    : escapeText(form)
}

/** " năm 2026", " năm học 2024 - 2025" for a school; nothing where the merits name it. */
function yearOf({ year, for: why }: Award, { meeting }: FillContext): string {
  if (!year || why?.includes(year)) return ''
  const words = year.replace(/^(\d{4})\s*[-–]\s*(\d{4})$/u, '$1 - $2')
  if (!/^\d/.test(words)) return ` ${escapeText(words)}`
  return ` ${meeting.meeting.period?.unit === 'năm học' && words !== year.slice(0, 4) ? 'năm học' : 'năm'} ${escapeText(words)}`
}

/** Forms that are something done rather than something given; no form at all is to be commended. */
function isDeed(form = 'khen thưởng'): boolean {
  return /^(?:biểu dương|khen thưởng|tuyên dương|tôn vinh|suy tôn|vinh danh|công nhận|ghi nhận|khen)/iu.test(form)
}

function whomText(award: Award, most: number, context: FillContext): string {
  const { count, unit, recipients } = award
  const counted = countedText(award, context)
  if (recipients.length === 0 || (recipients.length > most && recipients.length > 1)) return counted
  const names = recipientNames(recipients, context)
  return count === undefined && unit === undefined ? names : `${counted} (${names})`
}
