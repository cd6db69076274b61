import type { CalendarDate } from '../text/date.ts'
import type { Inline } from './nodes.ts'

/** Whose rules a body writes under. */
export type Regime = 'đảng' | 'nhà nước' | 'đoàn thể' | 'khác'

/**
 * All a standard needs to know to put its frame round a body: the facts of the letterhead, title, signature and recipients,
 * free of any layout. Absent facts leave the customary blank.
 */
export interface Head {
  /** `official`: letterhead, title, one signer; `letter`: công văn; `minutes`: two signers; `press`: headline and byline. */
  readonly form: Form
  readonly regime: Regime
  /** Tên loại, e.g. "Báo cáo", and its symbol, e.g. "BC" (none in a công văn). */
  readonly kind: { readonly name: string; readonly symbol?: string }
  readonly issuer?: Issuer
  /** As typed: "04", or whole "467/TB-VPCP". */
  readonly number?: string
  readonly place?: string
  readonly date?: CalendarDate
  /** The year of a document whose day is not known yet: it leaves "ngày    tháng    năm 2024". */
  readonly year?: number
  /** Trích yếu, or the headline of an article. Settled words. */
  readonly subject: readonly Inline[]
  readonly addressees: readonly string[]
  readonly recipients: readonly string[]
  /** The last one signs on the right; a first of two signs on the left. Empty: no one is known. */
  readonly signers: readonly Signer[]
  readonly urgency?: string
  /** "Dự thảo lần n": n, or 0 for a draft without number. */
  readonly draft?: number
  readonly authors: readonly string[]
  readonly source?: string
  /** Headlines of related articles. */
  readonly related?: readonly string[]
}

export type Form = 'official' | 'letter' | 'minutes' | 'press'

export interface Issuer {
  /** Full name: "Ban Tổ chức Tỉnh ủy Gia Lai". */
  readonly name: string
  /** As the letterhead names it under its parent: "Ban Tổ chức". */
  readonly line: string
  readonly parent?: string
  /** "BTCTU". */
  readonly symbol?: string
}

export interface Signer {
  /** Printed as given: ["K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"]. */
  readonly capacity: readonly string[]
  readonly name?: string
}
