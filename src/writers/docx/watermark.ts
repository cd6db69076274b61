import { strFromU8, unzipSync } from 'fflate'

/** Words printed pale across a page: a run of its header, as docx draws it. The library is loaded for drafts alone. */
export async function watermarkRun(text: string, font: string): Promise<string> {
  const { Document, Header, Packer, Paragraph } = await import('docx')
  const { TextWatermark } = await import('docx/watermarks')
  const children = [new TextWatermark({ text, font, color: 'silver' })]
  const header = new Header({ children: [new Paragraph({ children })] })
  const drawn = new Document({ sections: [{ headers: { default: header }, children: [] }] })
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(drawn)))
  const run = /<w:r>.*<\/w:r>/su.exec(strFromU8(parts['word/header1.xml'] ?? new Uint8Array()))?.[0]
  if (!run) throw new Error('The library drew no watermark')
  // Its name holds a number given by chance.
  return run.replace(/(?<="PowerPlusWaterMarkObject)[^"]*/u, '')
}
