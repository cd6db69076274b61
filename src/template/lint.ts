import type { Diagnostic } from '../diagnostic.ts'
import type { Helper } from '../helpers/helper.ts'
import { suggest } from '../text/near.ts'
import type { Part } from './part.ts'
import * as say from './sayings.ts'
import { anything, elementOf, keysOf, type Shape, under } from './shape.ts'

/** Every name a template may use. */
export interface Names {
  readonly partials: ReadonlyMap<string, Part>
  /** Partials there are files of; those with mistakes of their own are not in `partials`. */
  readonly declared: ReadonlySet<string>
  readonly helpers: ReadonlyMap<string, Helper>
  /** Of what `@root` is. */
  readonly root: Shape
}

/** One level of `..`: what `this` is there. */
interface Scope {
  readonly shape: Shape
  /** Handed to a partial by name. */
  readonly extra: ReadonlyMap<string, Shape>
}

interface Place {
  readonly part: Part
  /** Innermost first. */
  readonly scopes: readonly Scope[]
  readonly params: ReadonlyMap<string, Shape>
  readonly inEach: boolean
  /** Names of the partials we are in, outermost first. */
  readonly within: readonly string[]
}

/** Blocks that come with Handlebars; nothing else of it may be called. */
const builtIn: readonly string[] = ['if', 'unless', 'each', 'with']

/** Every path, helper and partial of a part that nothing bears, partials followed with what they are given. */
export function lint(part: Part, names: Names): Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  const report = (diagnostic: Diagnostic) => {
    found.set(`${diagnostic.at?.file}:${diagnostic.at?.line}:${diagnostic.at?.column}:${diagnostic.rule}`, diagnostic)
  }
  const start = {
    part,
    scopes: [{ shape: names.root, extra: new Map() }],
    params: new Map(),
    inEach: false,
    within: [],
  }
  linterFor(names, report).program(part.program, start)
  return [...found.values()]
}

