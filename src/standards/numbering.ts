import type { Scheme, StyleName } from '../tree/nodes.ts'
import type { Count, LabelFormat } from './standard.ts'

/** One level of labels; the number of level n is written "%n". */
export function level(count: Count, text: string, style: StyleName, more: Partial<LabelFormat> = {}): LabelFormat {
  return { count, text, style, above: false, ...more }
}

/** How a standard writes the two outermost labels; everything below I. is the same for Party and State. */
export interface NumberingRules {
  readonly part: { readonly count: Count; readonly text: string }
  /** After the Roman numeral of a section: "." or "-". */
  readonly mark: string
}

/** The schemes of heading labels (HD 05, mục II.6; NĐ 30, Phụ lục I, mục II.6). */
export function headingSchemes({ part, mark }: NumberingRules): Record<Scheme, readonly LabelFormat[]> {
  return {
    parts: [level(part.count, part.text, 'part', { above: true }), ...sections(2, mark)],
    sections: [...sections(1, mark), level('none', '+', 'point')],
    points: [...numbered(1), level('none', '-', 'point'), level('none', '+', 'point')],
    articles: [
      level('roman', 'Chương %1', 'part', { above: true }),
      level('decimal', 'Điều %2.', 'article', { continues: true }),
      level('decimal', '%3.', 'point'),
      level('letter', '%4)', 'point'),
      level('none', '-', 'point'),
      level('none', '+', 'point'),
    ],
    none: (['part', 'section', 'subsection', 'subsubsection', 'point', 'point'] as const).map((style) =>
      level('none', '', style),
    ),
  }
}

/** I., then 1., 1.1., a), -. `at` is the level of the Roman numeral. */
function sections(at: number, mark: string): LabelFormat[] {
  return [level('roman', `%${at}${mark}`, 'section'), ...numbered(at + 1), level('none', '-', 'point')]
}

/** 1., 1.1., a). `at` is the level of "1.". */
function numbered(at: number): LabelFormat[] {
  return [
    level('decimal', `%${at}.`, 'subsection'),
    level('decimal', `%${at}.%${at + 1}.`, 'subsubsection'),
    level('letter', `%${at + 2})`, 'point'),
  ]
}

/** Khoản "1.", điểm "a)", then "(1)"; "-" and "+" where nothing is counted (HD 05, mục II.6; NĐ 30, Phụ lục I, mục II.6). */
export const listLabels = {
  ordered: [
    level('decimal', '%1.', 'listItem'),
    level('letter', '%2)', 'listItem'),
    level('decimal', '(%3)', 'listItem'),
  ],
  marks: ['-', '+'],
} as const
