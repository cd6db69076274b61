/** How a list in running text ends; "và" unless said. */
export interface ListStyle {
  readonly and?: string
}

/**
 * Words in a row: "A", "A và B", "A, B và C". Items that hold commas are parted by semicolons all through; where an item
 * itself holds the joining word the last comma stays a comma ("Sở Khoa học và Công nghệ, Sở Y tế").
 */
export function joinList(items: readonly string[], { and = 'và' }: ListStyle = {}): string {
  const words = items.map((item) => item.trim()).filter((item) => item !== '')
  if (words.length < 2) return words[0] ?? ''
  if (words.some((word) => word.includes(',') || word.includes(';'))) return words.join('; ')
  if (words.some((word) => word.includes(` ${and} `))) return words.join(', ')
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
}
