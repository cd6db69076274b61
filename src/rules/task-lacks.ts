import type { Sentence } from '../diagnostic.ts'
import type { Task } from '../meeting/tasks.ts'
import { eachTask, type PlacedTask } from './each-task.ts'
import type { Finding, RuleContext } from './rule.ts'

/** What a task may lack. */
export interface Lack {
  readonly key: keyof Task & string
  has(task: Task): boolean
  /** Of one task, and of all. */
  readonly one: Sentence
  readonly all: Sentence
  readonly hint: Sentence
}

/**
 * The tasks that lack something which neither they, nor a task they are part of, nor all of their own parts have. Where no task has it, one
 * finding speaks of them all.
 */
export function* tasksThatLack({ meeting }: RuleContext, lack: Lack): Iterable<Finding> {
  const placed = eachTask(meeting)
  if (placed.length > 1 && !placed.some(({ task }) => lack.has(task))) {
    yield {
      path: ['tasks', 'items'],
      onKey: true,
      absent: ['tasks', 'items', lack.key],
      message: lack.all,
      hint: lack.hint,
    }
    return
  }
  for (const { path } of placed.filter((one) => lacks(one, lack)))
    yield { path, absent: [...path, lack.key], message: lack.one, hint: lack.hint }
}

function lacks({ task, above }: PlacedTask, { has }: Lack): boolean {
  return ![task, ...above].some(has) && !(task.sub.length > 0 && task.sub.every(has))
}
