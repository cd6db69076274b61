import type { Standard } from '../../standards/standard.ts'
import { listLetter } from '../../text/letters.ts'
import type { Scheme } from '../../tree/nodes.ts'
import { baseNumbers, type Counting, type ListNumber, numberingPart, type Override } from './numbering-part.ts'

/**
 * The numbers of one document. Word counts 1., I. and a) by itself. It cannot count in the Vietnamese alphabet: from đ on, an
 * item begins a number of its own where the letters leave the Latin row (đ is written out; e, g, k, x begin anew at their
 * Latin place), so that adding an item still goes on counting. It cannot say "thứ nhất" either: that label is typed, above
 * a level that counts silently, so that the levels below begin anew.
 */
export class Numbering {
  readonly #standard: Standard
  readonly #scheme: Scheme
  readonly #numbers: ListNumber[] = []

  constructor(standard: Standard, scheme: Scheme) {
    this.#standard = standard
    this.#scheme = scheme
  }

  /** A new number, counting `counting` afresh as the overrides say. */
  begin(counting: Counting, overrides: readonly Override[]): number {
    this.#numbers.push({ counting, overrides })
    return Object.keys(baseNumbers).length + this.#numbers.length
  }

  /**
   * A new number for item `item` (from 1) of a level of letters; nothing where the one before it goes on and
   * Word's next letter is the right one.
   */
  beginLetter(counting: Counting, level: number, item: number, pattern: string, goesOn: boolean): number | undefined {
    const latin = latinPlace(item)
    if (latin === undefined)
      return this.begin(counting, [{ level, literal: pattern.replace(/%\d/u, listLetter(item)) }])
    if (goesOn && item > 1 && latinPlace(item - 1) === latin - 1) return undefined
    return this.begin(counting, [{ level, start: latin }])
  }

  /** The part `word/numbering.xml`. */
  part(): string {
    return numberingPart(this.#standard, this.#scheme, this.#numbers)
  }
}

/** Where Word's own row of letters has this item's letter, from 1; nowhere for đ and for double letters. */
function latinPlace(item: number): number | undefined {
  const letter = listLetter(item)
  const at = letter.length === 1 ? 'abcdefghijklmnopqrstuvwxyz'.indexOf(letter) : -1
  return at < 0 ? undefined : at + 1
}
