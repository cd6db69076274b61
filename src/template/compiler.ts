import Handlebars from 'handlebars'

/** What compiled templates call while they run, handed over in their `data` frame. */
export interface Runtime {
  /** An own property, or nothing; never a prototype's. */
  own(parent: unknown, name: string): unknown
  /** The value itself; a value the template prints but the data does not have is a fault at its place. */
  stated(value: unknown, path: string, line: number, column: number): unknown
  /** The value as Markdown that reads back as itself. */
  escape(value: unknown, line: number, column: number): string
}

/** Handlebars' compiler as far as it is reached into: version 4.7, held by the contract tests of this file. */
interface Compiler {
  readonly source: { readonly currentLocation: { readonly start: { readonly line: number; readonly column: number } } }
  compiler: unknown
  popStack(): unknown
  push(code: unknown): void
  pushSource(code: unknown): void
  appendToBuffer(code: unknown): unknown
  quotedString(text: string): string
  lastPath?: string
}

/** An environment of its own whose templates escape for Markdown and read nothing but own properties. */
export function createEnvironment(): typeof Handlebars {
  const environment = Handlebars.create()
  // The typings leave out the compiler, which the library's own documents invite to extend.
  const holder = environment as unknown as { JavaScriptCompiler: new () => Compiler }
  const Base = holder.JavaScriptCompiler
  class MarkdownCompiler extends Base {}
  Object.assign(MarkdownCompiler.prototype, {
    compiler: MarkdownCompiler,
    resolvePath,
    resolvePossibleLambda,
    appendEscaped,
    // Equal blocks would share their code, and with it the places named in faults.
    matchExistingProgram: () => undefined,
  })
  holder.JavaScriptCompiler = MarkdownCompiler
  return environment
}

// Handlebars' strict mode throws on `a.b` where `a` is absent even inside {{#if}}; here any path may lead nowhere, and what may
// not is to print nowhere.
function resolvePath(this: Compiler, _type: string, parts: readonly string[], start: number): void {
  this.lastPath = parts.join('.')
  const lookup = (code: unknown, part: string): unknown => ['data.own(', code, ', ', this.quotedString(part), ')']
  this.push(parts.slice(start).reduce(lookup, this.popStack()))
}

function resolvePossibleLambda(this: Compiler): void {
  const path = this.quotedString(this.lastPath ?? 'this')
  this.push(['data.stated(', this.popStack(), ', ', path, ', ', here(this), ')'])
}

function appendEscaped(this: Compiler): void {
  this.pushSource(this.appendToBuffer(['data.escape(', this.popStack(), ', ', here(this), ')']))
}

function here({ source }: Compiler): string {
  const { line, column } = source.currentLocation.start
  return `${line}, ${column}`
}
