import { createRequire } from 'node:module'

const pdfmakeLibrary = createRequire(import.meta.url)('pdfmake')

/** pdfmake as its guide shows it. */
export function pdfmake({ regular, bold, italic, boldItalic }) {
  pdfmakeLibrary.setFonts({ Tinos: { normal: regular, bold, italics: italic, bolditalics: boldItalic } })
  pdfmakeLibrary.setLocalAccessPolicy(() => true)
  pdfmakeLibrary.setUrlAccessPolicy(() => false)
  return (blocks) =>
    pdfmakeLibrary
      .createPdf({
        subset: 'PDF/A-2a',
        tagged: true,
        version: '1.7',
        pageSize: 'A4',
        pageMargins: 71,
        defaultStyle: { font: 'Tinos', fontSize: 14, alignment: 'justify' },
        content: blocks.map(content),
      })
      .getBuffer()
}

function content(block) {
  if (block.type === 'heading') return { text: block.text, bold: true }
  if (block.type === 'table') return { table: { headerRows: 1, body: block.rows } }
  return block.text
}
