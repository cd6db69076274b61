import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4]

/** Plain docx as its guide shows it. */
export async function docx(blocks) {
  return Packer.toBuffer(new Document({ sections: [{ children: blocks.map(child) }] }))
}

/** A heading, paragraph or table. */
export function child(block) {
  if (block.type === 'heading') return new Paragraph({ text: block.text, heading: LEVELS[block.depth - 1] })
  if (block.type === 'paragraph') return new Paragraph(block.text)
  return new Table({ rows: block.rows.map((row) => new TableRow({ children: row.map(cell) })) })
}

function cell(text) {
  return new TableCell({ children: [new Paragraph(text)] })
}
