import { isEmpty, isRecord, type Value } from './path.ts'

/** A few words that tell which thing this is: the first texts in it, names of ids in their place. */
export function summaryOf(value: Value, nameOf: (id: string) => string | undefined, most = 90): string {
  const words = texts(value)
    .slice(0, 3)
    .map((text) => nameOf(text) ?? text)
    .join(' · ')
  return words.length > most ? `${words.slice(0, most).trimEnd()}…` : words
}

function texts(value: Value): string[] {
  if (isEmpty(value) || value === undefined) return []
  if (typeof value === 'string') return [value.trim()]
  return (isRecord(value) ? Object.values(value) : [...value]).flatMap(texts)
}
