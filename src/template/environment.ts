import type Handlebars from 'handlebars'
import type { FillContext, Helper } from '../helpers/helper.ts'
import { createEnvironment } from './compiler.ts'
import { maxOutput } from './limits.ts'
import type { Part } from './part.ts'
import { asHandlebars, each, FillFault, frameFor, TemplateFault } from './runtime.ts'
import * as say from './sayings.ts'

/** Fills parts of templates with the data of one document. */
export interface Filler {
  /** The Markdown of a part. Throws `TemplateFault` at the template author's mistake. */
  fill(part: Part, context: FillContext): string
}

type Run = Handlebars.TemplateDelegate<unknown>

/** A filler whose templates may use these helpers and partials; each part is compiled once, when it is first filled. */
export function createFiller(helpers: readonly Helper[], partials: ReadonlyMap<string, Part>): Filler {
  const environment = createEnvironment()
  for (const name of ['log', 'lookup', 'each']) environment.unregisterHelper(name)
  environment.registerHelper('each', each)
  for (const helper of helpers) environment.registerHelper(helper.name, asHandlebars(helper))
  const knownHelpers = Object.fromEntries([
    ...helpers.map(({ name }) => [name, true]),
    ['log', false],
    ['lookup', false],
  ])
  const compile = (part: Part): Run => {
    const run = environment.compile(part.source, { strict: true, knownHelpers, knownHelpersOnly: true })
    return (scope, options) => placed(part, () => run(scope, options))
  }
  for (const [name, part] of partials) environment.registerPartial(name, compile(part))
  const compiled = new WeakMap<Part, Run>()
  return {
    fill: (part, context) => {
      const run = compiled.get(part) ?? compile(part)
      compiled.set(part, run)
      const text = placed(part, () => run(context.meeting, { data: frameFor(context) }))
      if (text.length > maxOutput) throw new TemplateFault(say.tooMuch(part.place(1, 0)))
      return text
    },
  }
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
