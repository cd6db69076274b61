import type { Form } from './tree/head.ts'
import type { Scheme } from './tree/nodes.ts'

/**
 * A kind of document (loại văn bản): the front matter of one template file. Adding a kind costs that file and nothing else.
 */
export interface Kind {
  /** The template's file name without suffix: `bao-cao`. */
  readonly id: string
  /** Tên loại as printed, in sentence case: "Báo cáo". */
  readonly name: string
  /** Symbol in document numbers: "BC". */
  readonly symbol?: string
  /** One Vietnamese sentence for lists of kinds: what the document is. */
  readonly about: string
  /** Which frame a standard puts round it. */
  readonly form: Form
  readonly numbering: Scheme
  /** Handlebars source of the trích yếu, or of the headline: one line of words. */
  readonly subject: string
  /** The document is made when the meeting has any of these facts; `speeches[kết luận]` asks for an entry of that kind. */
  readonly requires: readonly string[]
  /** `period`: it sums up the meetings of a period instead of telling of one, and the archive makes it. */
  readonly scope?: 'period'
  /** `meeting`: its date may not be before the meeting's. */
  readonly follows?: 'meeting'
  /** Id of the standard unless the data says otherwise; absent: chosen by the issuer's regime and the date. */
  readonly standard?: string
}
