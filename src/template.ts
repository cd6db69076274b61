import type { Diagnostic } from './diagnostic.ts'
import type { FillContext, Helper } from './helpers/helper.ts'
import type { Kind } from './kind.ts'
import { splitFrontMatter } from './load/front-matter.ts'
import { readYaml, type Source } from './load/yaml.ts'
import { createFiller } from './template/environment.ts'
import { readKind } from './template/front-matter.ts'
import { lint, type Names } from './template/lint.ts'
import { type Part, readPart } from './template/part.ts'
import { type Place, placeIn } from './template/place.ts'
import { checkRequires } from './template/requires.ts'
import * as say from './template/sayings.ts'
import { type Schema, shapeOf } from './template/shape.ts'

export { TemplateFault } from './template/runtime.ts'

/** The text of one template or partial: `id` is its file's name without suffix, `file` as shown to the author. */
export interface TemplateText {
  readonly id: string
  readonly file: string
  readonly text: string
}

/** One template file, read and parsed: the kind it declares, its subject and its body. */
export interface ParsedTemplate {
  readonly kind: Kind
  readonly source: Source
  readonly subject: Part
  readonly body: Part
}

/** A template ready to be filled; both parts give Markdown of the trusted dialect, and throw `TemplateFault` where it is at odds with the data. */
export interface Template {
  readonly kind: Kind
  subject(context: FillContext): string
  body(context: FillContext): string
}

/** What templates stand on: the words they may use and the shape of a meeting (JSON Schema). */
export interface TemplateGround {
  readonly helpers: readonly Helper[]
  readonly schema: Schema
}

/** Templates that can be used, and what is wrong with the others; every path, helper and partial they name is there. */
export function prepareTemplates(
  texts: { readonly kinds: readonly TemplateText[]; readonly partials: readonly TemplateText[] },
  ground: TemplateGround,
): { readonly templates: readonly Template[]; readonly diagnostics: readonly Diagnostic[] } {
  const parts = texts.partials.map(({ id, file, text }) => ({ id, ...readPart(text, file) }))
  const partials = new Map(parts.flatMap(({ id, part }) => (part ? [[id, part] as const] : [])))
  const names = namesOf(ground, partials, new Set(texts.partials.map(({ id }) => id)))
  const filler = createFiller(ground.helpers, partials)
  const read = texts.kinds.map((text) => checkTemplate(text, names))
  const templates = read.flatMap(({ template }) => (template ? [fillable(template, filler.fill)] : []))
  return { templates, diagnostics: once([...parts, ...read].flatMap(({ diagnostics }) => diagnostics)) }
}

/** Reads one template file: its front matter and its Handlebars, but not yet the names it uses. */
export function readTemplate({ id, file, text }: TemplateText): {
  readonly template?: ParsedTemplate
  readonly diagnostics: readonly Diagnostic[]
} {
  const front = splitFrontMatter(text)
  if (!front.ok) return { diagnostics: [say.noFrontMatter(placeIn(text, file)(1, 0))] }
  const source = readYaml(text, file, { end: front.end })
  const { kind, diagnostics } = readKind(source, id)
  const body = readPart(blankLines(text, front.body) + text.slice(front.body), file, placeIn(text, file))
  const subject = kind && readPart(kind.subject, file, placeInScalar(source, kind.subject))
  const found = [...diagnostics, ...(subject?.diagnostics ?? []), ...body.diagnostics]
  if (!kind || !subject?.part || !body.part) return { diagnostics: found }
  return { template: { kind, source, subject: subject.part, body: body.part }, diagnostics: found }
}

// As many line breaks as stand before the body, so that lines are counted from the top of the file.
function blankLines(text: string, body: number): string {
  return '\n'.repeat((text.slice(0, body).match(/\r\n?|\n/g) ?? []).length)
}

function placeInScalar(source: Source, scalar: string): Place {
  const place = placeIn(scalar, source.file)
  return (line, column, length = 1) => {
    const { line: at } = place(line, column)
    const before = scalar.split('\n').slice(0, at - 1)
    return source.within(['subject'], before.reduce((sum, text) => sum + text.length + 1, 0) + column, length)
  }
}

function namesOf(ground: TemplateGround, partials: ReadonlyMap<string, Part>, declared: ReadonlySet<string>): Names {
  const helpers = new Map(ground.helpers.map((helper) => [helper.name, helper]))
  return { helpers, partials, declared, root: shapeOf(ground.schema, ground.schema) }
}

function checkTemplate(text: TemplateText, names: Names): ReturnType<typeof readTemplate> {
  const { template, diagnostics } = readTemplate(text)
  if (!template) return { diagnostics }
  const found = [
    ...checkRequires(template.kind, template.source, names.root),
    ...lint(template.subject, names),
    ...lint(template.body, names),
  ]
  return found.length > 0 ? { diagnostics: [...diagnostics, ...found] } : { template, diagnostics }
}

function fillable(
  { kind, subject, body }: ParsedTemplate,
  fill: (part: Part, context: FillContext) => string,
): Template {
  return {
    kind,
    subject: (context) => fill(subject, context).replace(/\s+/g, ' ').trim(),
    body: (context) => fill(body, context).replace(/^\n+/, ''),
  }
}

/** A mistake in a partial is met from every template that uses it, and said once. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ rule, at, message }: Diagnostic) => `${at?.file}:${at?.line}:${at?.column}:${rule}:${message.vi}`
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()]
}