function linterFor(names: Names, report: (diagnostic: Diagnostic) => void) {
  const known = [...names.helpers.keys(), ...builtIn]
  // A partial called again with the same shapes has nothing new to say.
  const seen = new Map<string, Shape[]>()

  function at(node: hbs.AST.Node, { part }: Place, length = 1) {
    return part.place(node.loc.start.line, node.loc.start.column, length)
  }

  function program(node: hbs.AST.Program | undefined, place: Place): void {
    for (const statement of node?.body ?? []) visit(statement, place)
  }

  // The parser's own tags say what each statement is.
  function visit(node: hbs.AST.Statement, place: Place): void {
    if (node.type === 'MustacheStatement') call(node as hbs.AST.MustacheStatement, place)
    if (node.type === 'BlockStatement') block(node as hbs.AST.BlockStatement, place)
    if (node.type === 'PartialStatement') partial(node as hbs.AST.PartialStatement, place)
  }

  /** A mustache or a call in brackets: of a helper, or a mere path. */
  function call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, place: Place): Shape {
    const path = node.path as hbs.AST.PathExpression
    const isCall = node.params.length > 0 || node.hash !== undefined || node.type === 'SubExpression'
    if (path.type !== 'PathExpression') return anything
    const name = path.original
    const isHelper = names.helpers.has(name) && !place.params.has(name)
    if (!isCall && !isHelper) return expression(path, place)
    if (!isHelper) report(say.unknownHelper(name, suggest(name, names.helpers.keys()), at(path, place, name.length)))
    args(node, place)
    return anything
  }

  function args({ params, hash }: Pick<hbs.AST.MustacheStatement, 'params' | 'hash'>, place: Place): Shape[] {
    for (const pair of hash?.pairs ?? []) expression(pair.value, place)
    return params.map((value) => expression(value, place))
  }

  function expression(node: hbs.AST.Expression, place: Place): Shape {
    if (node.type === 'SubExpression') return call(node as hbs.AST.SubExpression, place)
    if (node.type === 'PathExpression') return path(node as hbs.AST.PathExpression, place)
    return anything
  }

  function path(node: hbs.AST.PathExpression, place: Place): Shape {
    if (node.data) return variable(node, place)
    const [first, ...rest] = node.parts
    const scoped = /^(?:this\b|\.)/.test(node.original)
    const scope = place.scopes[node.depth]
    if (first === undefined) return scope?.extra.size ? anything : (scope?.shape ?? anything)
    const param = node.depth === 0 && !scoped ? place.params.get(first) : undefined
    if (param) return steps(param, rest, node, place)
    const extra = scope?.extra.get(first)
    if (extra) return steps(extra, rest, node, place)
    return steps(scope?.shape ?? anything, node.parts, node, place)
  }

  function variable(node: hbs.AST.PathExpression, place: Place): Shape {
    const [name = '', ...rest] = node.parts
    if (name === 'root') return steps(names.root, rest, node, place)
    const known = place.inEach && ['index', 'key', 'first', 'last'].includes(name) && rest.length === 0
    if (!known) report(say.unknownVariable(node.parts.join('.'), at(node, place, node.original.length)))
    return anything
  }

  function steps(shape: Shape, parts: readonly string[], node: hbs.AST.PathExpression, place: Place): Shape {
    let here = shape
    for (const key of parts) {
      const next = under(here, key)
      if (next === undefined) {
        report(say.unknownPath(node.original, suggest(key, keysOf(here)), at(node, place, node.original.length)))
        return anything
      }
      here = next
    }
    return here
  }

  function block(node: hbs.AST.BlockStatement, place: Place): void {
    const name = node.path.original
    if (builtIn.includes(name) && node.params.length !== 1)
      report(say.wrongCount(name, at(node, place, 3 + name.length)))
    if (!known.includes(name)) {
      report(say.unknownHelper(name, suggest(name, known), at(node.path, place, name.length)))
    }
    const [given = anything] = args(node, place)
    program(node.program, inner(node, name, given, place))
    program(node.inverse, place)
  }

  /** The place inside a block. `each`, `with` and helpers that say so open a level of `..`; what a helper opens is not known. */
  function inner({ program }: hbs.AST.BlockStatement, name: string, given: Shape, place: Place): Place {
    const params = program?.blockParams ?? []
    const opens = name === 'each' || name === 'with' || names.helpers.get(name)?.opens === true
    if (!opens) return place
    const element = name === 'each' ? (elementOf(given) ?? anything) : name === 'with' ? given : anything
    const scopes = [{ shape: element, extra: new Map() }, ...place.scopes]
    const bound = params.map((param, index): [string, Shape] => [param, index === 0 ? element : anything])
    const named = new Map([...place.params, ...bound])
    return { ...place, scopes, params: named, inEach: name === 'each' || place.inEach }
  }

  function partial(node: hbs.AST.PartialStatement, place: Place): void {
    const name = String((node.name as hbs.AST.PathExpression).original)
    const given = node.params.map((value) => expression(value, place))
    const extra = new Map((node.hash?.pairs ?? []).map(({ key, value }) => [key, expression(value, place)]))
    const part = names.partials.get(name)
    if (!part && names.declared.has(name)) return
    const here = at(node.name, place, name.length)
    if (!part || place.within.includes(name)) {
      report(
        part
          ? say.partialCircle([...place.within, name], here)
          : say.unknownPartial(name, suggest(name, names.declared), here),
      )
      return
    }
    const outer = place.scopes[0]
    const shape = given[0] ?? outer?.shape ?? anything
    const inherited = given.length === 0 ? (outer?.extra ?? []) : []
    const scope = { shape, extra: new Map([...inherited, ...extra]) }
    if (extra.size === 0 && visited(name, shape)) return
    program(part.program, {
      part,
      scopes: [scope],
      params: new Map(),
      inEach: place.inEach,
      within: [...place.within, name],
    })
  }

  function visited(name: string, shape: Shape): boolean {
    const shapes = seen.get(name) ?? []
    seen.set(name, [...shapes, shape])
    return shapes.includes(shape)
  }

  return { program }
}
