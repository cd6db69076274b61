import type { Award, Recipient } from '../meeting/awards.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { formatInteger } from '../text/number-format.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext } from './helper.ts'
import { bodies, clause, named, row } from './phrase.ts'

/** "3 tập thể", "1 tập thể và 3 cá nhân" where it is known who is which. */
export function countedText({ form, count, unit, recipients }: Award, { meeting }: FillContext): string {
  const size = count ?? (recipients.length || undefined)
  if (size === undefined) return ''
  if (unit || count !== undefined) return escapeText(`${formatInteger(size)} ${unit ?? 'tập thể, cá nhân'}`)
  const kinds = recipients.map((recipient) => kindOf(recipient, form, meeting))
  if (kinds.includes(undefined)) return `${formatInteger(size)} tập thể, cá nhân`
  const counts = (['tập thể', 'cá nhân'] as const).map((kind) => ({
    kind,
    n: kinds.filter((one) => one === kind).length,
  }))
  return counts.flatMap(({ kind, n }) => (n > 0 ? [`${formatInteger(n)} ${kind}`] : [])).join(' và ')
}

/** Which of the two a recipient is, as far as the file or the title given says; a name alone says nothing. */
function kindOf(recipient: Recipient, form: string | undefined, meeting: Meeting): 'tập thể' | 'cá nhân' | undefined {
  if (isPerson(recipient, meeting) || ofPersons.test(form ?? '')) return 'cá nhân'
  const { organization, name = '' } = recipient
  const body = organization !== undefined || Object.hasOwn(meeting.organizations, name)
  return body || /^(?:tập thể|cờ|đơn vị)\s/iu.test(form ?? '') || bodyNoun.test(name) ? 'tập thể' : undefined
}

/** Titles of persons (Luật Thi đua, khen thưởng 2022, Điều 19). */
const ofPersons =
  /^(?:chiến sĩ|lao động tiên tiến|cá nhân|nhà giáo|thầy thuốc|nghệ (?:sĩ|nhân)|kỷ niệm chương|huy hiệu)(?!\p{L})/iu

/** What a body's name begins with. */
const bodyNoun =
  /^(?:ban|sở|phòng|chi bộ|đảng bộ|đảng ủy|chi ủy|huyện|xã|phường|thị trấn|tỉnh|thành phố|ủy ban|hội|đoàn|chi đoàn|công đoàn|liên đoàn|tổ|đội|trường|trung tâm|văn phòng|công ty|cụm|khối|công an|thôn|bản|khu|nhân dân|cán bộ|tập thể|đơn vị|bệnh viện|trạm|hợp tác xã|câu lạc bộ)\s/iu

function isPerson({ person, organization, name, title }: Recipient, meeting: Meeting): boolean {
  return (
    organization === undefined &&
    (person !== undefined || title !== undefined || Object.hasOwn(meeting.people, name ?? ''))
  )
}

/** All who receive an award, with their titles and what they did. Markdown. */
export function recipientNames(recipients: readonly Recipient[], context: FillContext): string {
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
  const who = named(referenceOf(recipient), context)
  const titled = recipient.title ? `${who}, ${clause(recipient.title, context)}` : who
  return recipient.achievement ? `${titled} (${clause(recipient.achievement, context)})` : titled
}
