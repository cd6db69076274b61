import { useLayoutEffect, useRef } from 'preact/hooks'

interface GrowingTextProps {
  readonly said: object
  readonly text: string
  readonly onChange: (to: string) => void
  readonly onLeave?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly onPaste?: (event: ClipboardEvent) => void
  readonly placeholder?: string | undefined
}

/** Words over as many lines as they need. A line of the file is one line: Enter is left to the list round it. */
export function GrowingText({ said, text, onChange, onLeave, onKeyDown, onPaste, placeholder }: GrowingTextProps) {
  const element = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const area = element.current
    if (!area || CSS.supports('field-sizing', 'content')) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + 2}px`
  }, [text])
  return (
    <textarea
      {...said}
      ref={element}
      rows={1}
      value={text}
      placeholder={placeholder}
      onInput={({ currentTarget }) => onChange(currentTarget.value.replace(/\s*\n\s*/gu, ' '))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) event.preventDefault()
        onKeyDown?.(event)
      }}
      onPaste={onPaste}
      onBlur={onLeave}
    />
  )
}
