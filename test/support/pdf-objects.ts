import { unzlibSync } from 'fflate'

/** A PDF object as a reader has it: names and strings are text, references are resolved by `PdfObjects`. */
export type PdfValue = number | boolean | null | string | PdfName | PdfReference | readonly PdfValue[] | PdfDict

export interface PdfName {
  readonly name: string
}

export interface PdfReference {
  readonly reference: number
}

export interface PdfDict {
  readonly dict: Readonly<Record<string, PdfValue>>
  /** Inflated where the filter is Flate. */
  readonly stream?: Uint8Array
}

/** The objects of a file with a classic cross-reference table, read without any of the code that wrote it. */
export interface PdfObjects {
  readonly trailer: PdfDict
  readonly count: number
  get(value: PdfValue | undefined): PdfValue
  dict(value: PdfValue | undefined): Readonly<Record<string, PdfValue>>
  array(value: PdfValue | undefined): readonly PdfValue[]
  stream(value: PdfValue | undefined): Uint8Array
}

/** Reads every object by the cross-reference table; throws where an offset does not lead to its object. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes).toString('latin1')
  const start = Number(/startxref\s+(\d+)/.exec(text.slice(-64))?.[1])
  const offsets = [...text.slice(start).matchAll(/(\d{10}) \d{5} n/g)].map((match) => Number(match[1]))
  const objects = offsets.map((offset, i) => readObject(text, offset, i + 1))
  const trailer = new Parser(text, text.indexOf('trailer', start) + 7).value()
  if (!isDict(trailer)) throw new Error('The trailer is not a dictionary.')
  const get = (value: PdfValue | undefined): PdfValue => {
    const found = isReference(value) ? objects[value.reference - 1] : value
    return found ?? null
  }
  const dict = (value: PdfValue | undefined): Readonly<Record<string, PdfValue>> => {
    const found = get(value)
    if (!isDict(found)) throw new Error(`Not a dictionary: ${JSON.stringify(found)}`)
    return found.dict
  }
  return {
    trailer,
    count: objects.length,
    get,
    dict,
    array(value) {
      const found = get(value)
      return Array.isArray(found) ? found : found === null ? [] : [found]
    },
    stream(value) {
      const found = get(value)
      if (!isDict(found) || !found.stream) throw new Error('Not a stream.')
      return found.stream
    },
  }
}

function readObject(text: string, offset: number, number: number): PdfValue {
  const head = /^(\d+) \d+ obj/.exec(text.slice(offset, offset + 24))
  if (Number(head?.[1]) !== number) throw new Error(`Object ${number} is not at ${offset}.`)
  const parser = new Parser(text, offset + (head?.[0].length ?? 0))
  const value = parser.value()
  if (!isDict(value) || !parser.follows('stream')) return value
  const begin = parser.at + (text[parser.at] === '\r' ? 2 : 1)
  const raw = Buffer.from(text.slice(begin, begin + Number(value.dict.Length)), 'latin1')
  const isDeflated = nameOf(value.dict.Filter) === 'FlateDecode'
  return { dict: value.dict, stream: isDeflated ? unzlibSync(raw) : raw }
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return typeof value === 'object' && value !== null && 'dict' in value
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && value !== null && 'reference' in value
}

/** The text of a name, or nothing. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
}

/** A text string: UTF-16 with a mark, else as it is. */
export function textOf(value: PdfValue | undefined): string {
  if (typeof value !== 'string') return ''
  if (!value.startsWith('\u00fe\u00ff')) return value
  return Buffer.from(value.slice(2), 'latin1').swap16().toString('utf16le').replace(/\0$/u, '')
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads values, and in content streams operators, one after the other. */
export class Parser {
  readonly text: string
  at: number

  constructor(text: string, at = 0) {
    this.text = text
    this.at = at
  }

  /** Whether `word` comes next; skips it where it does. */
  follows(word: string): boolean {
    this.skip()
    if (!this.text.startsWith(word, this.at)) return false
    this.at += word.length
    return true
  }

  private skip(): void {
    while (/[\s\0]/.test(this.text[this.at] ?? 'x')) this.at++
  }

  /** The next value, or a bare word as `{ name: '', … }` has none: operators come back as `undefined` through `operator`. */
  value(): PdfValue {
    this.skip()
    if (this.follows('<<')) return this.dictionary()
    if (this.follows('[')) return this.list()
    if (this.follows('(')) return this.literal()
    if (this.follows('<')) return this.hexadecimal()
    if (this.follows('/')) return { name: this.take(/[^\s/<>[\]()]*/y) }
    const reference = this.tryTake(/(\d+) (\d+) R(?![A-Za-z])/y)
    if (reference) return { reference: Number(reference.split(' ')[0]) }
    const word = this.take(/[^\s/<>[\]()]+/y)
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    const number = Number(word)
    if (Number.isNaN(number)) throw new Error(`Not a value: "${word}" at ${this.at}`)
    return number
  }

  /** The next operator of a content stream, or nothing where a value comes next or all is read. */
  operator(): string | undefined {
    this.skip()
    return this.tryTake(/[A-Za-z'"][A-Za-z0-9*'"]*/y)
  }

  get isDone(): boolean {
    this.skip()
    return this.at >= this.text.length
  }

  private tryTake(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (!match) return undefined
    this.at += match[0].length
    return match[0]
  }

  private take(pattern: RegExp): string {
    const taken = this.tryTake(pattern)
    if (taken === undefined) throw new Error(`Cannot read at ${this.at}: ${this.text.slice(this.at, this.at + 20)}`)
    return taken
  }

  private dictionary(): PdfDict {
    const dict: Record<string, PdfValue> = {}
    while (!this.follows('>>')) {
      const key = this.value()
      dict[nameOf(key) ?? ''] = this.value()
    }
    return { dict }
  }

  private list(): PdfValue[] {
    const values: PdfValue[] = []
    while (!this.follows(']')) values.push(this.value())
    return values
  }

  private literal(): string {
    let result = ''
    for (let depth = 1; ; ) {
      const character = this.text[this.at++]
      if (character === undefined) throw new Error('A string has no end.')
      if (character === '\\') result += this.escape()
      else {
        if (character === '(') depth++
        if (character === ')' && --depth === 0) return result
        result += character
      }
    }
  }

  private escape(): string {
    const octal = this.tryTake(/[0-7]{1,3}/y)
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8))
    const character = this.text[this.at++] ?? ''
    return ESCAPES[character] ?? character
  }

  private hexadecimal(): string {
    const digits = this.take(/[0-9A-Fa-f\s]*/y).replace(/\s/g, '')
    this.at++
    return Buffer.from(digits, 'hex').toString('latin1')
  }
}
