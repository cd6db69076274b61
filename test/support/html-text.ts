const inline = /<\/?(?:a|strong|em|b|i|u|s|del|span|code|sup|sub)(?:\s[^>]*)?>/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The words of a page in the order of its source, as a text browser reads them; blocks part words, spans do not. */
export function htmlText(html: string): string {
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html
  return body
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(inline, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? numeric(name) ?? entity)
    .replace(/\s+/gu, ' ')
    .trim()
}

function numeric(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? []
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
  return code === undefined ? undefined : String.fromCodePoint(code)
}
