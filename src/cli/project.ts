import { resolve } from 'node:path'
import { findProject, type Listing, listMeetings, type Project } from '../load/project.ts'
import { suggest } from '../text/near.ts'
import { messages } from './messages.ts'
import { plain } from './plain.ts'
import { type Session, UsageFault } from './session.ts'

/** The meetings a command was called for, and the project they stand in. */
export interface Called {
  readonly project: Project
  readonly meetings: Listing['meetings']
  /** The office file was named too: it is no meeting, and looked at in every case. */
  readonly office: boolean
}

/**
 * The project of the inputs (of the first of them, or of the folder the command was called in) and the meetings under them;
 * all of `data/` when none is named. `words` are what an input that does not exist may have been meant for.
 */
export async function calledFor(
  inputs: readonly string[],
  session: Session,
  words: readonly string[],
): Promise<Called> {
  const paths = inputs.map((input) => resolve(session.terminal.folder, input))
  const project = await findProject(paths[0] ?? session.terminal.folder)
  if (paths.length === 0 && !project.found) throw new UsageFault(messages.noProject(plain(project.root)))
  const { meetings, missing } = await listMeetings(project, paths.length > 0 ? paths : [project.data])
  const index = paths.findIndex((path) => missing.includes(path))
  const typed = inputs[index]
  if (typed !== undefined) throw new UsageFault(messages.noSuchInput(typed, suggest(typed, words)))
  const files = meetings.filter(({ path }) => path !== project.office)
  return { project, meetings: files, office: files.length < meetings.length }
}

/** Refuses ids that are not in a register, naming those that are. */
export function choose(
  ids: readonly string[] | undefined,
  register: readonly { readonly id: string }[],
  what: typeof messages.choiceKind | typeof messages.choiceFormat,
): readonly string[] | undefined {
  const known = register.map(({ id }) => id)
  for (const id of ids ?? []) if (!known.includes(id)) throw new UsageFault(messages.unknownChoice(what, id, known))
  return ids
}
