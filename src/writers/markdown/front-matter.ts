import type { Meta } from '../../tree/nodes.ts'

/** What a site generator reads before the page. Every text is quoted, so none can be taken for a number, a date or markup. */
export function frontMatter({ title, date, kind, standard, number, authors, description, keywords }: Meta): string {
  const lines = [
    `title: ${quoted(title)}`,
    ...(date ? [`date: ${moment(date)}`] : []),
    `lang: "vi"`,
    `kind: ${quoted(kind)}`,
    `standard: ${quoted(standard)}`,
    ...(number ? [`number: ${quoted(number)}`] : []),
    ...listed('authors', authors),
    `description: ${quoted(description)}`,
    ...listed('keywords', keywords),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

function listed(key: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${key}:`, ...values.map((value) => `  - ${quoted(value)}`)]
}

/** YAML's double-quoted style takes all that JSON writes; what YAML cannot print is escaped too. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A time of day is Vietnam's: generators take one without a zone for Greenwich's. */
function moment(date: string): string {
  return date.includes('T') ? `${date}:00+07:00` : date
}
