import PDFDocument from 'pdfkit'

/** Plain pdfkit as its guide shows it: `text` and `table`, fonts by path, PDF/A-2a, tagged by the library's defaults. */
export function pdfkit({ regular, bold }) {
  return (blocks) =>
    new Promise((done, fail) => {
      const document = new PDFDocument({
        size: 'A4',
        margin: 71,
        pdfVersion: '1.7',
        subset: 'PDF/A-2a',
        tagged: true,
        lang: 'vi-VN',
      })
      const chunks = []
      document.on('data', (chunk) => chunks.push(chunk))
      document.on('end', () => done(Buffer.concat(chunks)))
      document.on('error', fail)
      document.registerFont('regular', regular)
      document.registerFont('bold', bold)
      for (const block of blocks) draw(document, block)
      document.end()
    })
}

function draw(document, block) {
  if (block.type === 'table') document.font('regular').fontSize(12).table({ data: block.rows })
  else if (block.type === 'heading') document.font('bold').fontSize(14).text(block.text)
  else document.font('regular').fontSize(14).text(block.text, { align: 'justify', indent: 28 })
}
