import type { ComponentChildren } from 'preact'

interface BannerProps {
  readonly kind: 'bad' | 'note'
  readonly message: string
  readonly children?: ComponentChildren
}

/** Something that stays to be said until it is settled, with the ways to settle it. */
export function Banner({ kind, message, children }: BannerProps) {
  return (
    <div class={`banner banner-${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      <p>{message}</p>
      {children && <div class="banner-actions">{children}</div>}
    </div>
  )
}
