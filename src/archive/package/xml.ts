/** An element of XML, or words. */
export type Xml = string | { readonly xml: string }

/** An element with its attributes in the order given; what is absent is left out. Words are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Xml[]
): Xml {
  const shown = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  )
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml))
  if (inside.length === 0) return { xml: `<${name}${shown.join('')}/>` }
  const block = children.every((child) => typeof child !== 'string')
  const body = block ? `\n${inside.map(indented).join('\n')}\n` : inside.join('')
  return { xml: `<${name}${shown.join('')}>${body}</${name}>` }
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${typeof root === 'string' ? '' : root.xml}\n`
}

function indented(xml: string): string {
  return xml.replace(/^/gmu, '  ')
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/gu, (character) => names[character] ?? '')
}
