import { strFromU8, unzipSync } from 'fflate'
import { at, below, elements, parseXml, valueAt, type XmlElement } from './xml.ts'

/** A paragraph as Word shows it. */
export interface ShownParagraph {
  /** Id of its style. */
  readonly style: string
  /** As the numbering counts it; empty where nothing is counted. */
  readonly label: string
  readonly text: string
}

/** A part of a written DOCX as an XML tree. */
export function docxPart(bytes: Uint8Array, name: string): XmlElement {
  const part = unzipSync(bytes, { filter: (file) => file.name === name })[name]
  if (!part) throw new Error(`The document has no part ${name}`)
  return parseXml(strFromU8(part))
}

/** Every word of a written DOCX in document order, labels resolved from its numbering; headers are not words of the document. */
export function docxWords(bytes: Uint8Array): string[] {
  return docxParagraphs(bytes).flatMap(({ label, text }) => `${label} ${text}`.split(/\s+/u).filter(Boolean))
}

/** Every paragraph of a written DOCX, those in tables too, with its label. */
export function docxParagraphs(bytes: Uint8Array): ShownParagraph[] {
  const styles = new Map(
    elements(docxPart(bytes, 'word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  )
  const labels = new Labels(docxPart(bytes, 'word/numbering.xml'))
  return below(docxPart(bytes, 'word/document.xml'), 'w:p').map((paragraph) => {
    const style = valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? 'Normal'
    const own = at(paragraph, 'w:pPr', 'w:numPr') ?? at(styles.get(style), 'w:pPr', 'w:numPr')
    return { style, label: labels.next(own), text: textOf(paragraph) }
  })
}

function textOf(paragraph: XmlElement): string {
  return below(paragraph, 'w:r').map(runText).join('')
}

function runText(run: XmlElement): string {
  return elements(run)
    .map((child) => {
      if (child.name === 'w:t') return child.children.filter((part) => typeof part === 'string').join('')
      if (child.name === 'w:noBreakHyphen') return '-'
      return child.name === 'w:br' || child.name === 'w:tab' ? ' ' : ''
    })
    .join('')
}

/** Counts as Word counts: all numbers of one definition share their counters, an override begins anew where it is first met. */
class Labels {
  readonly #definitions: ReadonlyMap<string, XmlElement>
  readonly #numbers: ReadonlyMap<string, XmlElement>
  readonly #counters = new Map<string, (number | undefined)[]>()
  readonly #met = new Set<string>()

  constructor(numbering: XmlElement) {
    this.#definitions = byId(elements(numbering, 'w:abstractNum'), 'w:abstractNumId')
    this.#numbers = byId(elements(numbering, 'w:num'), 'w:numId')
  }

  next(properties: XmlElement | undefined): string {
    const id = valueAt(properties, 'w:numId')
    if (id === undefined || id === '0') return ''
    const number = this.#numbers.get(id)
    const definition = this.#definitions.get(valueAt(number, 'w:abstractNumId') ?? '')
    if (!number || !definition) throw new Error(`The numbering has no number ${id}`)
    return this.#count(id, number, definition, Number(valueAt(properties, 'w:ilvl') ?? 0))
  }

  #count(id: string, number: XmlElement, definition: XmlElement, level: number): string {
    const shared = definition.attributes['w:abstractNumId'] ?? ''
    const counters = this.#counters.get(shared) ?? []
    this.#counters.set(shared, counters)
    const override = elements(number, 'w:lvlOverride').find(({ attributes }) => attributes['w:ilvl'] === String(level))
    const start = valueAt(override, 'w:startOverride')
    const levels = elements(definition, 'w:lvl')
    const own = at(override, 'w:lvl') ?? levels[level]
    const first = !this.#met.has(`${id}/${level}`)
    this.#met.add(`${id}/${level}`)
    const before = counters[level]
    counters[level] =
      first && start !== undefined
        ? Number(start)
        : before === undefined
          ? Number(valueAt(own, 'w:start') ?? 1)
          : before + 1
    for (let deeper = level + 1; deeper < 9; deeper++)
      if (valueAt(levels[deeper], 'w:lvlRestart') !== '0') counters[deeper] = undefined
    return (valueAt(own, 'w:lvlText') ?? '').replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1
      return written(counters[at] ?? 1, valueAt(at === level ? own : levels[at], 'w:numFmt') ?? 'decimal')
    })
  }
}

function byId(found: readonly XmlElement[], attribute: string): ReadonlyMap<string, XmlElement> {
  return new Map(found.map((element) => [element.attributes[attribute] ?? '', element]))
}

/** A number as Word writes it in a format; throws for formats no writer of ours may use. */
function written(number: number, format: string): string {
  switch (format) {
    case 'decimal':
      return String(number)
    case 'upperRoman':
      return roman(number)
    case 'lowerLetter':
      return String.fromCodePoint(0x60 + ((number - 1) % 26) + 1).repeat(Math.ceil(number / 26))
    default:
      throw new Error(`A level is counted in ${format}`)
  }
}

function roman(number: number): string {
  const signs = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  const sign = signs.find(([value]) => value <= number)
  return sign ? sign[1] + roman(number - sign[0]) : ''
}
