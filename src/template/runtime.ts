import type { Diagnostic, Position } from '../diagnostic.ts'
import type { FillContext, Helper, HelperCall } from '../helpers/helper.ts'
import { escapeText, nothing } from '../tree/escape.ts'
import type { Runtime } from './compiler.ts'
import { maxOutput, maxTurns } from './limits.ts'
import * as say from './sayings.ts'

/** A mistake of the template's author that only showed with data; whoever makes documents shows its diagnostic. */
export class TemplateFault extends Error {
  readonly diagnostic: Diagnostic

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message.en)
    this.diagnostic = diagnostic
  }
}

/** The same before it is known which part was running; `line` from 1 and `column` from 0. */
export class FillFault extends Error {
  readonly line: number
  readonly column: number
  readonly diagnose: (at: Position) => Diagnostic

  constructor(line: number, column: number, diagnose: (at: Position) => Diagnostic) {
    super('the template cannot be filled')
    this.line = line
    this.column = column
    this.diagnose = diagnose
  }
}

/** What one filling may still use up. */
interface Budget {
  turns: number
  output: number
}

/** The `data` frame of one filling. */
export interface Frame extends Runtime {
  readonly budget: Budget
  readonly context: FillContext
}

export function frameFor(context: FillContext): Frame {
  const budget = { turns: maxTurns, output: maxOutput }
  return {
    budget,
    context,
    own,
    stated,
    escape: (value, line, column) => spent(budget, print(value, line, column), line, column),
  }
}

function own(parent: unknown, name: string): unknown {
  if (parent === null || parent === undefined) return undefined
  const value = Object.hasOwn(Object(parent), name) ? Reflect.get(Object(parent), name) : undefined
  return typeof value === 'function' ? undefined : value
}

function stated(value: unknown, path: string, line: number, column: number): unknown {
  if (value === undefined || value === null) throw new FillFault(line, column, (at) => say.absent(path, at))
  return value
}

/** Words for the page: strings escaped, numbers in digits, Markdown of helpers as it is, nothing for nothing. */
function print(value: unknown, line: number, column: number): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return escapeText(value).trim() || nothing
  if (typeof value === 'number') return escapeText(String(value))
  const markdown = own(value, 'markdown')
  if (typeof markdown === 'string') return markdown
  const what = Array.isArray(value) ? 'danh sách' : typeof value === 'boolean' ? 'giá trị có/không' : 'nhóm giá trị'
  throw new FillFault(line, column, (at) => say.notWords(what, at))
}

function spent(budget: Budget, text: string, line: number, column: number): string {
  budget.output -= text.length
  if (budget.output < 0) throw new FillFault(line, column, say.tooMuch)
  return text
}

/** The last argument Handlebars gives a helper, as far as it is used here. */
interface CallOptions {
  readonly hash: Readonly<Record<string, unknown>>
  readonly data: Frame
  readonly loc: { readonly start: { readonly line: number; readonly column: number } }
  readonly fn?: (scope: unknown, options?: { data?: unknown; blockParams?: readonly unknown[] }) => string
  readonly inverse?: (scope: unknown) => string
}

/** A helper as Handlebars calls it: values, then options, with `this` the scope of the call. */
export function asHandlebars(helper: Helper) {
  return function (this: unknown, ...given: unknown[]): unknown {
    const options = given.at(-1) as CallOptions // Handlebars always gives them last
    const { start } = options.loc
    const block = options.fn && blockOf(options, this)
    const call = {
      values: given.slice(0, -1),
      options: options.hash,
      context: options.data.context,
      ...(block && { block }),
    }
    const value = run(helper, call, start)
    // What a block gives is put in the page without another look, so it is escaped here.
    return block ? print(value, start.line, start.column) : value
  }
}

function blockOf(options: CallOptions, scope: unknown): NonNullable<HelperCall['block']> {
  return {
    main: (...inner) => options.fn?.(inner.length === 0 ? scope : inner[0]) ?? '',
    otherwise: () => options.inverse?.(scope) ?? '',
  }
}

function run(helper: Helper, call: HelperCall, { line, column }: { line: number; column: number }): unknown {
  try {
    return helper.run(call)
  } catch (error) {
    if (!(error instanceof Error) || error instanceof FillFault || error instanceof TemplateFault) throw error
    // A slip in our own code is no fault of the template's author.
    const ours = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError
    if (ours) throw new Error(`helper "${helper.name}" broke at line ${line}`, { cause: error })
    throw new FillFault(line, column, (at) => say.helperFailed(helper.name, error.message, at))
  }
}

/** `{{#each}}` over lists and groups, counted, so that loops in loops end. */
export function each(this: unknown, collection: unknown, options: CallOptions): string {
  const entries = Array.isArray(collection) ? [...collection.entries()] : Object.entries(Object(collection ?? {}))
  if (entries.length === 0 || typeof collection !== 'object') return options.inverse?.(this) ?? ''
  const { budget } = options.data
  const { line, column } = options.loc.start
  let text = ''
  entries.forEach(([key, value], index) => {
    budget.turns -= 1
    const data = {
      ...options.data,
      key,
      index,
      first: index === 0,
      last: index === entries.length - 1,
      _parent: options.data,
    }
    text += options.fn?.(value, { data, blockParams: [value, key] }) ?? ''
    if (budget.turns < 0 || text.length > maxOutput) throw new FillFault(line, column, say.tooMuch)
  })
  return text
}
