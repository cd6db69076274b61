import { expect, test } from 'vitest'
import { lexicon } from '../../../src/text/language/lexicon.ts'
import { nearMissTerm } from '../../../src/text/language/near-miss-term.ts'

/** The same numbers every time: 0 up to `below`. */
function dice(): (below: number) => number {
  let seed = 7
  return (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor(seed / 65_536) % below
  }
}

const letters = [...'abcdeghiklmnopqrstuvxy']
const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

type Slip = (word: string, roll: (below: number) => number) => string

/** The five ways a finger slips, and how many of a hundred must be noticed. */
const slips: readonly (readonly [string, number, Slip])[] = [
  ['a wrong tone', 95, tone],
  ['two letters swapped', 98, swap],
  ['a letter too many', 98, (word, roll) => splice(word, roll(word.length + 1), 0, letters[roll(letters.length)])],
  ['another letter', 94, (word, roll) => splice(word, roll(word.length), 1, letters[roll(letters.length)])],
  // What is left is often a word of its own or a bare letter: "đảng b", "cấp ủy" for "ấp ủy".
  ['a letter lost', 78, (word, roll) => splice(word, roll(word.length), 1)],
]

function splice(word: string, at: number, count: number, letter = ''): string {
  return word.slice(0, at) + letter + word.slice(at + count)
}

function swap(word: string, roll: (below: number) => number): string {
  const at = roll(word.length - 1)
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}

function tone(word: string, roll: (below: number) => number): string {
  const spread = word.normalize('NFD')
  const bare = spread.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
  const vowels = [...bare.matchAll(/[aeiouy][\u0302\u0306\u031b]?/gi)]
  const last = vowels.at(-1)
  if (spread !== bare && roll(2) === 0) return bare.normalize('NFC')
  const at = last ? last.index + last[0].length : bare.length
  return (bare.slice(0, at) + (tones[roll(tones.length)] ?? '') + bare.slice(at)).normalize('NFC')
}

test.each(slips)('%s is noticed in %i of 100 terms', (_, percent, slip) => {
  const roll = dice()
  const wrong = lexicon.flatMap((term) => {
    const words = term.split(' ')
    const place = roll(words.length)
    const word = words[place]?.replace(/,$/, '') ?? ''
    const slipped = /^\p{L}{2,}$/u.test(word) ? slip(word, roll) : word
    return words.length < 2 || slipped === word
      ? []
      : [words.map((w, i) => (i === place ? w.replace(word, slipped) : w)).join(' ')]
  })
  const noticed = wrong.filter((term) => [...nearMissTerm(`Trong thời gian qua, ${term} được quan tâm`, {})].length > 0)
  expect(wrong.length).toBeGreaterThan(900)
  expect((100 * noticed.length) / wrong.length).toBeGreaterThanOrEqual(percent)
})
