import { nd30 } from './nd30.ts'
import { level } from './numbering.ts'
import { pressAppendix, pressFrame } from './press-frame.ts'
import type { Standard } from './standard.ts'

const line = { multiple: 1.15 }
const body = { align: 'justify', firstIndent: 10, before: 0, after: 6, line } as const

/**
 * A news article as editors receive it: no letterhead, no signature. No law lays it out; sizes, margins and indents are
 * those of an ordinary State page.
 */
export const press: Standard = {
  ...nd30,
  id: 'press',
  name: { vi: 'bài báo', en: 'press article' },
  covers: { regimes: [] },
  styles: {
    ...nd30.styles,
    body: { ...nd30.styles.body, ...body },
    listItem: { ...nd30.styles.listItem, ...body },
    lead: { ...nd30.styles.lead, ...body, firstIndent: 0 },
    // Headings inside an article are plain bold lines, not counted.
    ...Object.fromEntries(
      (['part', 'section', 'subsection', 'subsubsection', 'point'] as const).map((name) => [
        name,
        { ...nd30.styles.subsection, ...body, align: 'left' as const, firstIndent: 0, before: 6 },
      ]),
    ),
  },
  numbering: {
    ...nd30.numbering,
    parts: nd30.numbering.none,
    sections: nd30.numbering.none,
    points: nd30.numbering.none,
  },
  lists: { ordered: [level('decimal', '%1.', 'listItem'), level('letter', '%2)', 'listItem')], marks: ['-', '+'] },
  paragraphs: { min: 20, max: 200 },
  endMark: '',
  basis: { prefix: '', separator: ';', last: '.' },
  cite: { comma: false, longDate: false },
  settings: [],
  configure: () => press,
  numberFault: () => undefined,
  frame: pressFrame,
  appendix: (_, number, of, title) => pressAppendix(number, of, title),
}
