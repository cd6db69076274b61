/** A stretch of text, UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

// Lengths are bounded, so that a text of nothing but opening marks is not looked through once for each of them.
const quotations = /“[^”]{0,1000}”|«[^»]{0,1000}»|"[^"]{0,1000}"|‘[^’]{0,1000}’/gu
const machine =
  /`[^`]{0,1000}`|\{[a-z0-9-]+\}|(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+|\b[\w-]{1,63}\.(?:vn|com|org|gov|net|yaml|docx|pdf|md)\b[^\s]*/giu

/** Quotations of a text: what is said there is somebody's own words. */
export function quotedStretches(text: string): Stretch[] {
  return stretches(text, quotations)
}

/** Addresses, code and figure citations: no language at all. */
export function machineStretches(text: string): Stretch[] {
  return stretches(text, machine)
}

/** Every place where one of `names` stands in the text, case as given. */
export function nameStretches(text: string, names: readonly string[] = []): Stretch[] {
  return names
    .filter((name) => name.trim() !== '')
    .flatMap((name) => {
      const found: Stretch[] = []
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        found.push({ start: at, end: at + name.length })
      return found
    })
}

/** Tells of a place whether it touches what `find` gives, which is looked for when first asked: most texts hold nothing to ask about. */
export function touching(find: () => readonly Stretch[]): (start: number, end: number) => boolean {
  let found: readonly Stretch[] | undefined
  return (start, end) => {
    found ??= find()
    return within(found, start, end)
  }
}

/** True when `start` to `end` touches any of the stretches. */
export function within(stretchList: readonly Stretch[], start: number, end: number): boolean {
  return stretchList.some((stretch) => start < stretch.end && end > stretch.start)
}

function stretches(text: string, shape: RegExp): Stretch[] {
  return [...text.matchAll(shape)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
}
