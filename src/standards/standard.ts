import type { Sentence } from '../diagnostic.ts'
import type { CalendarDate } from '../text/date.ts'
import type { Head, Regime } from '../tree/head.ts'
import type { Align, Block, Inline, Scheme, StyleName, Title } from '../tree/nodes.ts'
import type { ParagraphLength } from '../tree/paragraphs.ts'

/** Space between lines: an exact pitch in pt, or a multiple of the font's own height. */
export type LineSpacing = { readonly exact: number } | { readonly multiple: number }

/** How text in one role looks. Sizes and vertical spaces in pt, horizontal ones in mm. */
export interface TextStyle {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** Words of this role are put in upper case when the tree is framed. */
  readonly upper: boolean
  readonly align: Align
  /** Beyond `indent`; negative where the first line hangs out to the left. */
  readonly firstIndent: number
  readonly indent: number
  readonly before: number
  readonly after: number
  readonly line: LineSpacing
  /** Stays on the page of what follows. */
  readonly keepNext: boolean
  /** Drawn in a thin box (caption slots, circulation stamps). */
  readonly box: boolean
}

/** All in mm. With `mirror`, even pages swap left and right. */
export interface PageSetup {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly mirror: boolean
  /** From the top edge of the paper to the page number; page 1 shows none. */
  readonly pageNumberTop: number
}

export type Count = 'decimal' | 'roman' | 'letter' | 'ordinal' | 'none'

/**
 * How one level of headings or lists is counted and written. `text` as in OOXML: "%1" is the number at level 1, "%2" at level 2;
 * "%1.%2." gives "1.1.". `above`: the label stands on its own line. `letter` counts in the Vietnamese alphabet (a b c d đ e g …),
 * `ordinal` in words (thứ nhất, thứ hai).
 */
export interface LabelFormat {
  readonly count: Count
  readonly text: string
  readonly style: StyleName
  readonly above: boolean
  /** Runs on through the document, whatever comes between (Điều); otherwise counted afresh under each heading above it. */
  readonly continues?: boolean
}

/** The share of the text width, 0 to 1, given to the left and to the right side of a letterhead and of a signature. */
export interface Columns {
  readonly left: number
  readonly right: number
}

/** What an open choice can be set to. */
export type Choice = number | string | boolean

/** A choice a standard leaves open, within its range; `office.yaml` may set it by `id`. */
export interface Setting {
  readonly id: string
  readonly about: Sentence
  readonly default: Choice
  /** Inclusive range of a number, or the allowed values. */
  readonly range: readonly [number, number] | readonly (string | boolean)[]
  /** The clause it comes from, or "UNSURE: …". */
  readonly clause: string
}

/** The rulebook of a look. Knows Heads and trees, never meetings or file formats. */
export interface Standard {
  readonly id: string
  readonly name: Sentence
  /** Which documents it covers unless they name another: regimes and the dates, inclusive, between which it held. */
  readonly covers: { readonly regimes: readonly Regime[]; readonly from?: CalendarDate; readonly to?: CalendarDate }
  readonly page: PageSetup
  /** A font family every writer has metrics for. */
  readonly font: string
  readonly styles: Readonly<Record<StyleName, TextStyle>>
  /** Index 0 is depth 1. */
  readonly numbering: Readonly<Record<Scheme, readonly LabelFormat[]>>
  /** Ordered lists by depth, then the marks of unordered ones by depth. */
  readonly lists: { readonly ordered: readonly LabelFormat[]; readonly marks: readonly string[] }
  readonly letterhead: Columns
  readonly signature: Columns & {
    /** Height left free for the signature, pt. */
    readonly room: number
  }
  /** How long a paragraph of running text should be; absent: as the template makes it. */
  readonly paragraphs?: ParagraphLength
  /** Closes the last sentence of the body: ".", "./.", or "" where nothing is added. */
  readonly endMark: string
  /** Căn cứ lines: `prefix` before each, `separator` after each but the last, `last` after that. */
  readonly basis: { readonly prefix: string; readonly separator: string; readonly last: string }
  /** How people are addressed in running text where the data does not say: "đồng chí", or titles only. */
  readonly address: 'đồng chí' | 'titles'
  /** A document cited in running text: Party puts a comma before the date, State writes it in words. */
  readonly cite: { readonly comma: boolean; readonly longDate: boolean }
  /** Weight of every drawn line, pt. */
  readonly ruleWeight: number
  /** Printed pale across the pages of a draft; nothing unless the office asks for it. */
  readonly watermark?: string
  readonly settings: readonly Setting[]
  /** The same rulebook with other choices, by the ids of `settings`; each within its range (`withSettings` sees to that). */
  configure(choices: Readonly<Record<string, Choice>>): Standard
  /** Why `number` cannot be a document number here ("Số:" forms, wrong separators), or nothing when it can. */
  numberFault(number: string): Sentence | undefined
  /** What stands before and after the body. */
  frame(head: Head): { readonly before: readonly Block[]; readonly after: readonly Block[] }
  /** The label, title and closing lines of an appendix: `of` counts the appendices of the document. */
  appendix(head: Head, number: number, of: number, title: readonly Inline[]): Title
}
