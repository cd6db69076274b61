import { ask } from './ask.ts'
import { opened, text } from './meeting.ts'
import { tell, trying } from './notice.ts'
import { settled } from './typing.ts'
import { words } from './words.ts'

/** Puts a document on the clipboard as rich text, and as plain text for what takes no other. */
export async function copyArticle(kind: string): Promise<void> {
  await settled()
  const file = opened.value?.file
  if (file === undefined) return
  const article = await trying(() => ask('POST /api/article', { body: { file, text: text.value, kind } }))
  if (!article) return
  const item = new ClipboardItem({
    'text/html': new Blob([article.html], { type: 'text/html' }),
    'text/plain': new Blob([article.plain], { type: 'text/plain' }),
  })
  await navigator.clipboard.write([item]).then(
    () => tell(words.copied),
    () => tell(words.copyFailed, true),
  )
}
