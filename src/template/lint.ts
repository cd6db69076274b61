import type { Diagnostic, Position } from '../diagnostic.ts'
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

/** One level of `..`: what `this` is there, and what a partial was handed by name. */
interface Scope {
  readonly shape: Shape
  readonly extra: ReadonlyMap<string, Shape>
}

/** Where in a template we are, and all that may be named there. */
interface Spot {
  readonly names: Names
  readonly report: (diagnostic: Diagnostic) => void
  /** Shapes each partial was already held to: called again with the same, it has nothing new to say. */
  readonly seen: Map<string, Shape[]>
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
    const { at, rule } = diagnostic
    found.set(`${at?.file}:${at?.line}:${at?.column}:${rule}`, diagnostic)
  }
  const scopes = [{ shape: names.root, extra: new Map() }]
  lintProgram(part.program, {
    names,
    report,
    seen: new Map(),
    part,
    scopes,
    params: new Map(),
    inEach: false,
    within: [],
  })
  return [...found.values()]
}

function place({ loc }: hbs.AST.Node, { part }: Spot, length: number): Position {
  return part.place(loc.start.line, loc.start.column, length)
}

// The parser's own tags say what each statement is.
function lintProgram(program: hbs.AST.Program | undefined, spot: Spot): void {
  for (const node of program?.body ?? []) {
    if (node.type === 'MustacheStatement') shapeOfCall(node as hbs.AST.MustacheStatement, spot)
    if (node.type === 'BlockStatement') lintBlock(node as hbs.AST.BlockStatement, spot)
    if (node.type === 'PartialStatement') lintPartial(node as hbs.AST.PartialStatement, spot)
  }
}

/** What a mustache or a call in brackets gives: a helper's word, or the value of a mere path. */
function shapeOfCall(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, spot: Spot): Shape {
  const path = node.path as hbs.AST.PathExpression
  if (path.type !== 'PathExpression') return anything
  const { helpers } = spot.names
  const name = path.original
  const isCall = node.params.length > 0 || node.hash !== undefined || node.type === 'SubExpression'
  const isHelper = helpers.has(name) && !spot.params.has(name)
  if (!isCall && !isHelper) return shapeOf(path, spot)
  if (!isHelper) spot.report(say.unknownHelper(name, suggest(name, helpers.keys()), place(path, spot, name.length)))
  shapesGiven(node, spot)
  return anything
}

function shapesGiven({ params, hash }: Pick<hbs.AST.MustacheStatement, 'params' | 'hash'>, spot: Spot): Shape[] {
  for (const pair of hash?.pairs ?? []) shapeOf(pair.value, spot)
  return params.map((value) => shapeOf(value, spot))
}

function shapeOf(node: hbs.AST.Expression, spot: Spot): Shape {
  if (node.type === 'SubExpression') return shapeOfCall(node as hbs.AST.SubExpression, spot)
  if (node.type === 'PathExpression') return shapeAt(node as hbs.AST.PathExpression, spot)
  return anything
}

function shapeAt(path: hbs.AST.PathExpression, spot: Spot): Shape {
  if (path.data) return shapeOfVariable(path, spot)
  const [first, ...rest] = path.parts
  const scope = spot.scopes[path.depth]
  if (first === undefined) return scope?.extra.size ? anything : (scope?.shape ?? anything)
  const isScoped = /^(?:this\b|\.)/.test(path.original)
  const named = path.depth === 0 && !isScoped ? spot.params.get(first) : undefined
  const known = named ?? scope?.extra.get(first)
  return known ? walk(known, rest, path, spot) : walk(scope?.shape ?? anything, path.parts, path, spot)
}

function shapeOfVariable(path: hbs.AST.PathExpression, spot: Spot): Shape {
  const [name = '', ...rest] = path.parts
  if (name === 'root') return walk(spot.names.root, rest, path, spot)
  const known = spot.inEach && ['index', 'key', 'first', 'last'].includes(name) && rest.length === 0
  if (!known) spot.report(say.unknownVariable(path.parts.join('.'), place(path, spot, path.original.length)))
  return anything
}

function walk(from: Shape, parts: readonly string[], path: hbs.AST.PathExpression, spot: Spot): Shape {
  let here = from
  for (const key of parts) {
    const next = under(here, key)
    if (next === undefined) {
      const { original } = path
      spot.report(say.unknownPath(original, suggest(key, keysOf(here)), place(path, spot, original.length)))
      return anything
    }
    here = next
  }
  return here
}

function lintBlock(node: hbs.AST.BlockStatement, spot: Spot): void {
  const name = node.path.original
  const known = [...spot.names.helpers.keys(), ...builtIn]
  if (builtIn.includes(name) && node.params.length !== 1) {
    spot.report(say.wrongCount(name, place(node, spot, 3 + name.length)))
  }
  if (!known.includes(name)) {
    spot.report(say.unknownHelper(name, suggest(name, known), place(node.path, spot, name.length)))
  }
  const [given = anything] = shapesGiven(node, spot)
  lintProgram(node.program, inside(node, given, spot))
  lintProgram(node.inverse, spot)
}

/** The spot inside a block. `each`, `with` and helpers that say so open a level of `..`; what a helper opens is not known. */
function inside({ path, program }: hbs.AST.BlockStatement, given: Shape, spot: Spot): Spot {
  const name = path.original
  const opens = name === 'each' || name === 'with' || spot.names.helpers.get(name)?.opens === true
  if (!opens) return spot
  const shape = name === 'each' ? (elementOf(given) ?? anything) : name === 'with' ? given : anything
  const bound = (program?.blockParams ?? []).map((param, index): [string, Shape] => [
    param,
    index === 0 ? shape : anything,
  ])
  return {
    ...spot,
    scopes: [{ shape, extra: new Map() }, ...spot.scopes],
    params: new Map([...spot.params, ...bound]),
    inEach: name === 'each' || spot.inEach,
  }
}

/** A partial sees where it stands, or the value it is given, and what it is handed by name. */
function lintPartial(node: hbs.AST.PartialStatement, spot: Spot): void {
  const name = String((node.name as hbs.AST.PathExpression).original)
  const part = partialNamed(name, node, spot)
  const [given] = node.params.map((value) => shapeOf(value, spot))
  const handed = (node.hash?.pairs ?? []).map(({ key, value }): [string, Shape] => [key, shapeOf(value, spot)])
  const outer = spot.scopes[0]
  const shape = given ?? outer?.shape ?? anything
  const inherited = given ? [] : [...(outer?.extra ?? [])]
  if (!part || (handed.length === 0 && inherited.length === 0 && wasSeen(name, shape, spot))) return
  const scopes = [{ shape, extra: new Map([...inherited, ...handed]) }]
  lintProgram(part.program, { ...spot, part, scopes, params: new Map(), within: [...spot.within, name] })
}

function partialNamed(name: string, node: hbs.AST.PartialStatement, spot: Spot): Part | undefined {
  const { partials, declared } = spot.names
  const at = place(node.name, spot, name.length)
  if (!declared.has(name)) spot.report(say.unknownPartial(name, suggest(name, declared), at))
  if (!spot.within.includes(name)) return partials.get(name)
  spot.report(say.partialCircle([...spot.within, name], at))
  return undefined
}

function wasSeen(name: string, shape: Shape, { seen }: Spot): boolean {
  const shapes = seen.get(name) ?? []
  seen.set(name, [...shapes, shape])
  return shapes.includes(shape)
}
