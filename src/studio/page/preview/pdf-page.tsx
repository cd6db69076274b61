import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../state/settings.ts'
import { words as said } from '../state/words.ts'

interface PdfPageProps {
  readonly page: PDFPageProxy
  readonly words: (page: PDFPageProxy) => Promise<string>
}

/** One page, drawn when it comes into view; until then, and for screen readers, its room and its words. */
export function PdfPage({ page, words }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  const { width, height } = page.getViewport({ scale: 1 })
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    let drawing: { readonly cancel: () => void; readonly promise: Promise<void> } | undefined
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting || drawing) return
      drawing = draw(page, element)
      drawing.promise.catch(() => undefined)
      words(page).then(setText, () => undefined)
    })
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      drawing?.cancel()
    }
  }, [page, words])
  return (
    <figure class="pdf-page">
      <canvas
        ref={canvas}
        width={width}
        height={height}
        role="img"
        aria-label={`${say(said.page(page.pageNumber))}. ${text}`}
      />
    </figure>
  )
}

function draw(page: PDFPageProxy, canvas: HTMLCanvasElement) {
  const { width } = page.getViewport({ scale: 1 })
  const scale = (canvas.clientWidth / width) * Math.max(1, devicePixelRatio)
  const viewport = page.getViewport({ scale: Math.min(3, Math.max(0.5, scale)) })
  const paper = document.createElement('canvas')
  paper.width = viewport.width
  paper.height = viewport.height
  const task = page.render({ canvas: paper, viewport })
  // Drawn aside and shown whole: the page before stays until this one is there.
  const promise = task.promise.then(() => {
    canvas.width = paper.width
    canvas.height = paper.height
    canvas.getContext('2d')?.drawImage(paper, 0, 0)
    document.documentElement.dataset.drawn = String(page.pageNumber)
  })
  return { promise, cancel: () => task.cancel() }
}
