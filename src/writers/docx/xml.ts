/** Text as it stands in an XML attribute or element. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

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

/** The head of every part we write ourselves. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The namespace of WordprocessingML. */
export const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Throws at a character no XML document can hold; such characters are refused when a meeting is loaded. */
export function assertLegal(part: string, text: string): void {
  const at = text.search(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u,
  )
  if (at < 0) return
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
  throw new Error(`Part ${part} holds U+${code}, which XML cannot, after “${text.slice(Math.max(0, at - 30), at)}”`)
}
