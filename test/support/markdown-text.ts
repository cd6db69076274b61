import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { htmlText } from './html-text.ts'

/** The words a CommonMark and GFM reader shows of a Markdown file, its front matter left out and its own list numbers counted. */
export function markdownText(bytes: Uint8Array): string {
  const [, , body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(new TextDecoder().decode(bytes)) ?? []
  return htmlText(numbered(rendered(body)))
}

/** A Markdown body as HTML, by a renderer that is none of ours. */
export function rendered(body: string): string {
  return micromark(body, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

/** The numbers a browser draws before the items of ordered lists, as text. */
function numbered(html: string): string {
  const lists: (number | undefined)[] = []
  return html.replace(/<(\/?)(ol|ul|li)(?: start="(\d+)")?[^>]*>/g, (tag, end, name, start) => {
    if (name !== 'li') {
      if (end) lists.pop()
      else lists.push(name === 'ol' ? Number(start ?? 1) : undefined)
      return tag
    }
    const number = lists.at(-1)
    if (end || number === undefined) return tag
    lists[lists.length - 1] = number + 1
    return `${tag}${number}. `
  })
}
