import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { windowOf } from '../pure/window.ts'

interface VirtualListProps<T> {
  readonly items: readonly T[]
  readonly label: string
  /** The height of every row, in rem. */
  readonly rowHeight: number
  readonly keyOf: (item: T) => string
  readonly children: (item: T) => ComponentChildren
}

/** A long list in the flow of the page, of which only what can be seen is drawn. */
export function VirtualList<T>({ items, label, rowHeight, keyOf, children }: VirtualListProps<T>) {
  const list = useRef<HTMLUListElement>(null)
  const [seen, setSeen] = useState({ scrolled: 0, height: 900, rem: 16 })
  useLayoutEffect(() => {
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const top = list.current?.getBoundingClientRect().top ?? 0
      // In steps of a row: between them nothing is drawn again.
      const step = rowHeight * rem
      const scrolled = Math.floor(Math.max(0, -top) / step) * step
      setSeen((before) =>
        before.scrolled === scrolled && before.height === innerHeight && before.rem === rem
          ? before
          : { scrolled, height: innerHeight, rem },
      )
    }
    look()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [rowHeight])
  const { from, to, above, below } = windowOf(items.length, rowHeight * seen.rem, seen.scrolled, seen.height)
  return (
    <ul
      class="rows"
      ref={list}
      aria-label={label}
      style={{ paddingTop: `${above}px`, paddingBottom: `${below}px` }}
      onKeyDown={step}
    >
      {items.slice(from, to).map((item, at) => (
        <li
          key={keyOf(item)}
          style={{ height: `${rowHeight}rem` }}
          aria-setsize={items.length}
          aria-posinset={from + at + 1}
        >
          {children(item)}
        </li>
      ))}
    </ul>
  )
}

/** Arrows go from row to row. */
function step(event: KeyboardEvent): void {
  const ways: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
    ArrowDown: 'nextElementSibling',
    ArrowUp: 'previousElementSibling',
  }
  const way = ways[event.key]
  let row = document.activeElement?.closest('li')
  if (!way || !row) return
  event.preventDefault()
  for (row = row[way] as HTMLLIElement | null; row; row = row[way] as HTMLLIElement | null) {
    const link = row.querySelector<HTMLElement>('a')
    if (!link) continue
    link.focus()
    return
  }
}
