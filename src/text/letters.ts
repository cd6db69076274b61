/** The letters that count points in official documents, in order (NĐ 30, Phụ lục I; HD 05): no ă, â, ê, ô, ơ, ư, f, j, w, z. */
const alphabet = [...'abcdđeghiklmnopqrstuvxy']

/** a for 1, đ for 5, y for 23, then aa, ab, …; numbers below 1 are a mistake of the caller. */
export function listLetter(number: number): string {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`List letters count from 1, got ${number}`)
  const last = (number - 1) % alphabet.length
  const before = (number - 1 - last) / alphabet.length
  return (before > 0 ? listLetter(before) : '') + (alphabet[last] ?? '')
}

/** The number a list letter stands for; nothing for letters that do not count. */
export function listLetterNumber(letter: string): number | undefined {
  const places = [...letter].map((sign) => alphabet.indexOf(sign) + 1)
  if (places.length === 0 || places.includes(0)) return undefined
  return places.reduce((number, place) => number * alphabet.length + place, 0)
}
