import type { Award, Recipient } from '../meeting/awards.ts'
import { formatInteger } from '../text/number-format.ts'
import { escapeText } from '../tree/escape.ts'
import { citeBriefly } from './cite.ts'
import type { FillContext, Helper } from './helper.ts'
import { bodies, capital, clause, decider, markdown, named, row, sentence } from './phrase.ts'
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
  const because = award.form || award.also.length > 0 ? 'vì ' : ''
  const why = award.for ? ` ${because}${escapeText(award.for.replace(/^vì\s+/u, ''))}` : ''
  const year = award.year && !award.for?.includes(award.year) ? ` năm ${award.year}` : ''
  const decision = award.decision ? ` theo ${citeBriefly(award.decision, context)}` : ''
  const note = award.note ? ` ${sentence(award.note, context)}` : ''
  const whom = whomText(award, most, context)
  return `${capital(act(award, whom, context))}${why}${year}${decision}.${note}`
}

function act(award: Award, whom: string, context: FillContext): string {
  const by = award.by ? named(award.by, context) : ''
  const forms = [award.form, ...award.also].filter((form) => form !== undefined)
  const verb =
    forms.length === 0
      ? 'khen thưởng'
      : isDeed(forms[0] ?? '')
        ? escapeText(forms.join(', '))
        : `tặng ${row(forms.map(escapeText), context)}`
  const to = whom === '' ? '' : verb.startsWith('tặng') ? ` cho ${whom}` : ` ${whom}`
  if (award.status === 'đề nghị') {
    const proposes = context.meeting.meeting.type === 'báo cáo' ? 'đề nghị' : 'thống nhất đề nghị'
    return `${decider(context)} ${proposes} ${by ? `${by} ` : ''}${verb}${to}`
  }
  if (by) return `${by} ${verb}${to}`
  return whom === '' ? `${decider(context)} ${verb}` : `${whom} được ${verb}`
}

/** Forms that are something done rather than something given. */
function isDeed(form: string): boolean {
  return /^(?:biểu dương|khen thưởng|tuyên dương|tôn vinh|suy tôn|vinh danh|công nhận|ghi nhận|khen)/iu.test(form)
}

function whomText({ count, unit, recipients }: Award, most: number, context: FillContext): string {
  const size = count ?? (recipients.length || undefined)
  const counted = size === undefined ? '' : escapeText(`${formatInteger(size)} ${unit ?? 'tập thể, cá nhân'}`)
  if (recipients.length === 0 || recipients.length > most) return counted
  const names = recipientNames(recipients, context)
  return count === undefined && unit === undefined ? names : `${counted} (${names})`
}

function recipientNames(recipients: readonly Recipient[], context: FillContext): string {
  const plain = recipients.every(({ title, achievement }) => title === undefined && achievement === undefined)
  if (plain) return bodies(recipients.map(referenceOf), context)
  return row(
    recipients.map((recipient) => recipientText(recipient, context)),
    context,
  )
}

function referenceOf({ organization, person, name }: Recipient): string {
  return organization ?? person ?? name ?? ''
}

function recipientText(recipient: Recipient, context: FillContext): string {
  const notes = [recipient.title, recipient.achievement].filter((note) => note !== undefined)
  return [named(referenceOf(recipient), context), ...notes.map((note) => clause(note, context))].join(', ')
}
