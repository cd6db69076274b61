/** Marks of VNI-Windows that follow their letter, by the Latin-1 character each shows as elsewhere; values are combining. */
const marks = new Map<string, string>(
  Object.entries({
    ù: '\u0301',
    ø: '\u0300',
    û: '\u0309',
    õ: '\u0303',
    ï: '\u0323',
    â: '\u0302',
    á: '\u0302\u0301',
    à: '\u0302\u0300',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
    ê: '\u0306',
    é: '\u0306\u0301',
    è: '\u0306\u0300',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  }),
)

/** Letters of VNI-Windows that stand alone. */
const letters = new Map<string, string>(
  Object.entries({ ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }),
)

/** A word of VNI-Windows seen as Latin-1, in Unicode: "Hoäi" is "Hội", "ñöôïc" is "được". Characters of neither are kept. */
export function fromVni(word: string): string {
  let text = ''
  for (const character of word) {
    const lower = character.toLowerCase()
    const letter = letters.get(lower)
    const mark = /[aeouyơư]$/i.test(text) ? marks.get(lower) : undefined
    if (mark !== undefined) text += mark
    else if (letter !== undefined) text += character === lower ? letter : letter.toUpperCase()
    else text += character
  }
  return text.normalize('NFC')
}
