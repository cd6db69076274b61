const signs: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** Roman numerals of 1 to 3999; other numbers are a mistake of the caller. */
export function toRoman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999)
    throw new RangeError(`Roman numerals count 1 to 3999, got ${number}`)
  let rest = number
  let text = ''
  for (const [sign, value] of signs)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return text
}

/** The number a Roman numeral in its one right spelling stands for; nothing for "IIII", "xiv" or words. */
export function fromRoman(text: string): number | undefined {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined
  let rest = text
  let number = 0
  for (const [sign, value] of signs)
    while (rest.startsWith(sign)) {
      number += value
      rest = rest.slice(sign.length)
    }
  return number
}
