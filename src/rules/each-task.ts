import type { Path } from '../diagnostic.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Task } from '../meeting/tasks.ts'

/** A task, where it stands, and the tasks it is part of, nearest first. */
export interface PlacedTask {
  readonly task: Task
  readonly path: Path
  readonly above: readonly Task[]
}

/** Every task and sub-task of a meeting, in the order of the file. */
export function eachTask({ tasks }: Pick<Meeting, 'tasks'>): PlacedTask[] {
  return within(tasks?.items ?? [], ['tasks', 'items'], [])
}

function within(items: readonly Task[], path: Path, above: readonly Task[]): PlacedTask[] {
  return items.flatMap((task, index) => {
    const at = [...path, index]
    return [{ task, path: at, above }, ...within(task.sub, [...at, 'sub'], [task, ...above])]
  })
}
