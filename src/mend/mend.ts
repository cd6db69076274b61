import type { CheckContext } from '../check/context.ts'
import { checkMeeting } from '../check.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { linesOf } from '../load/lines.ts'
import { type MeetingFile, meetingFileOfText } from '../load/meeting-file.ts'
import { withOffice } from '../load/office.ts'
import { readYaml, type Source } from '../load/yaml.ts'
import { schemaFor } from '../meeting/meeting.ts'
import { withRightCharacters } from './characters.ts'
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

// What one turn mends may bare a second thing (three spaces round a mark that was moved); more than a few turns are our mistake.
const maxTurns = 5

/**
 * Mends a meeting file, given without byte order mark: NFC, invisible characters, doubled spaces, the form of days, and tone marks where the office has chosen a
 * style. Everything else stays as it was typed: comments, order, quotes. Names, quotations and titles of documents keep their
 * words; what an officer has silenced is left alone. A file that cannot be read in full has only its characters mended.
 */
export function mendMeeting(typed: string, file: string, context: MendContext): Mended {
  const characters = withRightCharacters(typed, file)
  const before = meetingFileOfText(typed, file)
  let { text } = characters
  const edits: Edit[] = [...characters.made]
  for (let turns = 0; turns <= maxTurns; turns += 1) {
    const turn = spliced(text, wordEdits(meetingFileOfText(text, file), context))
    if (turn.made.length === 0) return proven({ text, edits }, before)
    text = turn.text
    edits.push(...turn.made)
  }
  throw new Error(`mending ${file} comes to no end; last: ${JSON.stringify(edits.at(-1))}`)
}

/** Mends the characters of a data file of any shape. */
export function mendCharacters(typed: string, file: string): Mended {
  const { text, made } = withRightCharacters(typed, file)
  const [before, after] = [typed, text].map((one) => readYaml(one, file).value)
  const changed = changedOtherwise(before, after)
  if (changed.length > 0) throw new Error(`mending ${file} would change ${changed.join(', ')}`)
  return { text, edits: made }
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

/** Holds the mended text to its promise by reading it again. */
function proven(mended: Mended, { source, narrative, file }: MeetingFile): Mended {
  const after = meetingFileOfText(mended.text, file)
  const changed = changedOtherwise(source.value, after.source.value)
  if (!sameWords(narrative?.text ?? '', after.narrative?.text ?? '')) changed.push('(narrative)')
  if (changed.length > 0) throw new Error(`mending ${file} would change ${changed.join(', ')}`)
  return mended
}
