/**
 * Letters without which a pattern matches nothing: every match has one of them. Asking a text for them costs a hundredth of asking it
 * for the pattern. Empty where none can be told. Of a pattern's syntax it knows what is written by hand here: letters, classes, groups,
 * alternatives, looks around, quantifiers.
 */
export function literalsOf(source: string): readonly string[] {
  const branches = branchesOf(source).map(longest)
  return branches.every((branch) => branch.length > 0) ? branches.flat() : []
}

/** Of what stands one after the other in a branch, what asks for most. */
function longest(branch: string): readonly string[] {
  const least = (literals: readonly string[]) => Math.min(...literals.map(({ length }) => length))
  return asked(branch).reduce((best, one) => (best.length === 0 || least(one) > least(best) ? one : best), [])
}

/** One piece of a pattern: a group, a look around, a class, an escape, or a letter; and how often it may stand. */
const piece =
  /(?<group>\((?:\?(?<look>[:=!]|<[=!]))?)|(?<other>\[(?:\\.|[^\]])*\]|\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\.|[.^$])|(?<letter>.)/gsu
const repeated = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u

function asked(branch: string): (readonly string[])[] {
  const found: (readonly string[])[] = []
  let run = ''
  const close = () => {
    if (run !== '') found.push([run])
    run = ''
  }
  for (let at = 0; at < branch.length; ) {
    piece.lastIndex = at
    const { 0: text, groups = {} } = piece.exec(branch) ?? { 0: branch }
    const whole = groups.group === undefined ? text : branch.slice(at, closing(branch, at))
    const often = repeated.exec(branch.slice(at + whole.length))?.[0] ?? ''
    if (groups.letter !== undefined && often === '') run += text
    else {
      close()
      const looks = groups.look !== undefined && groups.look !== ':'
      const inner = groups.group !== undefined && !looks && often === '' ? literalsOf(whole.slice(text.length, -1)) : []
      if (inner.length > 0) found.push(inner)
    }
    at += whole.length + often.length
  }
  close()
  return found
}

/** The pattern cut at the bars that stand in no group and no class. */
function branchesOf(source: string): string[] {
  const branches = ['']
  for (let at = 0; at < source.length; ) {
    piece.lastIndex = at
    const text = piece.exec(source)?.[0] ?? ''
    const whole = text.startsWith('(') ? source.slice(at, closing(source, at)) : text
    if (whole === '|') branches.push('')
    else branches.push((branches.pop() ?? '') + whole)
    at += whole.length
  }
  return branches
}

/** Where the group that opens at `from` ends, its bracket with it. */
function closing(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; ) {
    piece.lastIndex = at
    const text = piece.exec(source)?.[0] ?? ''
    if (text.startsWith('(')) depth += 1
    if (text === ')') depth -= 1
    at += text.length
    if (depth === 0) return at
  }
  return source.length
}
