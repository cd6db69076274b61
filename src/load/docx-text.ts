import { Unzip, UnzipInflate } from 'fflate'

/** Most bytes of text with its markup that are read of one document. */
export const maxDocumentXml = 30_000_000

/** The words of a DOCX, a string a paragraph (empty ones too, as they are counted on paper), or why there are none. */
export type DocxText =
  | { readonly paragraphs: readonly string[] }
  | { readonly fault: 'not-docx' | 'old-word' | 'broken' | 'too-large' }

/** Reads the body of a DOCX: tables and text boxes too; deleted text, notes, headers and footers not. */
export function docxText(bytes: Uint8Array): DocxText {
  // What Word made before 2007, and what is locked with a password, is an OLE file.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { fault: 'old-word' }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { fault: 'not-docx' }
  const xml = mainPart(bytes)
  if (typeof xml !== 'string') return xml
  const paragraphs = paragraphsIn(xml)
  return paragraphs ? { paragraphs } : { fault: 'broken' }
}

const chunk = 65_536

/** The part that holds the text; never more of it in memory than a document may have, whatever the packing claims. */
function mainPart(bytes: Uint8Array): string | Extract<DocxText, { fault: string }> {
  const parts: Uint8Array[] = []
  let [size, state]: [number, 'absent' | 'begun' | 'whole' | 'broken'] = [0, 'absent']
  const unzip = new Unzip((file) => {
    if (state !== 'absent' || !/^word\/document\d*\.xml$/u.test(file.name)) return
    state = 'begun'
    file.ondata = (fault, data, final) => {
      if (fault) state = 'broken'
      else if (size <= maxDocumentXml) parts.push(data)
      size += data?.length ?? 0
      if (final && !fault) state = 'whole'
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && size <= maxDocumentXml; at += chunk)
      unzip.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length)
  } catch {
    return { fault: 'broken' }
  }
  if (size > maxDocumentXml) return { fault: 'too-large' }
  if (finished(state)) return new TextDecoder().decode(Buffer.concat(parts))
  return { fault: size === 0 ? 'not-docx' : 'broken' }
}

/** Through a function, since callbacks change what the compiler thinks it knows. */
function finished(state: string): boolean {
  return state === 'whole'
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s<>/!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gy

const main =
  /xmlns(?::([\w.-]+))?\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/wordprocessingml\//u

/** What stands for something in running text. */
const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** What stands in these is not there for a reader, there twice, or no text (where tabs stop). */
const skipped: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'tabs'])

/** The paragraphs of a part in the order of their beginnings; nothing where it is no XML or not of this language. */
function paragraphsIn(xml: string): string[] | undefined {
  const found = main.exec(xml.slice(0, 20_000))
  if (!found) return undefined
  const prefix = found[1] === undefined ? '' : `${found[1]}:`
  const paragraphs: string[] = []
  const open: number[] = []
  let [hidden, inText, at] = [0, false, 0]
  const add = (words: string) => {
    const last = open.at(-1)
    if (last !== undefined && hidden === 0) paragraphs[last] += words
  }
  token.lastIndex = 0
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    at = token.lastIndex
    const [, cdata, slash, name, rest = '', characters] = match
    if (inText) add(cdata ?? unescaped(characters ?? ''))
    if (name === undefined) continue
    const local = name.replace(/^.*:/u, '')
    const empty = rest.endsWith('/')
    if (skipped.has(local) && !empty) hidden += slash ? -1 : 1
    if (name !== prefix + local) continue
    if (local === 't' && !empty) inText = slash === ''
    if (local === 'p' && slash) open.pop()
    else if (local === 'p') {
      paragraphs.push('')
      if (!empty) open.push(paragraphs.length - 1)
    } else if (slash === '' && Object.hasOwn(signs, local)) add(signs[local] ?? '')
  }
  return at === xml.length && open.length === 0 ? paragraphs : undefined
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    return entities[name] ?? whole
  })
}
