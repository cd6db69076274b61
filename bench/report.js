import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compose, findProject, listMeetings, prepareMeeting, readMaterials, writers } from '../dist/index.js'

/** The seed whose report is measured, and which has all three kinds. */
const SEED = 'huyen-tay-son'

/** A meeting of this project, checked, with what its documents are made with. */
export async function seedMeeting(root) {
  const materials = await readMaterials(await findProject(root))
  const { meetings } = await listMeetings(materials.project)
  const ref = meetings.find(({ file }) => file.includes(SEED)) ?? meetings[0]
  const { checked, photos } = await prepareMeeting(ref, materials)
  const composed = materials.templates
    .filter(({ kind }) => kind.scope === undefined)
    .map((template) => ({ id: template.kind.id, template, ...compose(checked.meeting, template) }))
  const assets = { fonts: materials.fonts, photos, photoFolder: '.' }
  return { ref, text: readFileSync(ref.path, 'utf8'), materials, meeting: checked.meeting, composed, assets }
}

/**
 * The same report with its body over and over: `copies` times, appendices and pictures left out. Each copy is marked with its number,
 * so that no paragraph stands twice.
 */
export function stretched(root, copies) {
  const plain = root.children.filter(({ type }) => !['appendix', 'image', 'caption', 'chart'].includes(type))
  const first = plain.findIndex(({ type }) => ['paragraph', 'heading', 'list', 'table'].includes(type))
  const after = plain.findLastIndex(({ type }) => ['paragraph', 'heading', 'list', 'table'].includes(type)) + 1
  const body = plain.slice(first, after)
  return {
    ...root,
    children: [
      ...plain.slice(0, first),
      ...Array.from({ length: copies }, (_, n) => body.map((block) => marked(block, `(${n + 1})`))).flat(),
      ...plain.slice(after),
    ],
  }
}

/** A report nobody has seen before: every paragraph and cell ends in `mark`. */
export function marked(node, mark) {
  if (node.type === 'paragraph' || node.type === 'tableCell')
    return { ...node, children: [...node.children, { type: 'text', value: ` ${mark}` }] }
  return Array.isArray(node.children) ? { ...node, children: node.children.map((child) => marked(child, mark)) } : node
}

/** What every peer is given: headings, paragraphs and tables as plain words, in reading order. */
export function wordsFor(root) {
  return root.children.flatMap((block) => plainBlocks(block))
}

function plainBlocks(block) {
  const paragraph = (text) => (text.trim() === '' ? [] : [{ type: 'paragraph', text }])
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', depth: block.depth, text: `${labelOf(block)}${textOf(block.children)}` }]
    case 'table':
      return [
        { type: 'table', rows: block.children.map((row) => row.children.map(({ children }) => textOf(children))) },
      ]
    case 'list':
      return block.children.flatMap((item) =>
        item.children.flatMap((child, n) =>
          paragraph(`${n === 0 ? labelOf(item) : ''}${textOf(child.children ?? [])}`),
        ),
      )
    case 'letterhead':
      return [...block.left, ...block.right].flatMap(({ children }) => paragraph(textOf(children)))
    case 'title':
      return block.lines.flatMap(({ children }) => paragraph(textOf(children)))
    case 'signature': {
      const lines = [block.left, block.right].flatMap((side) => [
        ...(side?.label ? [side.label] : []),
        ...(side?.items ?? []),
        ...(side?.capacity ?? []),
        ...(side?.name ? [side.name] : []),
      ])
      return lines.flatMap(({ children }) => paragraph(textOf(children)))
    }
    default:
      return paragraph(textOf(block.children ?? []))
  }
}

function labelOf({ label }) {
  return label ? `${label.text} ` : ''
}

function textOf(inlines) {
  return inlines.map(({ value, children, type }) => value ?? (type === 'break' ? ' ' : textOf(children ?? []))).join('')
}

/** The writer of a format. */
export function writer(id) {
  const found = writers.find((one) => one.id === id)
  if (!found) throw new Error(`no writer ${id}`)
  return found
}

/** How many pages a PDF of ours has. */
export function pagesOf(pdf) {
  return Number(
    /\/Type \/Pages[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type \/Pages/u
      .exec(Buffer.from(pdf).toString('latin1'))
      ?.slice(1)
      .find(Boolean) ?? 0,
  )
}

/** The tool's own root. */
export const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
