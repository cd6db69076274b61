import { createHash } from 'node:crypto'
import type { Meta, Root } from '../tree/nodes.ts'
import { blocksOf } from './html/blocks.ts'
import { element, empty, escaped, type Html } from './html/element.ts'
import { styleSheet } from './html/style.ts'
import type { Writer } from './writer.ts'

/** One self-contained page: styles and photos inside, no script, nothing fetched. */
export const html: Writer = {
  id: 'html',
  mediaType: 'text/html',
  async write(root, standard, assets) {
    const untitled = !root.children.some(({ type }) => type === 'title')
    const body = blocksOf(root.children, { assets, top: 2, untitled, styles: standard.styles })
    const style = styleSheet(root, standard, classesOf(body))
    return new TextEncoder().encode(page(root, style, body))
  },
}

function classesOf(body: Html): string[] {
  const attributes = [...new Set(body.match(/ class="[^"]*"/g))]
  return [...new Set(attributes.flatMap((attribute) => attribute.slice(' class="'.length, -1).split(' ')))].sort()
}

function page({ meta }: Root, style: string, body: Html): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head>',
    empty('meta', { charset: 'utf-8' }),
    empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    empty('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(style) }),
    element('title', {}, escaped(meta.title)),
    ...facts(meta),
    element('style', {}, style),
    '</head>',
    '<body>',
    element('main', {}, '\n', body, '\n'),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Nothing is loaded or run; the one style sheet is named by its hash. */
function policy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}

function facts({ description, authors, keywords, date }: Meta): Html[] {
  const named = { description, author: authors.join(', '), keywords: keywords.join(', '), date }
  return Object.entries(named).flatMap(([name, content]) => (content ? [empty('meta', { name, content })] : []))
}
