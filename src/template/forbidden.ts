import Handlebars from 'handlebars'
import type { Diagnostic } from '../diagnostic.ts'
import { suggest } from '../text/near.ts'
import { directiveNames } from '../tree/directives.ts'
import type { Place } from './place.ts'
import * as say from './sayings.ts'

/** What no template may do whatever the data: raw output, dynamic partials, decorators, loose back slashes, unbalanced `:::`. */
export function checkProgram(program: hbs.AST.Program, place: Place): Diagnostic[] {
  const found: Diagnostic[] = []
  const at = ({ loc }: hbs.AST.Node) => place(loc.start.line, loc.start.column, 2)
  const refuse = (what: string) => (node: hbs.AST.Node) => void found.push(say.forbidden(what, at(node)))
  const visitor = new Handlebars.Visitor()
  const { Program, MustacheStatement, PartialStatement } = Handlebars.Visitor.prototype
  visitor.Program = (inner) => {
    found.push(...directiveFaults(inner, place), ...backslashes(inner, place))
    Program.call(visitor, inner)
  }
  visitor.MustacheStatement = (node) => {
    if (!node.escaped) found.push(say.forbidden('{{{…}}} hoặc {{&…}}', at(node), say.rawHint))
    MustacheStatement.call(visitor, node)
  }
  visitor.PartialStatement = (node) => {
    if (node.name.type === 'SubExpression') refuse('{{> (…)}}')(node)
    PartialStatement.call(visitor, node)
  }
  visitor.PartialBlockStatement = refuse('{{#> …}}')
  visitor.Decorator = refuse('{{* …}}')
  visitor.DecoratorBlock = refuse('{{#* …}}')
  visitor.accept(program)
  return found
}

type Content = hbs.AST.ContentStatement & { readonly original: unknown }

function contents(program: hbs.AST.Program): { content: Content; next: hbs.AST.Statement | undefined }[] {
  return program.body.flatMap((node, index) =>
    // The parser's own tag for text between mustaches.
    node.type === 'ContentStatement' ? [{ content: node as Content, next: program.body[index + 1] }] : [],
  )
}

/** As typed: `value` has lost the line breaks round blocks that stand alone. */
function typed(content: Content): string {
  return typeof content.original === 'string' ? content.original : content.value
}

function backslashes(program: hbs.AST.Program, place: Place): Diagnostic[] {
  return contents(program)
    .filter(({ content, next }) => next?.type === 'MustacheStatement' && /(?:^|[^\\])(?:\\\\)*\\$/.test(content.value))
    .map(({ content }) => say.looseBackslash(place(content.loc.end.line, Math.max(0, content.loc.end.column - 1))))
}

/** `:::` lines must pair up within each branch of the template, so that no data can leave a block open. */
function directiveFaults(program: hbs.AST.Program, place: Place): Diagnostic[] {
  const open: { name: string; line: number }[] = []
  const found: Diagnostic[] = []
  for (const { content } of contents(program)) {
    const text = typed(content)
    for (const { index, 1: before = '', 2: name = '' } of text.matchAll(/(^|\n)[ \t]*:::+[ \t]*([A-Za-z]*)/g)) {
      if (before === '' && content.loc.start.column > 0) continue
      const line = content.loc.start.line + text.slice(0, index + before.length).split('\n').length - 1
      if (name === '') {
        if (open.pop() === undefined) found.push(say.strayBlockEnd(place(line, 0, 3)))
        continue
      }
      open.push({ name, line })
      if (!directiveNames.includes(name))
        found.push(say.unknownBlock(name, suggest(name, directiveNames), place(line, 0, 4 + name.length)))
    }
  }
  return [...found, ...open.map(({ name, line }) => say.unclosedBlock(name, place(line, 0, 4 + name.length)))]
}
