import { createHash } from 'node:crypto'

/** An object of a PDF file by its number. */
export type Ref = number

/** How other objects name it. */
export function to(ref: Ref): string {
  return `${ref} 0 R`
}

/** A text string: as it is where it is plain ASCII, else in UTF-16. */
export function textString(value: string): string {
  if (/^[ -~]*$/.test(value)) return `(${value.replace(/[\\()]/g, '\\$&')})`
  return `<FEFF${Buffer.from(value, 'utf16le').swap16().toString('hex')}>`
}

/** The numbered objects of a PDF 1.7 file in the making, in the order they are written. */
export class Objects {
  private readonly parts: Uint8Array[] = []
  /** What was written since the last stream; its characters are bytes. */
  private text = '%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n'
  /** How many bytes `parts` hold. */
  private length = 0
  /** Where each object begins. */
  private readonly offsets = [0]

  /** A number for an object that is written later. */
  reserve(): Ref {
    return this.offsets.push(UNWRITTEN) - 1
  }

  write(ref: Ref, value: string): void {
    this.offsets[ref] = this.length + this.text.length
    this.text += `${ref} 0 obj\n${value}\nendobj\n`
  }

  add(value: string): Ref {
    const ref = this.reserve()
    this.write(ref, value)
    return ref
  }

  /** A stream of bytes, or of characters that are bytes; `entries` of its dictionary name the filter it is packed with, if any. */
  stream(entries: string, data: Uint8Array | string): Ref {
    const ref = this.reserve()
    this.offsets[ref] = this.length + this.text.length
    this.text += `${ref} 0 obj\n<<${entries} /Length ${data.length}>>\nstream\n`
    if (typeof data === 'string') this.text += data
    else {
      this.flush()
      this.push(data)
    }
    this.text += '\nendstream\nendobj\n'
    return ref
  }

  /** The whole file: what was written, where it stands, and its name, made from all of it. */
  finish(root: Ref, info: Ref): Uint8Array {
    const start = this.length + this.text.length
    this.text += `xref\n0 ${this.offsets.length}\n${this.offsets.map(entry).join('')}`
    this.flush()
    const hash = createHash('sha256')
    for (const part of this.parts) hash.update(part)
    const id = hash.digest('hex').slice(0, 32)
    this.text = `trailer\n<</Size ${this.offsets.length} /Root ${to(root)} /Info ${to(info)} /ID [<${id}> <${id}>]>>\n`
    this.text += `startxref\n${start}\n%%EOF\n`
    this.flush()
    return Buffer.concat(this.parts, this.length)
  }

  private flush(): void {
    this.push(Buffer.from(this.text, 'latin1'))
    this.text = ''
  }

  private push(bytes: Uint8Array): void {
    this.parts.push(bytes)
    this.length += bytes.length
  }
}

const UNWRITTEN = -1

const TEN_DIGITS = 1e10

/** A line of the cross-reference table. */
function entry(offset: number, ref: Ref): string {
  if (offset === UNWRITTEN) throw new Error(`Object ${ref} was never written.`)
  return ref === 0 ? '0000000000 65535 f \n' : `${String(TEN_DIGITS + offset).slice(1)} 00000 n \n`
}
