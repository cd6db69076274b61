import { type OfficeFile, readOffice } from '../load/office-file.ts'
import type { Project } from '../load/project.ts'
import { readTemplates, type TemplateTexts } from '../load/templates.ts'
import { mark } from './digest.ts'
import type { Inputs } from './inputs.ts'
import { readTool, type Tool } from './tool.ts'

/** What all meetings of a project have in common, as it was read: plain data, so that it can go to other threads. */
export interface Common {
  readonly project: Project
  readonly officeFile?: OfficeFile
  readonly texts: TemplateTexts
  readonly tool: Tool
}

/** Reads everything the meetings of a project have in common. */
export async function readCommon(project: Project): Promise<Common> {
  const officeFile = await readOffice(project)
  return { project, texts: await readTemplates(project), ...(officeFile && { officeFile }), tool: readTool() }
}

/** The inputs that all documents of a kind share (see `inputs.ts`). */
export function inputsOf({ tool, officeFile, texts }: Common): (kind: string) => Inputs {
  const templates = new Map(texts.kinds.map(({ id, text }) => [id, mark(text)]))
  const partials = mark(JSON.stringify(texts.partials.map(({ id, text }) => [id, text])))
  const office = mark(officeFile && 'bytes' in officeFile ? officeFile.bytes : '')
  return (kind) => ({ template: templates.get(kind) ?? '', office, partials, tool: tool.mark })
}

/** Mark of everything the meetings have in common, and of the tool: whatever one of them changes, it is another. */
export function markOf({ tool, officeFile, texts }: Common): string {
  const office = officeFile && 'bytes' in officeFile ? mark(officeFile.bytes) : ''
  return mark(JSON.stringify([tool.mark, officeFile?.file, office, texts]))
}

/** Of something that was made of it, only what was read. */
export function commonOf({ project, officeFile, texts, tool }: Common): Common {
  return { project, texts, tool, ...(officeFile && { officeFile }) }
}
