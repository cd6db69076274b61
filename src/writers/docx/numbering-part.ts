import { appendixScheme, formatAt } from '../../standards/index.ts'
import type { LabelFormat, Standard } from '../../standards/standard.ts'
import type { Scheme } from '../../tree/nodes.ts'
import { oncePerScheme } from './once-per-scheme.ts'
import { indentation } from './paragraph-look.ts'
import { headingId, listStyleId } from './style-names.ts'
import { declaration, element, value, wordNamespace } from './xml.ts'

/** Numbers (`w:num`) every document has: those the styles count by. */
export const baseNumbers = { headings: 1, ordered: 2, marks: 3 } as const

/** Definitions (`w:abstractNum`): what counts together. */
const definitions = { headings: 0, ordered: 1, marks: 2, appendix: 3 } as const

/** What a list is counted by. */
export type Counting = keyof typeof definitions

/** A level (from 0) begun at `start`, or its label replaced by words Word cannot count. */
export interface Override {
  readonly level: number
  readonly start?: number
  readonly literal?: string
}

/** A list of its own: what it counts by, and how it begins. */
export interface ListNumber {
  readonly counting: Counting
  readonly overrides: readonly Override[]
}

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

/** The part `word/numbering.xml`: how headings and lists count, and the lists of this document. */
export function numberingPart(standard: Standard, scheme: Scheme, numbers: readonly ListNumber[]): string {
  const { formats, defined } = countings(standard, scheme)
  const base = Object.keys(baseNumbers).length
  let xml = defined
  for (const [index, { counting, overrides }] of numbers.entries()) {
    const inner = overrides.map((override) => written(override, formats[counting][override.level], standard))
    xml += number(base + index + 1, counting, inner.join(''))
  }
  return `${xml}</w:numbering>`
}

/** The levels of every counting, and the part up to the lists of a document. */
const countings = oncePerScheme((standard, scheme) => {
  const formats = formatsOf(standard, scheme)
  const all = Object.keys(definitions) as Counting[]
  const base = Object.entries(baseNumbers) as [keyof typeof baseNumbers, number][]
  const defined = [
    `${declaration}<w:numbering ${wordNamespace}>`,
    ...all.map((counting) => definition(counting, formats[counting], standard)),
    ...base.map(([counting, id]) => number(id, counting, '')),
  ]
  return { formats, defined: defined.join('') }
})

function formatsOf(standard: Standard, scheme: Scheme): Readonly<Record<Counting, readonly LabelFormat[]>> {
  const marks = standard.lists.marks.map(
    (text): LabelFormat => ({ count: 'none', text, style: 'listItem', above: false }),
  )
  return {
    headings: headingLevels(standard, scheme),
    ordered: levels(standard.lists.ordered, depths),
    marks: levels(marks, depths),
    appendix: headingLevels(standard, appendixScheme(scheme)),
  }
}

function number(id: number, counting: Counting, overrides: string): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitions[counting]}"/>${overrides}</w:num>`
}

function definition(counting: Counting, formats: readonly LabelFormat[], standard: Standard): string {
  const id = definitions[counting]
  return element(
    'abstractNum',
    { abstractNumId: id },
    // A number Word tells copies of a list by; any will do as long as it never changes.
    value('nsid', (0x484e0001 + id).toString(16).toUpperCase()),
    value('multiLevelType', 'multilevel'),
    value('tmpl', (0x484e1001 + id).toString(16).toUpperCase()),
    ...formats.map((format, index) => level(index, format, styleOf(counting, index + 1), standard)),
  )
}

/** The style that counts by a level; appendices, which look like the document's headings, count by themselves. */
function styleOf(counting: Counting, depth: number): string | undefined {
  if (counting === 'headings') return headingId(depth)
  if (counting === 'appendix' || depth > 5) return undefined
  return listStyleId(counting === 'ordered', depth)
}

function level(index: number, format: LabelFormat, style: string | undefined, { styles }: Standard): string {
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
    // Said again for programs that let a list overrule the style.
    element('pPr', {}, indentation(styles[format.style])),
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

/** A literal label is a level of its own whose text holds no number. */
function written({ level: at, start, literal }: Override, format: LabelFormat | undefined, standard: Standard): string {
  const begun = start === undefined ? '' : `<w:startOverride w:val="${start}"/>`
  const replaced =
    literal === undefined || !format
      ? ''
      : level(at, { ...format, count: 'decimal', text: literal }, undefined, standard)
  return `<w:lvlOverride w:ilvl="${at}">${begun}${replaced}</w:lvlOverride>`
}
