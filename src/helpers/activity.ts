import { escapeText } from '../tree/escape.ts'
import type { Helper } from './helper.ts'
import { capital, markdown, organizer, row, sentence } from './phrase.ts'

/** `{{activity this}}`: "Đoàn đại biểu … dâng hương tại …". */
export const activityHelper: Helper = {
  name: 'activity',
  about: 'Một hoạt động bên lề: ai làm gì, ở đâu.',
  run: ({ values: [value], context }) => {
    const activity = context.meeting.activities.find((candidate) => candidate === value)
    if (!activity) return markdown('')
    const who =
      activity.who.length > 0 ? row(activity.who.map((reference) => organizer(reference, context))) : 'các đại biểu'
    const where = activity.where ? ` tại ${escapeText(activity.where)}` : ''
    const told = activity.text ? sentence(activity.text, context) : ''
    if (!activity.kind) return markdown(told)
    const deed = `${capital(`${who} ${escapeText(activity.kind)}${where}`)}.`
    return markdown([deed, told].filter(Boolean).join(' '))
  },
}
