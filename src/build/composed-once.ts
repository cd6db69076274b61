import { type Composed, compose } from '../compose.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Template } from '../template.ts'

/** A meeting's document of one kind. */
export type Composer = (meeting: Meeting, template: Template) => Composed

/** `compose` for one meeting: the check asks what its documents say, the build writes them, and each is composed once. */
export function composedOnce(): Composer {
  const known = new Map<Template, Composed>()
  return (meeting, template) => {
    const composed = known.get(template) ?? compose(meeting, template)
    known.set(template, composed)
    return composed
  }
}
