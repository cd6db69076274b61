import type Handlebars from 'handlebars'
import type { FillContext, Helper } from '../helpers/helper.ts'
import { oncePer } from '../text/once-per.ts'
import { createEnvironment } from './compiler.ts'
import { maxOutput } from './limits.ts'
import type { Part } from './part.ts'
import { ready as builtIn, type Ready } from './ready.ts'
import { asHandlebars, each, FillFault, frameFor, TemplateFault } from './runtime.ts'
import * as say from './sayings.ts'

/** Fills parts of templates with the data of one document. */
export interface Filler {
  /** The Markdown of a part. Throws `TemplateFault` at the template author's mistake. */
  fill(part: Part, context: FillContext): string
}

type Run = Handlebars.TemplateDelegate<unknown>

/** A filler whose templates may use these helpers and partials; each part is compiled once, when it is first filled, if it is not ready. */
export function createFiller(
  helpers: readonly Helper[],
  partials: ReadonlyMap<string, Part>,
  ready: Ready = builtIn,
): Filler {
  const environment = createEnvironment()
  for (const name of ['log', 'lookup', 'each']) environment.unregisterHelper(name)
  environment.registerHelper('each', each)
  for (const helper of helpers) environment.registerHelper(helper.name, asHandlebars(helper))
  const options = optionsFor(helpers)
  const compile = (part: Part): Run => {
    const spec = ready.get(part.source)
    const run = spec ? environment.template(spec) : environment.compile(part.source, options)
    return (scope, options) => placed(part, () => run(scope, options))
  }
  for (const [name, part] of partials) environment.registerPartial(name, compile(part))
  const compiled = oncePer(compile)
  return {
    fill: (part, context) => {
      const run = compiled(part)
      const text = placed(part, () => run(context.meeting, { data: frameFor(context) }))
      if (text.length > maxOutput) throw new TemplateFault(say.tooMuch(part.place(1, 0)))
      return text
    },
  }
}

/** The code of a part as a JavaScript expression: what `ready` has of it. */
export function precompile({ source }: Part, helpers: readonly Helper[]): string {
  return String(createEnvironment().precompile(source, optionsFor(helpers)))
}

function optionsFor(helpers: readonly Helper[]): CompileOptions {
  const known = [...helpers.map(({ name }) => [name, true]), ['log', false], ['lookup', false]]
  return { strict: true, knownHelpers: Object.fromEntries(known), knownHelpersOnly: true }
}

/** Faults get the place of the innermost part they pass through. */
function placed(part: Part, run: () => string): string {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof FillFault)) throw error
    throw new TemplateFault(error.diagnose(part.place(error.line, error.column, 2)))
  }
}
