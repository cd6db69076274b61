/** A sentence of a text: UTF-16 units, end mark and closing quotes included, spaces round it not. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

/** Short forms whose full stop ends nothing. */
const abbreviated = /(?:^|[\s(“"])(?:TP|Tp|ThS|TS|PGS|GS|BS|KS|CN|TM|KT|TL|TUQ|Q|P|tr|v\.v|St|Mr|Ms|\p{Lu})$/u

/** The sentences of a text. Line ends part them too; full stops inside numbers and after short forms do not. */
export function sentenceSpans(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/\n|[.?!…][”’"»)\]]*(?=\s)/gu)) {
    if (mark === '.' && abbreviated.test(text.slice(Math.max(0, index - 6), index))) continue
    push(spans, text, start, mark === '\n' ? index : index + mark.length)
    start = index + mark.length
  }
  push(spans, text, start, text.length)
  return spans
}

function push(spans: SentenceSpan[], text: string, from: number, to: number): void {
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = to - (words.length - words.trimEnd().length)
  if (end > start) spans.push({ start, end })
}

/** How many words a stretch of text has: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/[^\s\u00a0]+/gu)?.filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length ?? 0
}
