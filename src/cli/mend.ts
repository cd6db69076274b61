import type { Materials } from '../build/materials.ts'
import { archivedSources, carryOut, type MendPlan, planMend } from '../build/mend-file.ts'
import { type MeetingRef, shownPath } from '../load/project.ts'
import { diffOf } from './diff.ts'
import { messages } from './messages.ts'
import { plain } from './plain.ts'
import type { Session } from './session.ts'

/** What `check --fix` did: what it would put right, and the files it wrote. */
export interface MendReport {
  readonly plans: readonly MendPlan[]
  /** Files as shown to the author, each with its version before. */
  readonly written: readonly { readonly file: string; readonly kept: string }[]
}

/** Mends files after showing what changes; asks first where somebody sits at the terminal, unless `yes`. */
export async function mendFiles(
  refs: readonly MeetingRef[],
  materials: Materials,
  { yes, json, quiet }: { readonly yes?: true; readonly json?: true; readonly quiet?: true },
  session: Session,
): Promise<MendReport> {
  const { terminal, say } = session
  const tell = (text: string) => (json || (quiet && !terminal.ask) ? undefined : terminal.out(text))
  const plans = await plansOf(refs, materials, session)
  for (const plan of plans) tell(`${diffOf(plan, session)}\n`)
  if (plans.length === 0) tell(`${say(messages.mendNone)}\n`)
  if (plans.length === 0) return { plans, written: [] }
  if (!yes && !json && !(await isAgreed(plans, session))) {
    tell(`${say(messages.mendLeft)}\n`)
    return { plans, written: [] }
  }
  return { plans, written: await writtenOf(plans, materials, tell, session) }
}

async function plansOf(refs: readonly MeetingRef[], materials: Materials, session: Session): Promise<MendPlan[]> {
  const archived = await archivedSources(materials.project)
  const plans: MendPlan[] = []
  for (const ref of refs) {
    const plan = await planMend(ref, materials)
    if (!plan) continue
    if (archived.has(ref.file)) session.terminal.err(`${session.say(messages.mendArchived(plain(ref.file)))}\n`)
    else plans.push(plan)
  }
  return plans
}

/** Where nobody can be asked, calling the command is the answer. */
async function isAgreed(plans: readonly MendPlan[], { terminal, say }: Session): Promise<boolean> {
  if (!terminal.ask) return true
  const places = plans.reduce((sum, { mended }) => sum + mended.edits.length, 0)
  return /^(?:c|có|y|yes)$/iu.test((await terminal.ask(say(messages.mendAsk(places, plans.length)))).trim().normalize())
}

async function writtenOf(
  plans: readonly MendPlan[],
  materials: Materials,
  tell: (text: string) => void,
  { terminal, say }: Session,
): Promise<MendReport['written']> {
  const results = await carryOut(plans, materials)
  return results.flatMap((result, index) => {
    const file = plans[index]?.ref.file ?? ''
    if ('changedMeanwhile' in result) {
      terminal.err(`${say(messages.mendChanged(plain(file)))}\n`)
      return []
    }
    const kept = shownPath(materials.project, result.kept)
    tell(`${say(messages.mendDone(plain(file), plain(kept)))}\n`)
    return [{ file, kept }]
  })
}

/** What was mended as `--json` gives it. */
export function mendJson({ plans, written }: MendReport): object {
  const mends = plans.flatMap(({ mended }) =>
    mended.edits.map(({ rule, was, by, at: { file, line, column } }) => ({ rule, file, line, column, was, by })),
  )
  return { mends, mended: written }
}
