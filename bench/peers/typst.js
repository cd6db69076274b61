import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Typst in this process; tables and headings as in its own guide, PDF/A-2a as ours. */
export function typst(fontFolders) {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders }] })
  return (blocks) => compiler.pdf({ mainFileContent: source(blocks) }, { pdfStandard: 'a-2a' })
}

function source(blocks) {
  const page = '#set document(title: "Báo cáo")\n#set page(paper: "a4", margin: 2.5cm, numbering: "1")\n'
  const text = '#set text(font: "Tinos", size: 14pt, lang: "vi")\n#set par(justify: true, first-line-indent: 1cm)\n'
  return page + text + blocks.map(block).join('\n\n')
}

function block(block) {
  switch (block.type) {
    case 'heading':
      return `${'='.repeat(block.depth)} ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'table': {
      const [head = [], ...rows] = block.rows
      const cells = (row) => row.map((cell) => `[${escaped(cell)}]`).join(', ')
      return `#table(columns: ${head.length}, table.header(${cells(head)}), ${rows.map(cells).join(',\n')})`
    }
  }
}

function escaped(text) {
  return text.replace(/[\\#*_`$@<>[\]~/=+\-"']/gu, '\\$&')
}
