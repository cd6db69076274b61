import { checkOffice } from '../check.ts'
import { type Diagnostic, stops } from '../diagnostic.ts'
import { helpers } from '../helpers/index.ts'
import type { Kind } from '../kind.ts'
import { readFonts } from '../load/fonts.ts'
import { readOffice } from '../load/office.ts'
import type { Project } from '../load/project.ts'
import { readTemplates, type TemplateText } from '../load/templates.ts'
import type { Source } from '../load/yaml.ts'
import { meetingJsonSchema } from '../meeting/json-schema.ts'
import type { Office } from '../meeting/office.ts'
import { standards } from '../standards/index.ts'
import type { Standard } from '../standards/standard.ts'
import { prepareTemplates, type Template } from '../template.ts'
import type { FontFamily } from '../tree/assets.ts'
import { mark } from './digest.ts'
import type { Inputs } from './inputs.ts'
import { readTool, type Tool } from './tool.ts'

/** What every meeting of a project is made with: read once for a run. */
export interface Materials {
  readonly project: Project
  /** `office.yaml` as typed, and what it says. */
  readonly officeSource?: Source
  readonly office: Office
  /** Kinds of all templates, those that cannot be used too: a meeting may still say what they need. */
  readonly kinds: readonly Kind[]
  /** Templates that can be used. */
  readonly templates: readonly Template[]
  readonly standards: readonly Standard[]
  readonly fonts: FontFamily
  readonly tool: Tool
  /** What is wrong with the office file and the templates. */
  readonly diagnostics: readonly Diagnostic[]
  /** True when the office file stops the documents of every meeting. */
  halted(strict: boolean): boolean
  /** The inputs that all documents of a kind share (see `inputs.ts`). */
  inputsOf(kind: string): Inputs
}

/** Reads everything the meetings of a project have in common. */
export async function readMaterials(project: Project): Promise<Materials> {
  const texts = await readTemplates(project)
  const { kinds, templates, diagnostics } = prepareTemplates(texts, { helpers, schema: meetingJsonSchema })
  const officeSource = await readOffice(project)
  const office = checkOffice(officeSource, { standards })
  const tool = readTool()
  return {
    project,
    ...(officeSource && { officeSource }),
    office: office.office,
    kinds,
    templates,
    standards,
    fonts: await readFonts(),
    tool,
    diagnostics: [...office.diagnostics, ...diagnostics],
    halted: (strict) => stops(office.diagnostics, strict),
    inputsOf: sharedInputs(tool, officeSource?.text, texts),
  }
}

function sharedInputs(
  tool: Tool,
  office: string | undefined,
  texts: { readonly kinds: readonly TemplateText[]; readonly partials: readonly TemplateText[] },
): (kind: string) => Inputs {
  const templates = new Map(texts.kinds.map(({ id, text }) => [id, mark(text)]))
  const partials = mark(JSON.stringify(texts.partials.map(({ id, text }) => [id, text])))
  const shared = { office: mark(office ?? ''), partials }
  return (kind) => ({ template: templates.get(kind) ?? '', ...shared, tool: tool.mark })
}
