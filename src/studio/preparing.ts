import type { Materials } from '../build/materials.ts'
import { type Prepared, prepareText } from '../build/prepare.ts'
import { meetingFileOfText } from '../load/meeting-file.ts'
import type { DataFile } from './files.ts'

/** A meeting in a text, checked, with all its documents need. */
export type PreparedText = Omit<Prepared, 'bytes' | 'sha256'>

/** Meetings in texts, each prepared once: the draft, the check and the preview of one pause in typing ask for the same. */
export type Preparing = (file: DataFile, text: string) => Promise<PreparedText>

/** Texts remembered: of a tab or two. */
const MOST = 4

export function openPreparing(materials: () => Promise<Materials>): Preparing {
  const known: {
    readonly text: string
    readonly path: string
    readonly by: Materials
    readonly made: Promise<PreparedText>
  }[] = []
  return async ({ path, file }, text) => {
    const by = await materials()
    const before = known.find((one) => one.text === text && one.path === path && one.by === by)
    if (before) return before.made
    const made = prepareText(meetingFileOfText(text, file), path, by)
    known.unshift({ text, path, by, made })
    known.length = Math.min(known.length, MOST)
    return made
  }
}
