import { GlobalWorkerOptions, getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF that can be drawn. */
export interface OpenedPdf {
  readonly pages: readonly PDFPageProxy[]
  /** The words of a page, for those who do not see it. */
  readonly wordsOf: (page: PDFPageProxy) => Promise<string>
  readonly close: () => void
}

GlobalWorkerOptions.workerSrc = new URL('pdf.worker.js', import.meta.url).href

export async function openPdf(url: string): Promise<OpenedPdf> {
  const task = getDocument({
    url,
    isEvalSupported: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
  })
  const pdf = await task.promise
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1)
  return {
    pages: await Promise.all(numbers.map((number) => pdf.getPage(number))),
    wordsOf,
    close: () => void task.destroy(),
  }
}

async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}
