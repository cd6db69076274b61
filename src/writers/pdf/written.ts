import { createHash } from 'node:crypto'

/** The bytes written so far: text is kept as text until bytes come between. */
export class Written {
  private readonly parts: Uint8Array[] = []
  private text = ''

  add(data: string | Uint8Array): number {
    if (typeof data === 'string') {
      this.text += `${data}\n`
      return data.length + 1
    }
    this.flush()
    this.parts.push(data)
    return data.length
  }

  bytes(): Uint8Array {
    this.flush()
    return Buffer.concat(this.parts)
  }

  /** Names the content: sixteen bytes that change with any of it. */
  digest(): Uint8Array {
    this.flush()
    const hash = createHash('sha256')
    for (const part of this.parts) hash.update(part)
    return new Uint8Array(hash.digest().subarray(0, 16))
  }

  private flush(): void {
    if (this.text === '') return
    this.parts.push(Buffer.from(this.text, 'latin1'))
    this.text = ''
  }
}
