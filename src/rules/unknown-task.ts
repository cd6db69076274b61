import { didYouMean } from '../meeting/issues.ts'
import { suggest } from '../text/near.ts'
import { withPrevious } from './previous-meetings.ts'
import type { Filed, ProjectFinding, ProjectRule } from './rule.ts'

/** A report is on a task that an earlier meeting has set. */
export const unknownTask: ProjectRule = {
  id: 'unknown-task',
  severity: 'warning',
  about: {
    vi: 'Báo cáo (task_reports) nêu đúng mã nhiệm vụ của cuộc họp trước trong chuỗi, hoặc của cuộc họp được dẫn <tệp>#<mã>.',
    en: 'A report names a task that an earlier meeting of the series, or the meeting it names, has set.',
  },
  *check(meetings) {
    yield* inSeries(meetings)
    yield* byName(meetings)
  },
}

/** Bare ids: of a task of any earlier meeting of the series, where their tasks have ids. */
function* inSeries(meetings: readonly Filed[]): Iterable<ProjectFinding> {
  const set = new Map<string, Set<string>>()
  for (const { now, previous } of withPrevious(meetings)) {
    const known = setIn(set, now.facts.series ?? '', previous)
    for (const [index, id] of now.facts.reported.entries())
      if (!id.includes('#') && known.size > 0 && !known.has(id)) yield unknown(now, index, id, known)
  }
}

/** `<file>#<id>`: of that file, where there is one and its tasks have ids. */
function* byName(meetings: readonly Filed[]): Iterable<ProjectFinding> {
  const set = new Map<string, Set<string>>()
  for (const filed of meetings) setIn(set, filed.name, filed)
  for (const filed of meetings)
    for (const [index, cited] of filed.facts.reported.entries()) {
      const [, name = '', id = ''] = /^([^#]*)#(.*)$/su.exec(cited) ?? []
      const known = set.get(name) ?? new Set()
      if (known.size > 0 && !known.has(id)) yield unknown(filed, index, id, known)
    }
}

/** The ids known under a key, now with those of a meeting. */
function setIn(set: Map<string, Set<string>>, key: string, { facts }: Filed): ReadonlySet<string> {
  const known = set.get(key) ?? new Set()
  for (const id of facts.tasks) known.add(id)
  set.set(key, known)
  return known
}

function unknown(filed: Filed, index: number, id: string, known: ReadonlySet<string>): ProjectFinding {
  const near = suggest(id, known)
  return {
    in: filed,
    path: ['task_reports', index, 'task'],
    message: {
      vi: `Không có nhiệm vụ “${id}” trong các nhiệm vụ của cuộc họp trước.`,
      en: `No earlier meeting has set a task “${id}”.`,
    },
    hint:
      near === undefined
        ? {
            vi: 'Ghi đúng mã (id) của nhiệm vụ trong tệp của cuộc họp trước, hoặc đặt mã đó cho nhiệm vụ ở tệp ấy.',
            en: 'Write the id the task has in the file of the earlier meeting, or give it this id there.',
          }
        : didYouMean(near),
  }
}
