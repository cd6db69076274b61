import { useRef, useState } from 'preact/hooks'

/** What rows need to be dragged, and moved with Alt and an arrow. */
export interface Ordering {
  readonly row: (index: number) => {
    readonly class: string
    readonly onDragOver: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
  readonly handle: (index: number) => {
    readonly draggable: true
    readonly onDragStart: (event: DragEvent) => void
    readonly onDragEnd: () => void
  }
  readonly onKeyDown: (index: number) => (event: KeyboardEvent) => void
}

/** Ordering of `count` rows; `move` is told from where to where. */
export function useOrder(count: number, move: (from: number, to: number) => void): Ordering {
  const dragged = useRef<number>(undefined)
  const [over, setOver] = useState<number>()
  const end = () => {
    dragged.current = undefined
    setOver(undefined)
  }
  return {
    row: (index) => ({
      class: over === index ? 'dropping' : '',
      onDragOver: (event) => {
        if (dragged.current === undefined) return
        event.preventDefault()
        setOver(index)
      },
      onDrop: (event) => {
        event.preventDefault()
        const from = dragged.current
        end()
        if (from !== undefined && from !== index) move(from, index)
      },
    }),
    handle: (index) => ({
      draggable: true,
      onDragStart: (event) => {
        dragged.current = index
        event.dataTransfer?.setData('text/plain', String(index + 1))
      },
      onDragEnd: end,
    }),
    onKeyDown: (index) => (event) => {
      const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
      const to = index + (step ?? 0)
      if (step === undefined || to < 0 || to >= count) return
      event.preventDefault()
      move(index, to)
      follow(event.currentTarget, step)
    },
  }
}

/** The control that was in the row moves on with it. */
function follow(row: EventTarget | null, step: number): void {
  if (!(row instanceof HTMLElement)) return
  const controls = 'input, textarea, select, button'
  const at = [...row.querySelectorAll(controls)].indexOf(document.activeElement ?? row)
  const other = step > 0 ? row.nextElementSibling : row.previousElementSibling
  other?.querySelectorAll<HTMLElement>(controls)[at]?.focus()
}
