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
  private readonly parts: (string | Uint8Array)[] = []
  /** What was written since the last bytes; its characters are bytes too. */
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
      this.endText()
      this.push(data)
    }
    this.text += '\nendstream\nendobj\n'
    return ref
  }

  /** The whole file: what was written, where it stands, and its name, made from all of it. */
  finish(root: Ref, info: Ref): Uint8Array {
    const start = this.length + this.text.length
    this.text += `xref\n0 ${this.offsets.length}\n${this.offsets.map(entry).join('')}`
    this.text += `trailer\n<</Size ${this.offsets.length} /Root ${to(root)} /Info ${to(info)} /ID [`
    this.endText()
    const end = (id: string): string => `<${id}> <${id}>]>>\nstartxref\n${start}\n%%EOF\n`
    const file = Buffer.allocUnsafe(this.length + end(' '.repeat(ID_DIGITS)).length)
    let at = 0
    for (const part of this.parts) {
      if (typeof part === 'string') file.write(part, at, 'latin1')
      else file.set(part, at)
      at += part.length
    }
    const id = createHash('sha256').update(file.subarray(0, at)).digest('hex').slice(0, ID_DIGITS)
    file.write(end(id), at, 'latin1')
    return file
  }

  private endText(): void {
    this.push(this.text)
    this.text = ''
  }

  private push(part: string | Uint8Array): void {
    this.parts.push(part)
    this.length += part.length
  }
}

/** Sixteen bytes in hexadecimal. */
const ID_DIGITS = 32

const UNWRITTEN = -1

const TEN_DIGITS = 1e10

/** A line of the cross-reference table. */
function entry(offset: number, ref: Ref): string {
  if (offset === UNWRITTEN) throw new Error(`Object ${ref} was never written.`)
  return ref === 0 ? '0000000000 65535 f \n' : `${String(TEN_DIGITS + offset).slice(1)} 00000 n \n`
}
