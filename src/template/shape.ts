/** A JSON Schema (draft-07), as far as paths of templates are concerned. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema | boolean>>
  readonly patternProperties?: Readonly<Record<string, Schema | boolean>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema | boolean | readonly (Schema | boolean)[]
  readonly anyOf?: readonly (Schema | boolean)[]
  readonly oneOf?: readonly (Schema | boolean)[]
  readonly allOf?: readonly (Schema | boolean)[]
  readonly definitions?: Readonly<Record<string, Schema | boolean>>
  readonly $defs?: Readonly<Record<string, Schema | boolean>>
}

/** What a template may find at a place: the schemas of which one holds there; `any` where nothing is known. */
export interface Shape {
  readonly any: boolean
  readonly options: readonly Schema[]
  /** Where `$ref`s are looked up. */
  readonly root: Schema
}

/** The shape a schema describes. */
export function shapeOf(schema: Schema | boolean, root: Schema): Shape {
  return merge([schema], root)
}

/** A place where anything may be: what a helper gives. */
export const anything: Shape = { any: true, options: [], root: {} }

function merge(schemas: readonly (Schema | boolean | undefined)[], root: Schema): Shape {
  const options = schemas.flatMap((schema) => expand(schema, root, 0))
  return {
    any: options.some((option) => option === 'any'),
    options: options.filter((option) => option !== 'any'),
    root,
  }
}

function expand(schema: Schema | boolean | undefined, root: Schema, depth: number): (Schema | 'any')[] {
  if (schema === undefined || schema === false || depth > 20) return []
  if (schema === true) return ['any']
  const next = (inner: Schema | boolean | undefined) => expand(inner, root, depth + 1)
  if (schema.$ref !== undefined) return next(lookup(schema.$ref, root))
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(next)
  const says = schema.type !== undefined || schema.properties || schema.additionalProperties || schema.items
  if (says) return [schema, ...inner]
  return inner.length > 0 || 'enum' in schema || 'const' in schema ? inner : ['any']
}

function lookup(reference: string, root: Schema): Schema | boolean | undefined {
  if (reference === '#') return root
  const [, group, name = ''] = /^#\/(definitions|\$defs)\/(.+)$/.exec(reference) ?? []
  const decoded = name.replaceAll('~1', '/').replaceAll('~0', '~')
  return group === 'definitions' ? root.definitions?.[decoded] : root.$defs?.[decoded]
}

/** What stands under a key, or nothing where the key cannot be. */
export function under(shape: Shape, key: string): Shape | undefined {
  if (shape.any) return anything
  const found = shape.options.flatMap((schema) => childOf(schema, key) ?? [])
  if (found.length > 0) return merge(found, shape.root)
  return key === 'length' && shape.options.some(({ items }) => items !== undefined)
    ? merge([{ type: 'number' }], shape.root)
    : undefined
}

function childOf(schema: Schema, key: string): (Schema | boolean)[] | undefined {
  const { properties = {}, patternProperties = {}, additionalProperties, items } = schema
  if (Object.hasOwn(properties, key)) return [properties[key] ?? true]
  if (items !== undefined && /^\d+$/.test(key)) return itemsOf(schema)
  const matching = Object.entries(patternProperties).filter(([pattern]) => new RegExp(pattern, 'u').test(key))
  if (matching.length > 0) return matching.map(([, value]) => value)
  return additionalProperties ? [additionalProperties] : undefined
}

function itemsOf({ items }: Schema): (Schema | boolean)[] {
  if (items === undefined) return []
  return Array.isArray(items) ? [...items] : [items as Schema | boolean]
}

/** What `{{#each}}` finds in turn, or nothing where there is nothing to go through. */
export function elementOf(shape: Shape): Shape | undefined {
  if (shape.any) return anything
  const found = shape.options.flatMap((schema) => {
    const { properties = {}, patternProperties = {}, additionalProperties } = schema
    const values = [...Object.values(properties), ...Object.values(patternProperties), additionalProperties]
    return [...itemsOf(schema), ...values.filter((value) => value !== undefined && value !== false)]
  })
  return found.length > 0 ? merge(found, shape.root) : undefined
}

/** The keys that may stand here, for "did you mean". */
export function keysOf(shape: Shape): string[] {
  return [...new Set(shape.options.flatMap(({ properties = {} }) => Object.keys(properties)))]
}
