import type { CheckContext } from '../check/context.ts'
import { checkMeeting } from '../check.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { linesOf } from '../load/lines.ts'
import { type MeetingFile, meetingFileOfText } from '../load/meeting-file.ts'
import { withOffice } from '../load/office.ts'
import { readYaml, type Source } from '../load/yaml.ts'
import { schemaFor } from '../meeting/meeting.ts'
import { characterSteps } from './characters.ts'
import { dateForms, type OffsetOf } from './dates.ts'
import { type Edit, spliced } from './edit.ts'
import { changedOtherwise, sameWords } from './proof.ts'

/** A data file with what is certain put right in it. */
export interface Mended {
  readonly text: string
  /** In the order they were made: characters first, then the words between them. Lines are those of the file in every case. */
  readonly edits: readonly Edit[]
}

/** What a meeting is checked with, and the office under it. */
export type MendContext = Pick<CheckContext, 'kinds' | 'standards' | 'office'> & { readonly officeSource?: Source }

// What one turn mends may bare a second thing.
const maxTurns = 5

/**
 * Mends a meeting file, given without byte order mark: NFC, invisible characters, doubled spaces, the form of days, and tone marks
 * where the office has chosen a style. Everything else stays as it was typed: comments, order, quotes. Names, quotations and titles
 * of documents keep their words; what an officer has silenced is left alone. A file that cannot be read in full has only its
 * characters mended.
 */
export function mendMeeting(typed: string, file: string, context: MendContext): Mended {
  const same = sayingTheSame(meetingFileOfText(typed, file), (text) => meetingFileOfText(text, file))
  const start = rightCharacters(typed, file, same)
  let { text } = start
  const edits = [...start.edits]
  for (let turns = 0; turns < maxTurns; turns += 1) {
    const turn = spliced(text, wordEdits(meetingFileOfText(text, file), context))
    if (turn.made.length === 0 || !same(turn.text)) break
    text = turn.text
    edits.push(...turn.made)
  }
  return { text, edits }
}

/** Mends the characters of an office file, given without byte order mark. */
export function mendOffice(typed: string, file: string): Mended {
  const read = (text: string) => ({ source: readYaml(text, file, { mayBeEmpty: true }) })
  return rightCharacters(typed, file, sayingTheSame(read(typed), read))
}

/** The steps that leave the file saying what it said: a mark that would join an escape before it (`\n` and an accent) stays. */
function rightCharacters(typed: string, file: string, same: (text: string) => boolean): Mended {
  return characterSteps.reduce<Mended>(
    (mended, step) => {
      const { text, made } = step(mended.text, file)
      return made.length > 0 && same(text) ? { text, edits: [...mended.edits, ...made] } : mended
    },
    { text: typed, edits: [] },
  )
}

type Read = Pick<MeetingFile, 'source' | 'narrative'>

/** Whether another text reads as the first did, but for the form of days, spaces and tone marks: nothing is mended unproven. */
function sayingTheSame(before: Read, read: (text: string) => Read): (text: string) => boolean {
  return (text) => {
    const { source, narrative } = read(text)
    return (
      source.partial === before.source.partial &&
      changedOtherwise(before.source.value, source.value).length === 0 &&
      sameWords(before.narrative?.text ?? '', narrative?.text ?? '')
    )
  }
}

function wordEdits({ source: own, narrative }: MeetingFile, context: MendContext): Edit[] {
  if (own.partial) return []
  const lines = linesOf(own.text)
  const offset: OffsetOf = ({ line, column }) => lines.start(line - 1) + column - 1
  const source = withOffice(own, context.officeSource)
  const { diagnostics } = checkMeeting(source, { ...context, ...(narrative && { narrative }) })
  const told = diagnostics.flatMap((diagnostic) => editOf(diagnostic, own.file, offset))
  return [...told, ...dateForms(source, schemaFor(context.kinds), offset)]
}

function editOf({ rule, at, mend }: Diagnostic, file: string, offset: OffsetOf): Edit[] {
  return mend && at?.file === file ? [{ from: offset(at), ...mend, rule, at }] : []
}
