import { checkOffice } from '../check.ts'
import { type Diagnostic, stops } from '../diagnostic.ts'
import { helpers } from '../helpers/index.ts'
import type { Kind } from '../kind.ts'
import { readFonts } from '../load/fonts.ts'
import { officeSourceOf } from '../load/office.ts'
import type { Project } from '../load/project.ts'
import type { Source } from '../load/yaml.ts'
import { meetingJsonSchema } from '../meeting/json-schema.ts'
import type { Office } from '../meeting/office.ts'
import { standards } from '../standards/index.ts'
import type { Standard } from '../standards/standard.ts'
import { prepareTemplates, type Template } from '../template.ts'
import type { FontFamily } from '../tree/assets.ts'
import { type Common, inputsOf, readCommon } from './common.ts'
import type { Inputs } from './inputs.ts'

/** What every meeting of a project is made with: what was read of it, and what that says. Made once for a run. */
export interface Materials extends Common {
  /** `office.yaml` as typed, and what it says. */
  readonly officeSource?: Source
  readonly office: Office
  /** Kinds of all templates, those that cannot be used too: a meeting may still say what they need. */
  readonly kinds: readonly Kind[]
  /** Templates that can be used. */
  readonly templates: readonly Template[]
  readonly standards: readonly Standard[]
  readonly fonts: FontFamily
  /** What is wrong with the office file and the templates. */
  readonly diagnostics: readonly Diagnostic[]
  /** True when the office file stops the documents of every meeting. */
  halted(strict: boolean): boolean
  /** The inputs that all documents of a kind share (see `inputs.ts`). */
  inputsOf(kind: string): Inputs
}

/** Reads everything the meetings of a project have in common. */
export async function readMaterials(project: Project): Promise<Materials> {
  return materialsOf(await readCommon(project))
}

/** What was read, made ready for use. */
export async function materialsOf(common: Common): Promise<Materials> {
  const { kinds, templates, diagnostics } = prepareTemplates(common.texts, { helpers, schema: meetingJsonSchema })
  const officeSource = common.officeFile && officeSourceOf(common.officeFile)
  const office = checkOffice(officeSource, { standards })
  return {
    ...common,
    ...(officeSource && { officeSource }),
    office: office.office,
    kinds,
    templates,
    standards,
    fonts: await readFonts(),
    diagnostics: [...office.diagnostics, ...diagnostics],
    halted: (strict) => stops(office.diagnostics, strict),
    inputsOf: inputsOf(common),
  }
}
