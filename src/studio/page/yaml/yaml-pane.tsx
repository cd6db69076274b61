import { useEffect, useRef } from 'preact/hooks'
import type { YamlEditor } from './editor.ts'

/** The text itself. What edits it is loaded when it is first asked for; its looks live in a room of their own, as the policy of the page asks. */
export function YamlPane() {
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let editor: YamlEditor | undefined
    let left = false
    void import('./editor.ts').then(({ startEditor }) => {
      if (room.current && !left) editor = startEditor(room.current)
    })
    return () => {
      left = true
      editor?.destroy()
    }
  }, [])
  return <div class="yaml-room" ref={room} />
}
