import { compose } from '../compose.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Template } from '../template.ts'
import { remembered } from '../text/remembered.ts'
import { wordsOf } from '../tree/text.ts'
import type { Composer } from './composed-once.ts'
import { isCalledFor } from './plan.ts'

/** Whether some document that `templates` make of a meeting has the words of a text. */
export function printsOf(
  templates: readonly Template[],
  composed: Composer = compose,
): (meeting: Meeting) => (words: string) => boolean {
  return (meeting) => {
    const made = templates.filter(({ kind }) => isCalledFor(kind, meeting))
    const texts = made.map((template) => spoken(meeting, template, composed))
    // That nothing is made, or that a template cannot be filled, is told elsewhere.
    if (texts.length === 0 || texts.includes(undefined)) return () => true
    return (words) => texts.some((text) => text !== undefined && says(text, words))
  }
}

function spoken(meeting: Meeting, template: Template, composed: Composer): string | undefined {
  try {
    return plain(wordsOf(composed(meeting, template).root).join(' '))
  } catch {
    // Whatever keeps a document from being made, the template's fault or ours, is told where the document is made.
    return undefined
  }
}

/** Lower case, words apart by one space, with one at each end. */
function plain(text: string): string {
  return ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}

/** Every three words of a text that follow each other; a short text whole. */
const runsOf = remembered((words): readonly string[] => {
  const typed = plain(words).trim().split(' ')
  return typed.length <= 3
    ? [plain(words)]
    : typed.slice(2).map((_, index) => ` ${typed.slice(index, index + 3).join(' ')} `)
})

/** Short texts as they are; of longer ones most runs of three words, since templates join and shorten. */
function says(text: string, words: string): boolean {
  const runs = runsOf(words)
  return runs.filter((run) => text.includes(run)).length >= runs.length * 0.6
}
