/**
 * Text as it stands in an XML attribute or element. Throws at a character no XML document can hold; such characters are refused
 * when a meeting is loaded.
 */
export function escapeXml(text: string): string {
  if (!suspect.test(text)) return text
  return text.replace(special, (sign) => entities[sign] ?? refuse(sign, text))
}

// Signs of markup, and what XML cannot hold: controls, lone halves of surrogate pairs, two non-characters.
const special = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu
// The same and whole pairs: a search that need not tell pairs from halves takes a fifth of the time.
const suspect = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function refuse(sign: string, text: string): never {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw new Error(`The text holds U+${code}, which XML cannot: “${text.slice(0, text.indexOf(sign)).slice(-30)}…”`)
}

/** An element of WordprocessingML: attributes with a value, then children; children that are empty strings are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const head = `w:${name}${given.map(([key, value]) => ` w:${key}="${escapeXml(String(value))}"`).join('')}`
  const inner = children.join('')
  return inner === '' ? `<${head}/>` : `<${head}>${inner}</w:${name}>`
}

/** An element that holds one value. */
export function value(name: string, val: string | number): string {
  return element(name, { val })
}

/** An element that is there, or is not. */
export function flag(name: string, on: boolean): string {
  return on ? `<w:${name}/>` : ''
}

/** The head of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The namespace of WordprocessingML. */
export const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The namespace of references from one part of a package to another. */
export const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
