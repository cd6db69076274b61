import fc, { type Arbitrary } from 'fast-check'
import type { Block, Inline, Line, List, Signatory, StyleName } from '../../../src/tree/nodes.ts'

const syllable = fc.constantFrom(
  ...'Đảng viên cụm thi đua khen thưởng nghiêng 269/805 (33,4%), 15-KL/TU ngày 05 tháng 02 năm 2024 70 triệu đồng – và “Ủy”'.split(
    ' ',
  ),
)
const monster = fc.integer({ min: 60, max: 320 }).map((length) => 'nghĩa'.repeat(length / 5))
const joined = fc.integer({ min: 5, max: 40 }).map((count) => Array(count).fill('KH-TU').join('/'))
const word = fc.oneof(
  { weight: 40, arbitrary: syllable },
  { weight: 1, arbitrary: monster },
  { weight: 1, arbitrary: joined },
)

const phrase = (most: number): Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '))

const text = (most: number): Arbitrary<Inline> => phrase(most).map((value) => ({ type: 'text', value }))
const space: Inline = { type: 'text', value: ' ' }

/** Runs of words, plain, strong, emphasised or both, with spaces between. */
const inlines = (most: number): Arbitrary<Inline[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: text(most) },
        { weight: 1, arbitrary: text(most).map((child): Inline => ({ type: 'strong', children: [child] })) },
        {
          weight: 1,
          arbitrary: text(4).map(
            (child): Inline => ({ type: 'strong', children: [{ type: 'emphasis', children: [child] }] }),
          ),
        },
        { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((runs) => runs.flatMap((run, i) => (i === 0 ? [run] : [space, run])))

const paragraph: Arbitrary<Block> = fc.record({
  type: fc.constant('paragraph'),
  style: fc.constantFrom<StyleName>('body', 'basis', 'lead', 'quote', 'closing', 'tableTitle', 'source'),
  children: inlines(60),
})

const heading: Arbitrary<Block> = fc.record(
  {
    type: fc.constant('heading'),
    depth: fc.constantFrom(1, 2, 3, 4, 5, 6),
    style: fc.constantFrom<StyleName>('part', 'section', 'subsection', 'subsubsection', 'point', 'article'),
    label: fc.record({ text: fc.constantFrom('Phần thứ nhất', 'I.', '1.1.', 'a)'), above: fc.boolean() }),
    children: inlines(12),
  },
  { requiredKeys: ['type', 'depth', 'style', 'children'] },
)

const { list } = fc.letrec<{ list: List; item: List['children'][number] }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    children: fc.array(tie('item'), { minLength: 1, maxLength: 4 }),
  }),
  item: fc.record({
    type: fc.constant('listItem' as const),
    label: fc.constantFrom({ text: '-' }, { text: '12.' }, { text: 'đ)' }),
    children: fc.oneof(
      { maxDepth: 3 },
      fc.array(
        fc.record({
          type: fc.constant('paragraph' as const),
          style: fc.constant('listItem' as const),
          children: inlines(30),
        }),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      tie('list').map((nested) => [nested]),
    ),
  }),
}))

const table: Arbitrary<Block> = fc
  .record({
    columns: fc.integer({ min: 1, max: 7 }),
    rows: fc.integer({ min: 1, max: 8 }),
    most: fc.constantFrom(2, 5, 25, 120),
  })
  .chain(({ columns, rows, most }) =>
    fc
      .array(fc.array(fc.oneof(inlines(most), fc.constant([])), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((cells) => ({
        type: 'table' as const,
        align: Array(columns).fill('left'),
        children: cells.map((row, i) => ({
          type: 'tableRow' as const,
          header: i === 0,
          children: row.map((children) => ({ type: 'tableCell' as const, children })),
        })),
      })),
  )

const chart: Arbitrary<Block> = fc.record({
  type: fc.constant('chart'),
  alt: fc.constant('Biểu đồ'),
  rows: fc.array(fc.record({ label: phrase(12), share: fc.double({ min: 0, max: 2, noNaN: true }), text: phrase(5) }), {
    minLength: 1,
    maxLength: 60,
  }),
})

const caption: Arbitrary<Block> = fc.record({ type: fc.constant('caption'), slot: fc.boolean(), children: inlines(30) })

const image: Arbitrary<Block> = fc
  .constantFrom('wide', 'tall', 'small')
  .map((url) => ({ type: 'image', url, alt: 'Ảnh' }))

const line = (...styles: StyleName[]): Arbitrary<Line> =>
  fc.record(
    {
      type: fc.constant('line'),
      style: fc.constantFrom(...styles),
      children: inlines(14),
      rule: fc.record({ length: fc.constantFrom(1 / 3, 1 / 2, 1) }),
    },
    { requiredKeys: ['type', 'style', 'children'] },
  )

const lines = (most: number, ...styles: StyleName[]): Arbitrary<Line[]> =>
  fc.array(line(...styles), { minLength: 1, maxLength: most })

const signatory: Arbitrary<Signatory> = fc.record(
  { type: fc.constant('signatory'), capacity: lines(3, 'authority', 'post'), name: line('signer') },
  { requiredKeys: ['type', 'capacity'] },
)

const signature: Arbitrary<Block> = fc.record(
  {
    type: fc.constant('signature'),
    left: fc.oneof(
      signatory,
      fc.record({
        type: fc.constant('recipients' as const),
        label: line('recipientsLabel'),
        items: lines(70, 'recipient'),
      }),
    ),
    right: signatory,
  },
  { requiredKeys: ['type'] },
)

const letterhead: Arbitrary<Block> = fc.record({
  type: fc.constant('letterhead'),
  left: lines(5, 'parent', 'issuer', 'star', 'number', 'urgency'),
  right: lines(3, 'motto', 'motto2', 'placeDate'),
})

const title: Arbitrary<Block> = fc.record({
  type: fc.constant('title'),
  lines: lines(4, 'kindTitle', 'subject', 'titleRule', 'headline'),
})

/** Blocks of every type, in any order, with words that fit nowhere, rows taller than pages and lists of recipients without end. */
export const blocks: Arbitrary<Block[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: paragraph },
    { weight: 2, arbitrary: heading },
    { weight: 2, arbitrary: list },
    { weight: 2, arbitrary: table },
    { weight: 1, arbitrary: chart },
    { weight: 1, arbitrary: caption },
    { weight: 1, arbitrary: image },
    { weight: 1, arbitrary: signature },
    { weight: 1, arbitrary: letterhead },
    { weight: 1, arbitrary: title },
    { weight: 1, arbitrary: line('byline', 'source', 'circulation', 'contact', 'addressee') },
    { weight: 1, arbitrary: fc.constant<Block>({ type: 'thematicBreak' }) },
  ),
  { minLength: 1, maxLength: 12 },
)
