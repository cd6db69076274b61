/** Where a run of words stands on its page, for what Markdown takes for structure there alone. */
export interface Spot {
  /** Nothing stands before it on its line. */
  readonly lineStart: boolean
  /** In a table bars part cells. */
  readonly inTable: boolean
}

/** What must not be read as markup anywhere in a line; each with a sentence why. */
const anywhere: readonly (readonly [RegExp, string])[] = [
  // A back slash would escape what follows it, or break the line.
  [/\\/g, '\\\\'],
  // Emphasis.
  [/\*/g, '\\*'],
  // Emphasis too, but never between letters: `ten_tep` stays as it is.
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
  // Code.
  [/`/g, '\\`'],
  // Links, images, footnotes, boxes to tick.
  [/\[/g, '\\['],
  [/\]/g, '\\]'],
  // HTML and autolinks.
  [/</g, '\\<'],
  // Entities: `A & B` needs nothing, `&amp;` does.
  [/&(?=#?[A-Za-z0-9]+;)/g, '\\&'],
  // GFM's strikethrough.
  [/~/g, '\\~'],
  // GFM makes links of addresses, and takes stars after them for a part of them.
  [/(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\./gi, '\\$&'],
  [/(?<=[\w.+-])@(?=\w)/g, '\\@'],
  // Tags of site generators, which are read before Markdown is.
  [/\{(?=[{%#])/g, '\\{'],
]

/** Most words hold nothing that any row of `anywhere` speaks of. */
const any = /[\\*_`[\]<&~@{]|(?:https?|ftp|mailto|xmpp):|www\./i

/** What is structure only at the start of a line. */
const atStart: readonly (readonly [RegExp, string])[] = [
  // Headings.
  [/^#/, '\\#'],
  // Quotations.
  [/^>/, '\\>'],
  // Bullets, rules and underlines of headings: `-5%` needs nothing.
  [/^([-+])(?=\s|$|\1)/, '\\$1'],
  [/^=/, '\\='],
  // The rule under the head of a table.
  [/^\||^-(?=[|:])/, '\\$&'],
  // Numbers of lists.
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
  // Definitions and fences of extended dialects.
  [/^:/, '\\:'],
]

/** Words as Markdown that a CommonMark and GFM reader shows as they are; no more is escaped than must be. */
export function escapeWords(words: string, { lineStart, inTable }: Spot): string {
  let escaped = any.test(words) ? anywhere.reduce((text, [mark, safe]) => text.replace(mark, safe), words) : words
  if (inTable) escaped = escaped.replaceAll('|', '\\|')
  return lineStart ? atStart.reduce((text, [mark, safe]) => text.replace(mark, safe), escaped) : escaped
}
