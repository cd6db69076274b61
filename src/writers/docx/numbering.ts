import { formatAt } from '../../standards/labels.ts'
import type { LabelFormat, Standard } from '../../standards/standard.ts'
import { listLetter } from '../../text/letters.ts'
import type { Scheme } from '../../tree/nodes.ts'
import { headingId, listStyleId } from './style-names.ts'
import { declaration, element, value, wordNamespace } from './xml.ts'

/** Numbers (`w:num`) every document has: those the styles count by. */
export const baseNumbers = { headings: 1, ordered: 2, marks: 3 } as const

/** Definitions (`w:abstractNum`): what counts together. */
const definitions = { headings: 0, ordered: 1, marks: 2, appendix: 3 } as const

/** What a list is counted by. */
export type Counting = keyof typeof definitions

/** Levels Word has. */
const depths = 9

/** Heading levels of a scheme, six of them as Word's Heading 1 to 6. */
export function headingLevels(standard: Standard, scheme: Scheme): LabelFormat[] {
  return levels(standard.numbering[scheme], 6)
}

function levels(formats: readonly LabelFormat[], count: number): LabelFormat[] {
  return Array.from({ length: count }, (_, index) => formatAt(formats, index + 1)).filter(
    (format) => format !== undefined,
  )
}

/** A level begun at `start`, or its label replaced by words Word cannot count. */
interface Override {
  readonly level: number
  readonly start?: number
  readonly literal?: string
}

/**
 * The numbers of one document. Word counts 1., I. and a) by itself. It cannot count in the Vietnamese alphabet: from đ on, an
 * item begins a number of its own where the letters leave the Latin row (đ is written out; e, g, k, x begin anew at their
 * Latin place), so that adding an item still goes on counting. It cannot say "thứ nhất" either: that label is typed, above
 * a level that counts silently, so that the levels below begin anew.
 */
export class Numbering {
  readonly #standard: Standard
  readonly #scheme: Scheme
  readonly #appendix: Scheme
  readonly #numbers: { readonly counting: Counting; readonly overrides: readonly Override[] }[] = []

  constructor(standard: Standard, scheme: Scheme, appendix: Scheme) {
    this.#standard = standard
    this.#scheme = scheme
    this.#appendix = appendix
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
    const { lists } = this.#standard
    const marks = lists.marks.map((text): LabelFormat => ({ count: 'none', text, style: 'listItem', above: false }))
    return [
      `${declaration}<w:numbering ${wordNamespace}>`,
      definition('headings', headingLevels(this.#standard, this.#scheme), headingId),
      definition('ordered', levels(lists.ordered, depths), (depth) =>
        depth <= 5 ? listStyleId(true, depth) : undefined,
      ),
      definition('marks', levels(marks, depths), (depth) => (depth <= 5 ? listStyleId(false, depth) : undefined)),
      definition('appendix', headingLevels(this.#standard, this.#appendix), () => undefined),
      ...Object.entries(baseNumbers).map(([counting, id]) =>
        number(id, definitions[counting as keyof typeof baseNumbers], ''),
      ),
      ...this.#numbers.map(({ counting, overrides }, index) =>
        number(Object.keys(baseNumbers).length + index + 1, definitions[counting], overrides.map(override).join('')),
      ),
      '</w:numbering>',
    ].join('')
  }
}

/** Where Word's own row of letters has this item's letter, from 1; nowhere for đ and for double letters. */
function latinPlace(item: number): number | undefined {
  const letter = listLetter(item)
  const at = letter.length === 1 ? 'abcdefghijklmnopqrstuvwxyz'.indexOf(letter) : -1
  return at < 0 ? undefined : at + 1
}

function definition(
  counting: Counting,
  formats: readonly LabelFormat[],
  styleOf: (depth: number) => string | undefined,
): string {
  const id = definitions[counting]
  return element(
    'abstractNum',
    { abstractNumId: id },
    // A number Word tells copies of a list by; any will do as long as it never changes.
    value('nsid', (0x484e0000 + id + 1).toString(16).toUpperCase()),
    value('multiLevelType', 'multilevel'),
    value('tmpl', (0x484e1000 + id + 1).toString(16).toUpperCase()),
    ...formats.map((format, index) => level(index, format, styleOf(index + 1))),
  )
}

function level(index: number, format: LabelFormat, style: string | undefined): string {
  const text = format.count === 'ordinal' ? '' : format.text
  return element(
    'lvl',
    { ilvl: index },
    value('start', 1),
    value('numFmt', numberFormat(format, text)),
    format.continues ? value('lvlRestart', 0) : '',
    style === undefined ? '' : value('pStyle', style),
    value('suff', text === '' || format.above ? 'nothing' : 'space'),
    value('lvlText', text),
    value('lvlJc', 'left'),
  )
}

function numberFormat({ count }: LabelFormat, text: string): string {
  switch (count) {
    case 'decimal':
      return 'decimal'
    case 'roman':
      return 'upperRoman'
    case 'letter':
      return 'lowerLetter'
    case 'ordinal':
    case 'none':
      return text === '' ? 'none' : 'bullet'
  }
}

function number(id: number, definitionId: number, overrides: string): string {
  return element('num', { numId: id }, value('abstractNumId', definitionId), overrides)
}

function override({ level: at, start, literal }: Override): string {
  const begun = start === undefined ? '' : value('startOverride', start)
  const written =
    literal === undefined
      ? ''
      : element(
          'lvl',
          { ilvl: at },
          value('start', 1),
          value('numFmt', 'bullet'),
          value('suff', 'space'),
          value('lvlText', literal),
          value('lvlJc', 'left'),
        )
  return element('lvlOverride', { ilvl: at }, begun, written)
}
