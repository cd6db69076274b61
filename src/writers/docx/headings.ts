import { Counters, formatAt } from '../../standards/index.ts'
import type { LabelFormat } from '../../standards/standard.ts'
import type { Heading, Scheme } from '../../tree/nodes.ts'
import type { Context } from './context.ts'
import { type OwnProperties, paragraph } from './paragraphs.ts'
import { runs, textRun } from './runs.ts'
import { headingId, wordStyles } from './style-names.ts'

/** Headings of one flow (the document, or one appendix) with their labels as Word counts them. */
export class HeadingWriter {
  readonly #context: Context
  readonly #formats: readonly LabelFormat[]
  readonly #counters: Counters
  /** The number that counts an appendix; the headings of the document are counted by their styles. */
  readonly #own: number | undefined
  /** The number that goes on counting letters at a depth, once they have left Word's row. */
  readonly #letters = new Map<number, number>()

  constructor(context: Context, scheme: Scheme, own?: number) {
    this.#context = context
    this.#formats = context.standard.numbering[scheme]
    this.#counters = new Counters(this.#formats)
    this.#own = own
  }

  /** The paragraph of the next heading. */
  paragraph(heading: Heading, more: OwnProperties): string {
    const format = formatAt(this.#formats, heading.depth)
    const expected = this.#counters.next(heading.depth)
    const native = format !== undefined && heading.label !== undefined && heading.label.text === expected
    const typed = heading.label && (!native || format.count === 'ordinal') ? heading.label : undefined
    const number = this.#number(heading, native ? format : undefined)
    return paragraph(
      this.#style(heading),
      labelRuns(typed?.text, heading.label?.above === true) +
        runs(heading.children, this.#context.standard.styles[heading.style]),
      number ? { ...more, number } : more,
    )
  }

  /** The document's own headings are Heading 1 to 6; those of an appendix take the level that looks the same. */
  #style({ depth, style }: Heading): string {
    if (this.#own === undefined) return headingId(depth)
    const { standard, scheme } = this.#context
    const at = standard.numbering[scheme].findIndex((format) => format.style === style)
    return at >= 0 && at < 6 ? headingId(at + 1) : wordStyles[style].id
  }

  /** Nothing where the style counts; a number of its own where it cannot, or none at all. */
  #number({ depth }: Heading, format: LabelFormat | undefined): OwnProperties['number'] {
    if (!format) return this.#counts(depth) ? uncounted : undefined
    const id = (format.count === 'letter' ? this.#letter(depth, format) : undefined) ?? this.#own
    return id === undefined ? undefined : { id, level: depth - 1 }
  }

  /** True when the style of this depth would count by itself. */
  #counts(depth: number): boolean {
    return this.#own !== undefined || formatAt(this.#formats, depth)?.text !== ''
  }

  #letter(depth: number, { text }: LabelFormat): number | undefined {
    const item = this.#counters.at(depth)
    if (item === 1) this.#letters.delete(depth)
    const counting = this.#own === undefined ? 'headings' : 'appendix'
    const begun = item > 1 ? this.#context.numbering.beginLetter(counting, depth - 1, item, text, true) : undefined
    if (begun !== undefined) this.#letters.set(depth, begun)
    return this.#letters.get(depth)
  }
}

const uncounted = { id: 0, level: 0 }

/** A typed label; a label above its title is followed by a new line. */
function labelRuns(text: string | undefined, above: boolean): string {
  const label = `${text ?? ''}${above ? '\n' : ' '}`
  return text === undefined && !above ? '' : textRun(label)
}
