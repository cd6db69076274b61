import { effect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { blockSaying, placeOf } from '../pure/following.ts'
import { valueAt } from '../pure/path.ts'
import { editing, value } from '../state/meeting.ts'
import type { Made } from '../state/preview.ts'

/** The document as a page of its own. The next one is loaded out of sight and takes the place of the last when it is there. */
export function HtmlPreview({ preview }: { readonly preview: Made }) {
  const [pages, setPages] = useState<readonly [front: string, back?: string]>([preview.url])
  const frames = useRef(new Map<string, HTMLIFrameElement>())
  useEffect(() => {
    setPages(([front]) => (front === preview.url ? [front] : [front, preview.url]))
  }, [preview.url])
  const show = (url: string) => {
    const [front] = pages
    const [before, after] = [frames.current.get(front), frames.current.get(url)]
    const top = before?.contentWindow?.scrollY ?? 0
    if (url !== front) after?.contentWindow?.scrollTo(0, top)
    if (url === preview.url) setPages([url])
    follow(after, preview)
    document.documentElement.dataset.previewed = url
  }
  useEffect(() => effect(() => void (editing.value && follow(frames.current.get(preview.url), preview))), [preview])
  return (
    <div class="preview-room">
      {pages.map((url, at) => (
        <iframe
          key={url}
          class={at === 0 ? 'preview-page' : 'preview-page preview-next'}
          title={preview.title}
          sandbox="allow-same-origin"
          src={url}
          {...(at > 0 && { 'aria-hidden': true, tabIndex: -1 })}
          ref={(frame) => void (frame ? frames.current.set(url ?? '', frame) : frames.current.delete(url ?? ''))}
          onLoad={() => show(url ?? '')}
        />
      ))}
    </div>
  )
}

/** Brings what is being edited into view, if it is not. */
function follow(frame: HTMLIFrameElement | undefined, preview: Made): void {
  const inside = frame?.contentDocument
  const view = frame?.contentWindow
  const path = editing.peek()
  if (!inside || !view || path.length === 0) return
  const typed = valueAt(value.peek(), path)
  const blocks = [
    ...inside.querySelectorAll<HTMLElement>('main p, main li, main td, main h1, main h2, main h3, main h4'),
  ]
  const saying =
    typeof typed === 'string'
      ? blocks[
          blockSaying(
            typed,
            blocks.map((block) => block.textContent ?? ''),
          )
        ]
      : undefined
  const place = placeOf(path, preview.places)
  const headings = inside.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, h5, h6)')
  const target = saying ?? (place && headings[place.heading])
  if (!target) return
  const { top, bottom } = target.getBoundingClientRect()
  if (top >= 0 && bottom <= view.innerHeight) return
  view.scrollBy({ top: top - view.innerHeight / 3 })
}
