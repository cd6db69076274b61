import { Document, Packer } from 'docx'
import Docxtemplater from 'docxtemplater'
import { TemplateHandler } from 'easy-template-x'
import PizZip from 'pizzip'
import { child } from './docx.js'

const MOST_COLUMNS = 8
const MOST_LEVELS = 4

/** A template that bears any report: a loop over its blocks, a condition for each sort of block. */
export async function templateFile() {
  const paragraph = (text) => child({ type: 'paragraph', text })
  const when = (name, inside) => [paragraph(`{#${name}}`), inside, paragraph(`{/${name}}`)]
  const headings = counted(MOST_LEVELS).map((depth) =>
    when(`h${depth}`, child({ type: 'heading', depth, text: '{text}' })),
  )
  const tables = counted(MOST_COLUMNS).map((columns) =>
    when(`t${columns}`, child({ type: 'table', rows: [rowOf(columns)] })),
  )
  const children = [
    paragraph('{#blocks}'),
    ...headings.flat(),
    ...when('p', paragraph('{text}')),
    ...tables.flat(),
    paragraph('{/blocks}'),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

function counted(most) {
  return Array.from({ length: most }, (_, n) => n + 1)
}

function rowOf(columns) {
  return counted(columns).map((n) => `${n === 1 ? '{#rows}' : ''}{c${n}}${n === columns ? '{/rows}' : ''}`)
}

/** The report as data for such a template. */
function dataOf(blocks) {
  return { blocks: blocks.map((block) => ({ ...conditions, ...facts(block) })) }
}

// Both peers look in the scope around when a name is missing.
const conditions = Object.fromEntries([
  ...counted(MOST_LEVELS).map((n) => [`h${n}`, false]),
  ...counted(MOST_COLUMNS).map((n) => [`t${n}`, false]),
  ['p', false],
])

function facts(block) {
  if (block.type === 'paragraph') return { p: true, text: block.text }
  if (block.type === 'heading') return { [`h${Math.min(block.depth, MOST_LEVELS)}`]: true, text: block.text }
  const rows = block.rows.map((row) => Object.fromEntries(row.map((cell, n) => [`c${n + 1}`, cell])))
  return { [`t${Math.min(block.rows[0]?.length ?? 1, MOST_COLUMNS)}`]: true, rows }
}

/** docxtemplater as its guide shows it. */
export function docxtemplater(template) {
  return (blocks) => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
    filled.render(dataOf(blocks))
    return filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  }
}

/** easy-template-x as its guide shows it. */
export function easyTemplateX(template) {
  const handler = new TemplateHandler()
  return (blocks) => handler.process(template, dataOf(blocks))
}
