import type { Sentence } from '../diagnostic.ts'
import { partyNumberFault } from './number-fault.ts'
import { headingSchemes, listLabels } from './numbering.ts'
import { officialFrame } from './official-frame.ts'
import { partyStyles } from './party-styles.ts'
import { type Settled, settled } from './settings.ts'
import type { Choice, Setting, Standard } from './standard.ts'
import { appendixTitle } from './title.ts'
import type { Wording } from './wording.ts'

/** One edition of the Party's layout guideline: what differs from one to the next. */
export interface PartyEdition {
  readonly id: string
  readonly name: Sentence
  readonly covers: Standard['covers']
  readonly settings: readonly Setting[]
  /** Căn cứ lines end so, the last one with `last`. */
  readonly basis: Standard['basis']
  wording(settled: Settled): Wording
}

/** The rulebook of an edition under an office's choices. Clauses are those of HD 05-HD/VPTW. */
export function partyStandard(edition: PartyEdition, choices: Readonly<Record<string, Choice>> = {}): Standard {
  const { id, name, covers, settings, basis } = edition
  const chosen = settled(settings, choices)
  const wording = edition.wording(chosen)
  const left = chosen.number('letterhead-left')
  return {
    id,
    name,
    covers,
    // A4, trên 20, dưới 20, trái 30, phải 15 mm; mặt sau trái 15, phải 30; số trang cách mép trên 10 mm (HD 05, mục I.2, I.4).
    page: {
      width: 210,
      height: 297,
      top: 20,
      bottom: 20,
      left: 30,
      right: 15,
      mirror: chosen.flag('mirror-margins'),
      pageNumberTop: 10,
    },
    // Times New Roman, bộ mã Unicode TCVN 6909:2001 (HD 05, mục I.3).
    font: 'Times New Roman',
    styles: partyStyles(chosen),
    numbering: headingSchemes({ part: { count: 'ordinal', text: 'Phần %1' }, mark: chosen.word('section-mark') }),
    lists: listLabels,
    letterhead: { left, right: 1 - left },
    signature: { left: 0.45, right: 0.55, room: chosen.number('signature-room') },
    // Kết thúc nội dung là dấu chấm (HD 05, mục II.6).
    endMark: '.',
    basis,
    address: 'đồng chí',
    cite: { comma: true, longDate: false },
    ruleWeight: chosen.number('rule-weight'),
    ...(chosen.flag('draft-watermark') && { watermark: 'DỰ THẢO' }),
    settings,
    configure: (more) => partyStandard(edition, { ...choices, ...more }),
    numberFault: partyNumberFault,
    frame: (head) => officialFrame(head, wording),
    appendix: (head, number, of, title) => appendixTitle(head, number, of, title, wording),
  }
}
