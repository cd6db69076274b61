import type { Kind } from '../kind.ts'
import type { Meeting } from '../meeting/meeting.ts'

/** The kinds of which each meeting may have one; the others sum up many meetings. */
export function ofOneMeeting(kinds: readonly Kind[]): Kind[] {
  return kinds.filter(({ scope }) => scope === undefined)
}

/** True when the meeting has any of the facts a kind asks for; a kind of one meeting that asks for nothing is always made. */
export function isCalledFor(kind: Pick<Kind, 'requires' | 'scope'>, meeting: Meeting): boolean {
  if (kind.scope) return false
  return kind.requires.length === 0 || kind.requires.some((fact) => hasFact(meeting, fact))
}

/**
 * True when the meeting states `fact`: a path of keys, each of which may ask for an entry of a kind
 * (`speeches[kết luận]`, `tasks.items`, `documents.ket-luan`).
 */
export function hasFact(meeting: Meeting, fact: string): boolean {
  return isStated(fact.split('.').reduce<unknown>(step, meeting))
}

function step(value: unknown, part: string): unknown {
  const [, key = part, wanted] = /^([^[]+)\[(.+)\]$/u.exec(part) ?? []
  const child = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
  if (wanted === undefined || !Array.isArray(child)) return child
  return child.filter((entry) => isRecord(entry) && entry.kind === wanted)
}

/** Empty lists and objects of nothing but those are what the model makes of an absent key. */
function isStated(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (isRecord(value)) return Object.values(value).some(isStated)
  return value !== undefined && value !== ''
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
