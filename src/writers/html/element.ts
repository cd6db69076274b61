/** HTML that is already safe to put in a page. */
export type Html = string

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as HTML shows them, in text and in quoted attributes. */
export function escaped(words: string): Html {
  return /[&<>"']/.test(words) ? words.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark) : words
}

/** Attributes that have a value; `true` is an attribute without one. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** One element round safe HTML. */
export function element(name: string, attributes: Attributes, ...children: readonly Html[]): Html {
  return `${opening(name, attributes)}${children.join('')}</${name}>`
}

/** One element that holds nothing. */
export function empty(name: string, attributes: Attributes = {}): Html {
  return opening(name, attributes)
}

function opening(name: string, attributes: Attributes): Html {
  let written = `<${name}`
  for (const key in attributes) written += attribute(key, attributes[key])
  return `${written}>`
}

function attribute(key: string, value: Attributes[string]): Html {
  if (value === undefined || value === false || (value === '' && key !== 'alt')) return ''
  return value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`
}
