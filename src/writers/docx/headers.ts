import { type Part, part } from './package.ts'
import { paragraph } from './paragraphs.ts'
import { wordStyles } from './style-names.ts'
import { watermarkRun } from './watermark.ts'
import { declaration, wordNamespace } from './xml.ts'

/**
 * The parts `word/header1.xml` and `word/header2.xml`: the number of a page, and nothing on page 1; on both pages what is printed
 * pale across them.
 */
export async function headerParts(watermark: string | undefined, font: string): Promise<readonly Part[]> {
  const key = `${font}/${watermark ?? ''}`
  const parts = written.get(key) ?? (await writeParts(watermark, font))
  written.set(key, parts)
  return parts
}

// A standard prints one word across its drafts, or none.
const written = new Map<string, readonly Part[]>()

async function writeParts(watermark: string | undefined, font: string): Promise<readonly Part[]> {
  const pale = watermark === undefined ? '' : await watermarkRun(watermark, font)
  return [header(1, pageNumber, pale), header(2, '', pale)]
}

/** Word wants to tell the watermarks of a document apart. */
function header(number: number, content: string, pale: string): Part {
  const runs = content + pale.replace('PowerPlusWaterMarkObject', `$&${number}`)
  const text = `${declaration}<w:hdr ${namespaces}>${paragraph(wordStyles.pageNumber.id, runs)}</w:hdr>`
  return part(`word/header${number}.xml`, text)
}

const namespaces = `${wordNamespace} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`

const pageNumber =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
