import {
  AlignmentType,
  Document,
  type FileChild,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { paragraph } from '../../../src/writers/docx/paragraphs.ts'
import { textRun } from '../../../src/writers/docx/runs.ts'
import { cell, row, table } from '../../../src/writers/docx/tables.ts'
import { at, elements, parseXml, type XmlElement } from '../../support/xml.ts'

/** What the docx library writes for a thing, as an XML tree. */
async function byLibrary(child: FileChild): Promise<XmlElement | undefined> {
  const parts = unzipSync(
    new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children: [child] }] }))),
  )
  const part = parseXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
  return elements(at(part, 'w:body'))[0]
}

const cellWidth = (size: number) => ({ size, type: WidthType.DXA })

it.each<[string, string, FileChild]>([
  ['a paragraph of a style', paragraph('BodyText', ''), new Paragraph({ style: 'BodyText' })],
  [
    'all a paragraph may say beside its style',
    paragraph('BodyText', '', {
      keepNext: true,
      number: { id: 0, level: 0 },
      before: 120,
      after: 60,
      indent: 200,
      align: 'justify',
    }),
    new Paragraph({
      style: 'BodyText',
      keepNext: true,
      numbering: false,
      spacing: { before: 120, after: 60 },
      indent: { left: 200, right: 200 },
      alignment: AlignmentType.BOTH,
    }),
  ],
  [
    'words with spaces at their ends and signs of markup',
    paragraph('BodyText', textRun(' A & B <C> "D" ')),
    new Paragraph({ style: 'BodyText', children: [new TextRun(' A & B <C> "D" ')] }),
  ],
  [
    'words in a character style',
    paragraph('BodyText', textRun('đậm ', 'Strong')),
    new Paragraph({ style: 'BodyText', children: [new TextRun({ text: 'đậm ', style: 'Strong' })] }),
  ],
  [
    'a table with a header',
    table(
      'TableGrid',
      [1000, 2000],
      row(cell(1000, paragraph('A', ''), true) + cell(2000, paragraph('B', '')), { header: true }),
    ),
    new Table({
      style: 'TableGrid',
      layout: TableLayoutType.FIXED,
      width: cellWidth(3000),
      columnWidths: [1000, 2000],
      rows: [
        new TableRow({
          cantSplit: true,
          tableHeader: true,
          children: [
            new TableCell({
              width: cellWidth(1000),
              verticalAlign: VerticalAlign.CENTER,
              children: [new Paragraph({ style: 'A' })],
            }),
            new TableCell({ width: cellWidth(2000), children: [new Paragraph({ style: 'B' })] }),
          ],
        }),
      ],
    }),
  ],
  [
    'a table with a row of some height',
    table('TableGrid', [3000], row(cell(3000, paragraph('A', '')), { height: 400 })),
    new Table({
      style: 'TableGrid',
      layout: TableLayoutType.FIXED,
      width: cellWidth(3000),
      columnWidths: [3000],
      rows: [
        new TableRow({
          cantSplit: true,
          height: { value: 400, rule: HeightRule.ATLEAST },
          children: [new TableCell({ width: cellWidth(3000), children: [new Paragraph({ style: 'A' })] })],
        }),
      ],
    }),
  ],
])('%s is written as the docx library writes it', async (_, ours, theirs) => {
  expect(parseXml(ours)).toEqual(await byLibrary(theirs))
})
