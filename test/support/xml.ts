/** An element of an XML part: attributes by their whole names, children in order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** The root element of a well-formed XML text. Throws on tags that do not match. */
export function parseXml(xml: string): XmlElement {
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = [
    { name: '', attributes: {}, children: [] },
  ]
  for (const [token] of xml.matchAll(/<[^>]+>|[^<]+/gu)) {
    const parent = open.at(-1)
    if (!parent) throw new Error(`Nothing is open at ${token}`)
    if (!token.startsWith('<')) parent.children.push(unescaped(token))
    else if (token.startsWith('</')) {
      if (parent.name !== token.slice(2, -1).trim()) throw new Error(`${token} closes ${parent.name}`)
      open.pop()
    } else if (!/^<[?!]/u.test(token)) {
      const element = { name: /^<([^\s/>]+)/u.exec(token)?.[1] ?? '', attributes: attributesOf(token), children: [] }
      parent.children.push(element)
      if (!token.endsWith('/>')) open.push(element)
    }
  }
  const root = open[0]?.children.find((child) => typeof child !== 'string')
  if (open.length !== 1 || root === undefined || typeof root === 'string') throw new Error('The XML is not whole')
  return root
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w:.-]+)="([^"]*)"/gu)].map(([, name, value]) => [name ?? '', unescaped(value ?? '')]),
  )
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(x?)([\da-f]+);/giu, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&amp;', '&')
}

/** The child elements of this name; all of them without one. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first child element down a path of names. */
export function at(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => elements(found, name)[0], parent)
}

/** Every element of this name below, in document order. */
export function below(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)])
}

/** The value (`w:val`) of an element down a path. */
export function valueAt(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return at(parent, ...path)?.attributes['w:val']
}
