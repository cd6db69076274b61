import type Handlebars from 'handlebars'

/** Stretches of template compiled beforehand, by their source. */
export type Ready = ReadonlyMap<string, TemplateSpecification>

/** Those of the built-in templates: `bundle.js` compiles them when the tool is built. The sources have none. */
export const ready: Ready = new Map()

/** What Handlebars' precompiler writes. */
type TemplateSpecification = Parameters<typeof Handlebars.template>[0]
