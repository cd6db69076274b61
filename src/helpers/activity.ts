import { escapeText } from '../tree/escape.ts'
import type { Helper } from './helper.ts'
import { capital, markdown, organizer, row, sentence } from './phrase.ts'

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
    const told = activity.text ? sentence(activity.text, context) : ''
    if (!activity.kind) return markdown(told)
    const act = `${who} ${escapeText(activity.kind)}${where}`
    const deed = `${capital(typeof options.lead === 'string' ? `${options.lead}, ${act}` : act)}.`
    return markdown([deed, told].filter(Boolean).join(' '))
  },
}
