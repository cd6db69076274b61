import { open } from 'node:fs/promises'
import { extname, sep } from 'node:path'
import type { MeetingRef, Project } from '../load/project.ts'
import { isProseName } from '../load/prose.ts'

/** Files that were named, parted into meetings and texts somebody wrote by hand. */
export interface Parted {
  readonly meetings: readonly MeetingRef[]
  readonly texts: readonly MeetingRef[]
}

/** Texts are `.docx`, `.txt`, and `.md` without front matter that does not stand among the meetings of the project. */
export async function withoutTexts(files: readonly MeetingRef[], project: Project): Promise<Parted> {
  const [meetings, texts]: [MeetingRef[], MeetingRef[]] = [[], []]
  for (const ref of files) {
    const isText = isProseName(ref.path) || (await isBareMarkdown(ref.path, project))
    ;(isText ? texts : meetings).push(ref)
  }
  return { meetings, texts }
}

async function isBareMarkdown(path: string, { data, found }: Project): Promise<boolean> {
  if (extname(path).toLowerCase() !== '.md' || (found && path.startsWith(data + sep))) return false
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return !/^\ufeff?---/u.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await file.close()
  }
}
