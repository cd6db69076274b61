import type { ComponentChildren } from 'preact'

interface EmptyProps {
  readonly title: string
  readonly children: ComponentChildren
}

/** Where there is nothing yet: what will be here, and how it comes. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
