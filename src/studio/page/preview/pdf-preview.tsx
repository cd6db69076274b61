import { effect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { placeOf } from '../pure/following.ts'
import { editing } from '../state/meeting.ts'
import type { Made } from '../state/preview.ts'
import type { OpenedPdf } from './pdf.ts'
import { PdfPage } from './pdf-page.tsx'

/** The document as it is printed, page below page. What draws it is loaded when it is first asked for. */
export function PdfPreview({ preview }: { readonly preview: Made }) {
  const [pdf, setPdf] = useState<OpenedPdf>()
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let left = false
    import('./pdf.ts')
      .then(({ openPdf }) => openPdf(preview.url))
      .then((opened) => {
        if (left) opened.close()
        else setPdf(opened)
      })
      .catch((fault: unknown) => {
        // A preview that gave way to a newer one is no longer there.
        if (!left) throw fault
      })
    return () => {
      left = true
    }
  }, [preview.url])
  useEffect(() => () => pdf?.close(), [pdf])
  useEffect(
    () =>
      effect(() => {
        const page = placeOf(editing.value, preview.places)?.page
        if (page !== undefined) toPage(room.current, page)
      }),
    [preview, pdf],
  )
  return (
    <div class="preview-room pdf-room" ref={room}>
      {pdf?.pages.map((page) => (
        <PdfPage key={page.pageNumber} page={page} words={pdf.wordsOf} />
      ))}
    </div>
  )
}

function toPage(room: HTMLElement | null, number: number): void {
  const page = room?.children[number - 1]
  if (!room || !(page instanceof HTMLElement)) return
  const seen =
    page.offsetTop < room.scrollTop + room.clientHeight && page.offsetTop + page.offsetHeight > room.scrollTop
  if (!seen) room.scrollTo({ top: page.offsetTop - 8 })
}
