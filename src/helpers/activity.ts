import { startsWithVerb } from '../text/verbs.ts'
import { escapeText } from '../tree/escape.ts'
import type { Helper } from './helper.ts'
import { capital, clause, markdown, organizer, row, sentence } from './phrase.ts'

/** What stands between the deed and words that say no sentence of their own: "tặng quà: 20 suất quà …", "tặng quà, gồm …"; nothing before a sentence. */
function jointBefore(text: string): string | undefined {
  if (/^\d/.test(text)) return ':'
  return /^(?:cho|với|gồm|bao gồm|trong đó|nhân|để|nhằm)\s/iu.test(text) || startsWithVerb(text) ? ',' : undefined
}

/** `{{activity this lead="Nhân dịp này"}}`: "Đoàn đại biểu … dâng hương tại …". */
export const activityHelper: Helper = {
  name: 'activity',
  about: 'Một hoạt động bên lề: ai làm gì, ở đâu.',
  run: ({ values: [value], options, context }) => {
    const activity = context.meeting.activities.find((candidate) => candidate === value)
    if (!activity) return markdown('')
    const who =
      activity.who.length > 0
        ? row(
            activity.who.map((reference) => organizer(reference, context)),
            context,
          )
        : 'các đại biểu'
    const where = activity.where ? ` tại ${escapeText(activity.where)}` : ''
    const text = activity.text ?? ''
    const told = text === '' ? '' : sentence(text, context)
    if (!activity.kind) return markdown(told)
    const act = `${who} ${escapeText(activity.kind)}${where}`
    const deed = capital(typeof options.lead === 'string' ? `${options.lead}, ${act}` : act)
    const joint = jointBefore(text)
    return markdown(joint ? `${deed}${joint} ${clause(text, context)}.` : `${deed}. ${told}`.trim())
  },
}
