import type { Inline, Rule, StyleName } from '../tree/nodes.ts'

/** Marks of a list whose entries stand on their own lines: "- …;" and "." after the last. */
export interface ListMarks {
  readonly separator: string
  readonly last: string
}

/** The fixed words and marks of an official frame: all by which Party and State documents differ before and after the body. */
export interface Wording {
  /** Right of the letterhead, top down. */
  readonly motto: readonly { readonly style: StyleName; readonly text: string; readonly rule?: Rule }[]
  /** What parts the issuing body from the number: a star on its own line, or a rule. */
  readonly underIssuer: { readonly star?: string; readonly rule?: Rule }
  readonly number: {
    /** "Số " (Party), "Số: " (State). */
    readonly prefix: string
    /** After the number itself: Party "-BC/BTCTU", State "/BC-UBND". */
    tail(kind: string | undefined, agency: string): string
    /** Symbol of a công văn whose kind has none. */
    readonly letterSymbol?: string
  }
  /** Trích yếu of a công văn with its customary beginning. */
  letterSubject(subject: readonly Inline[]): readonly Inline[]
  /** Case of the first letter of a trích yếu. */
  readonly subjectCase: 'lower' | 'upper'
  /** What closes the title: hyphens on their own line, or a rule under its last line. */
  readonly titleClose: { readonly text?: string; readonly rule?: Rule }
  readonly addressee: ListMarks & {
    readonly label: string
    readonly labelItalic: boolean
    /** By symbol of the kind, where one asks in its own word. */
    readonly labelOf: Readonly<Record<string, string>>
  }
  /** Minutes: capacities where none is given. Their subject names the meeting, with a capital. */
  readonly minutes: { readonly left: string; readonly right: string }
  /** Role of the post of a signer who signs in no one's stead. */
  readonly sole: StyleName
  readonly recipients: ListMarks & {
    readonly label: string
    /** First recipient where the document itself names its addressees. */
    readonly asAbove: string
    /** Archive line still to be filled. */
    readonly archive: string
  }
  readonly appendix: {
    readonly roman: boolean
    /** Hyphens that close the title, on their own line. */
    readonly close?: string
    /** Between number and date where the document is named: ", " or " ". */
    readonly beforeDate: string
    readonly longDate: boolean
  }
}
