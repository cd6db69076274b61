import { type Diagnostic, inOrder } from './diagnostic.ts'
import type { FillContext, Helper } from './helpers/helper.ts'
import type { Kind } from './kind.ts'
import { findFrontMatter } from './load/front-matter.ts'
import { readYaml, type Source } from './load/yaml.ts'
import { createFiller } from './template/environment.ts'
import { readKind } from './template/front-matter.ts'
import { lint, type Names } from './template/lint.ts'
import { type Part, readPart } from './template/part.ts'
import { type Place, placeIn } from './template/place.ts'
import { checkRequires } from './template/requires.ts'
import { TemplateFault } from './template/runtime.ts'
import * as say from './template/sayings.ts'
import { type Schema, shapeOf } from './template/shape.ts'
import type { Fault } from './tree/markdown.ts'

export { TemplateFault }

/** The text of one template or partial: `id` is its file's name without suffix, `file` as shown to the author. */
export interface TemplateText {
  readonly id: string
  readonly file: string
  readonly text: string
  /** False for those that come with the tool: among themselves their names are held by its tests. */
  readonly own?: boolean
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
  /** Hears of wrong markup in what was filled, and throws it as a `TemplateFault`. */
  refuse(fault: Fault): never
}

/** What templates stand on: the words they may use and the shape of a meeting file (JSON Schema), given the kinds they declare. */
export interface TemplateGround {
  readonly helpers: readonly Helper[]
  schema(kinds: readonly Kind[]): Schema
}

/** What the templates of a project are good for. */
export interface PreparedTemplates {
  /** Of every template whose front matter can be read, those that cannot be used too. */
  readonly kinds: readonly Kind[]
  readonly templates: readonly Template[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Templates that can be used, and what is wrong with the others; every path, helper and partial they name is there. */
export function prepareTemplates(
  texts: { readonly kinds: readonly TemplateText[]; readonly partials: readonly TemplateText[] },
  ground: TemplateGround,
): PreparedTemplates {
  const parts = texts.partials.map(({ id, file, text }) => ({ id, ...readPart(text, file) }))
  const partials = new Map(parts.flatMap(({ id, part }) => (part ? [[id, part] as const] : [])))
  const read = texts.kinds.map(readTemplate)
  const kinds = read.flatMap(({ kind }) => kind ?? [])
  const parsed = read.flatMap(({ template }) => template ?? [])
  const declared = new Set(texts.partials.map(({ id }) => id))
  const faultsOf = [...texts.kinds, ...texts.partials].every(({ own }) => own === false)
    ? () => []
    : nameFaultsWith(namesOf(ground.helpers, ground.schema(kinds), partials, declared))
  const checked = parsed.map((template) => ({ template, diagnostics: faultsOf(template) }))
  const { fill } = createFiller(ground.helpers, partials)
  return {
    kinds,
    templates: checked.flatMap(({ template, diagnostics }) =>
      diagnostics.length > 0 ? [] : [fillable(template, fill)],
    ),
    diagnostics: once([...parts, ...read, ...checked].flatMap(({ diagnostics }) => diagnostics)),
  }
}

/** Every stretch of Handlebars of some templates, as a filler is given them. */
export function partsOf(texts: {
  readonly kinds: readonly TemplateText[]
  readonly partials: readonly TemplateText[]
}): Part[] {
  const templates = texts.kinds.flatMap((text) => readTemplate(text).template ?? [])
  const partials = texts.partials.flatMap(({ file, text }) => readPart(text, file).part ?? [])
  return [...templates.flatMap(({ subject, body }) => [subject, body]), ...partials]
}

/** Reads one template file: its front matter and its Handlebars, but not yet the names it uses. */
export function readTemplate({ id, file, text }: TemplateText): {
  /** There even where the Handlebars below it cannot be used. */
  readonly kind?: Kind
  readonly template?: ParsedTemplate
  readonly diagnostics: readonly Diagnostic[]
} {
  const front = findFrontMatter(text)
  if (!front.ok) return { diagnostics: [say.noFrontMatter(placeIn(text, file)(1, 0))] }
  const source = readYaml(text, file, { end: front.end })
  const { kind, diagnostics } = readKind(source, id)
  const body = readPart(blankLines(text, front.body) + text.slice(front.body), file, placeIn(text, file))
  const subject = kind && readPart(kind.subject, file, placeInScalar(source, kind.subject))
  const found = [...diagnostics, ...(subject?.diagnostics ?? []), ...body.diagnostics]
  if (!kind || !subject?.part || !body.part) return { ...(kind && { kind }), diagnostics: found }
  return { kind, template: { kind, source, subject: subject.part, body: body.part }, diagnostics: found }
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

function namesOf(
  known: readonly Helper[],
  schema: Schema,
  partials: ReadonlyMap<string, Part>,
  declared: ReadonlySet<string>,
): Names {
  const helpers = new Map(known.map((helper) => [helper.name, helper]))
  const root = shapeOf(
    { ...schema, properties: { ...schema.properties, office: true, summary: true, narrative: { type: 'string' } } },
    schema,
  )
  return { helpers, partials, declared, root }
}

function nameFaultsWith(names: Names): (template: ParsedTemplate) => Diagnostic[] {
  return ({ kind, source, subject, body }) => [
    ...checkRequires(kind, source, names.root),
    ...lint(subject, names),
    ...lint(body, names),
  ]
}

function fillable(
  { kind, subject, body }: ParsedTemplate,
  fill: (part: Part, context: FillContext) => string,
): Template {
  return {
    kind,
    subject: (context) => fill(subject, context).replace(/\s+/g, ' ').trim(),
    body: (context) => fill(body, context).replace(/^\n+/, ''),
    refuse: ({ message }) => {
      throw new TemplateFault(say.markup(message, body.place(1, 0, 3)))
    },
  }
}

/** A mistake in a partial is met from every template that uses it, and said once. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ rule, at, message }: Diagnostic) => `${at?.file}:${at?.line}:${at?.column}:${rule}:${message.vi}`
  return inOrder([...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()])
}
