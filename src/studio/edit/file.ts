import { splitFrontMatter } from '../../load/front-matter.ts'
import type { Operation } from '../api.ts'
import { editText } from './edit.ts'
import { EditFault } from './raw.ts'

/** `editText` for a file of either form: of a `.md` meeting only the front matter is data. */
export function editFile(file: string, text: string, operations: readonly Operation[]): string {
  if (!file.toLowerCase().endsWith('.md')) return editText(text, operations)
  const front = splitFrontMatter(text)
  if (!front.ok) throw new EditFault([], 'edit a text without front matter')
  const start = text.indexOf('\n') + 1
  return text.slice(0, start) + editText(text.slice(start, front.end), operations) + text.slice(front.end)
}
