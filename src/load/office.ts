import type { Path } from '../diagnostic.ts'
import { decode } from './decode.ts'
import type { OfficeFile } from './office-file.ts'
import { isObject, type RawObject } from './raw.ts'
import * as say from './sayings.ts'
import { maxBytes, readYaml, type Source, unreadable } from './yaml.ts'

/** What `office.yaml` gives by id; a meeting's own entry of the same id wins, whole. */
const shared = ['organizations', 'people'] as const

/** The office file, read as what it says. */
export function officeSourceOf(office: OfficeFile): Source {
  if ('bytes' in office) return officeOf(office.bytes, office.file)
  return unreadable('', office.file, { saying: say.tooLarge(office.size, maxBytes), at: 0 })
}

/** The office file in its bytes. An office that says nothing yet is in order. */
export function officeOf(bytes: Uint8Array, file: string): Source {
  const { text, fault } = decode(bytes)
  return fault ? unreadable(text, file, fault) : readYaml(text, file, { mayBeEmpty: true })
}

/**
 * A meeting with its office under it: organizations and people of both, each placed in the file it came from. The rest of
 * `office.yaml` is read on its own; a path that begins with `office` is looked up there.
 */
export function withOffice(meeting: Source, office: Source | undefined): Source {
  if (!office) return meeting
  const inOffice = (path: Path): Path | undefined => {
    const [top, id] = path
    if (top === 'office') return path.slice(1)
    const foreign = shared.some((key) => key === top) && id !== undefined && !has(meeting.value, path.slice(0, 2))
    return foreign && has(office.value, path.slice(0, 2)) ? path : undefined
  }
  return {
    ...meeting,
    value: merged(meeting.value, office.value),
    partial: meeting.partial || office.partial,
    locate(path, part) {
      const foreign = inOffice(path)
      return foreign ? office.locate(foreign, part) : meeting.locate(path, part)
    },
    within(path, offset, length) {
      const foreign = inOffice(path)
      return foreign ? office.within(foreign, offset, length) : meeting.within(path, offset, length)
    },
  }
}

function merged(meeting: RawObject, office: RawObject): RawObject {
  const both = shared.flatMap((key) => {
    const [own, common] = [meeting[key], office[key]]
    // Something else than a mapping is the schema's to refuse.
    if (!isObject(common) || (own !== undefined && !isObject(own))) return []
    return [[key, { ...common, ...own }] as const]
  })
  return { ...meeting, ...Object.fromEntries(both) }
}

function has(value: RawObject, [top, id]: Path): boolean {
  const group = top === undefined ? undefined : value[top]
  return isObject(group) && id !== undefined && Object.hasOwn(group, id)
}
