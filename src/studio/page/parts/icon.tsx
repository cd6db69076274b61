const shapes = {
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  remove: 'M4 4l8 8M12 4l-8 8',
  add: 'M8 3v10M3 8h10',
  grip: 'M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  open: 'M6 4l4 4-4 4',
  error: 'M8 4.5v4.5M8 11.5v.01M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13z',
  warning: 'M8 6v4M8 12v.01M8 1.8L1.2 14h13.6z',
  info: 'M8 7.5v4M8 4.8v.01M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13z',
  done: 'M3 8.5l3.5 3.5L13 4.5',
  search: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.5 10.5L14 14',
} as const

export type IconName = keyof typeof shapes

/** A small drawing beside words or in their place; whoever shows it alone says what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
