import { describe, expect, test } from 'vitest'
import {
  emphasis,
  heading,
  lineBreak,
  list,
  listItem,
  mention,
  paragraph,
  strong,
  table,
  text,
} from '../../src/tree/build.ts'
import { type Fault, parse, parseLine } from '../../src/tree/markdown.ts'
import type { Block } from '../../src/tree/nodes.ts'
import { plainText, wordsOf } from '../../src/tree/text.ts'

const trusted = (markdown: string, inserts: Record<string, readonly Block[]> = {}) =>
  parse(markdown, { trusted: true, inserts })

function faults(markdown: string, options = { trusted: true }): Fault[] {
  const found: Fault[] = []
  parse(markdown, { ...options, report: (fault) => found.push(fault) })
  return found
}

describe('templates', () => {
  test.each<[string, string, Block[]]>([
    ['a paragraph over two lines', 'một\nhai', [paragraph('một hai')]],
    ['a forced line break', 'một\\\nhai', [paragraph([text('một'), lineBreak(), text('hai')])]],
    ['runs of blanks, but not no-break ones', 'a   b\u00a0\u00a0c', [paragraph('a b\u00a0\u00a0c')]],
    [
      'strong and emphasis',
      '**a** *b* ***c***',
      [paragraph([strong('a'), text(' '), emphasis('b'), text(' '), emphasis(strong('c'))])],
    ],
    [
      'strong that ends with a full stop before a letter',
      '**Điều 1.**Phạm vi',
      [paragraph([strong('Điều 1.'), text('Phạm vi')])],
    ],
    ['strong round curly quotes between letters', 'x**“a”**y', [paragraph([text('x'), strong('“a”'), text('y')])]],
    ['a star alone', '2 * 3', [paragraph('2 * 3')]],
    ['a word with low lines', 'ten_tep_anh', [paragraph('ten_tep_anh')]],
    [
      'links, code and HTML',
      '[a](http://b) `c` <b>d</b> &amp; <http://e.vn>',
      [paragraph('[a](http://b) `c` <b>d</b> &amp; <http://e.vn>')],
    ],
    ['a reference definition', '[a]: http://b', [paragraph('[a]: http://b')]],
    ['indented text', '      a', [paragraph('a')]],
    ['an underline', 'a\n===', [paragraph('a ===')]],
    ['a thematic break', 'a\n\n---\n\nb', [paragraph('a'), { type: 'thematicBreak' }, paragraph('b')]],
    ['a quotation', '> a', [paragraph('a', 'quote')]],
    [
      'mentions',
      '[@an] [@an-2 full] [@an short][@an listed]',
      [
        paragraph([
          mention('an'),
          text(' '),
          mention('an-2', 'full'),
          text(' '),
          mention('an', 'short'),
          mention('an', 'listed'),
        ]),
      ],
    ],
    ['what only looks like a mention', '[@An] [@an tall]', [paragraph('[@An] [@an tall]')]],
    ['a list in a list', '- a\n  1. b\n- c', [list([listItem([paragraph('a', 'listItem'), list(['b'], true)]), 'c'])]],
    ['a list that starts elsewhere', '3. a', [{ ...list(['a'], true), start: 3 }]],
    ['empty items', '- \n- a', [list(['a'])]],
    [
      'a table',
      '| a | b | c |\n|---|:-:|--:|\n| **1** | | 3 |',
      [
        table(
          [
            ['a', 'b', 'c'],
            [strong('1'), '', '3'],
          ],
          ['left', 'center', 'right'],
        ),
      ],
    ],
    [
      'a short row',
      '| a | b |\n|---|---|\n| 1 |',
      [
        table([
          ['a', 'b'],
          ['1', ''],
        ]),
      ],
    ],
    [
      'a style',
      '::: basis\nmột\n\nhai\n:::\nba',
      [paragraph('một', 'basis'), paragraph('hai', 'basis'), paragraph('ba')],
    ],
    ['a style right after text', 'a\n::: closing\nb\n:::', [paragraph('a'), paragraph('b', 'closing')]],
    ['a style with nothing in it', '::: lead\n:::', []],
    [
      'a photo with its caption',
      '![Hội *nghị*](photo:anh/1.jpg)\n::: caption\nHội nghị\n:::',
      [
        { type: 'image', url: 'anh/1.jpg', alt: 'Hội *nghị*' },
        { type: 'caption', slot: false, children: [text('Hội nghị')] },
      ],
    ],
    [
      'a caption that waits for its photo',
      '::: captionSlot\nẢnh\n:::',
      [{ type: 'caption', slot: true, children: [text('Ảnh')] }],
    ],
    ['a photo inside a sentence', 'a ![b](photo:c)', [paragraph('a ![b](photo:c)')]],
    [
      'a chart',
      '::: chart Tỷ lệ\n| | | |\n|-|-|-|\n| Kết nạp | 0\\.636 | 7\\/11 |\n:::',
      [{ type: 'chart', alt: 'Tỷ lệ', rows: [{ label: 'Kết nạp', share: 0.636, text: '7/11' }] }],
    ],
    [
      'a chart that nobody described',
      '::: chart\n| Chỉ tiêu | Tỷ lệ | Kết quả |\n|-|-|-|\n| Kết nạp | 1 | 7/7 |\n:::',
      [{ type: 'chart', alt: 'Kết nạp: 7/7', rows: [{ label: 'Kết nạp', share: 1, text: '7/7' }] }],
    ],
    [
      'an appendix',
      '::: appendix landscape\n# Danh sách\n::: appendixNote\nKèm theo\n:::\nNội dung\n\n# I\n\nx\n:::',
      [
        {
          type: 'appendix',
          landscape: true,
          children: [
            heading(1, 'Danh sách'),
            paragraph('Kèm theo', 'appendixNote'),
            paragraph('Nội dung'),
            heading(1, 'I'),
            paragraph('x'),
          ],
        },
      ],
    ],
    [
      'headings at their levels',
      '# a\n## b\n### c\nx',
      [heading(1, 'a'), heading(2, 'b'), heading(3, 'c'), paragraph('x')],
    ],
    [
      'headings that skip and start low',
      '## a\nx\n#### b\nx\n## c\nx',
      [heading(1, 'a'), paragraph('x'), heading(2, 'b'), paragraph('x'), heading(1, 'c'), paragraph('x')],
    ],
    ['headings with nothing under them', '# a\n# b\n## c\n# d\nx\n## e', [heading(1, 'd'), paragraph('x')]],
    ['a heading without words', '# \nx', [paragraph('x')]],
    ['emphasis round nothing', '**\uffff**\n\n- \uffff\n\n# \uffff\n\nx', [paragraph('x')]],
  ])('%s', (_, markdown, blocks) => {
    expect(trusted(markdown)).toEqual(blocks)
  })

  test('an insert goes under the heading it stands under', () => {
    const body = [heading(1, 'b'), paragraph('x')]
    expect(trusted('# a\n\n::: insert than\n:::', { than: body })).toEqual([
      heading(1, 'a'),
      heading(2, 'b'),
      paragraph('x'),
    ])
    expect(trusted('::: insert than\n:::', { than: body })).toEqual(body)
    expect(trusted('# a\n\n::: insert than\n:::', { than: [] })).toEqual([])
  })

  test.each<[string, string, number, RegExp]>([
    ['an unknown style', 'x\n\n::: leed\ny\n:::', 3, /"leed"/],
    ['an unclosed block', 'x\n\n::: lead\ny', 3, /không được đóng/],
    ['a stray closing', 'x\n\n:::\ny', 3, /không đóng khối nào/],
    ['an unknown insert', '::: insert than\n:::', 1, /"than"/],
    ['a chart without its table', '::: chart\nx\n:::', 1, /bảng ba cột/],
    ['a chart with a share that is no number', '::: chart\n|a|b|c|\n|-|-|-|\n|a|b|c|\n:::', 1, /bảng ba cột/],
    ['a photo without words', '\n![](photo:a)', 2, /lời mô tả/],
    ['a row with too many cells', '| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |', 4, /3 ô/],
  ])('%s is reported at its line', (_, markdown, line, message) => {
    const found = faults(markdown)
    expect(found.map((fault) => fault.line)).toEqual([line])
    expect(found[0]?.message.vi).toMatch(message)
    expect(() => trusted(markdown)).toThrow(`line ${line}`)
  })

  test('an escaped bar does not count as a cell', () => {
    expect(faults('| a | b |\n|---|---|\n| 1\\|2 | 3\\\\\\| |')).toEqual([])
  })

  test('one line of words', () => {
    expect(parseLine('# a\n**b** [@an name]')).toEqual([text('# a '), strong('b'), text(' '), mention('an', 'name')])
  })
})

describe('bodies typed by officers', () => {
  test('headings, paragraphs, lists, tables and emphasis', () => {
    const body = '## Kết quả\n\nĐạt **cao**.\n\n- a\n\n| x | y |\n|---|---|\n| 1 | 2 |'
    const expected = [
      heading(1, 'Kết quả'),
      paragraph([text('Đạt '), strong('cao'), text('.')]),
      list(['a']),
      table([
        ['x', 'y'],
        ['1', '2'],
      ]),
    ]
    expect(parse(body)).toEqual(expected)
  })

  test.each([
    '::: lead\nx\n:::',
    '[@an]',
    '![a](photo:b)',
    '> a',
    '---',
    '<b>a</b>',
    '[a](b)',
    '```\na\n```',
    '[a]: b',
    '****',
  ])('%j is text', (body) => {
    expect(parse(body)).toEqual([paragraph(body.replaceAll('\n', ' '))])
  })

  test('a row with too many cells is reported and keeps its words', () => {
    const body = '| a |\n|---|\n| 1 | **2** | 3 |'
    expect(faults(body, { trusted: false })).toHaveLength(1)
    expect(parse(body).flatMap(wordsOf)).toEqual(['a', '1', '2', '3'])
  })

  test('lists nested without end keep their words', () => {
    const words = Array.from({ length: 500 }, (_, index) => `từ${index}`)
    const body = words.map((word, index) => `${' '.repeat(2 * index)}- ${word}`).join('\n')
    expect(
      parse(body)
        .flatMap(wordsOf)
        .filter((word) => word !== '-'),
    ).toEqual(words)
  })
})

describe('hostile text is read in bounded time', () => {
  const hostile: Record<string, string> = {
    'nested emphasis': `${'*a '.repeat(50_000)}${'b* '.repeat(50_000)}`,
    'alternating stars': '*a**'.repeat(60_000),
    'unclosed strong': '**a '.repeat(60_000),
    brackets: '[@'.repeat(100_000),
    'photos never closed': '![a](photo:'.repeat(20_000),
    'nested blocks': '::: lead\n'.repeat(2_000),
    'nested lists': '- '.repeat(5_000),
    'deep quotations': '>'.repeat(5_000),
    'wide table': `|${'a|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n${'|a\n'.repeat(2_000)}`,
    backslashes: '\\'.repeat(200_000),
  }
  test.each(Object.keys(hostile))('%s', (name) => {
    const started = performance.now()
    parse(hostile[name] ?? '', { trusted: true, report: () => {} })
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('words', () => {
  test('of a tree in reading order, labels included', () => {
    const tree: Block[] = [
      heading(1, 'Kết quả', 'section', { text: 'I.' }),
      list([listItem([paragraph([text('Tỉ'), strong('nh'), lineBreak(), text('ủy')], 'listItem')], { text: 'a)' })]),
      { type: 'image', url: 'x', alt: 'không tính' },
      { type: 'chart', alt: 'không tính', rows: [{ label: 'Kết nạp', share: 1, text: '7/7' }] },
    ]
    expect(tree.flatMap(wordsOf).join(' ')).toBe('I. Kết quả a) Tỉnh ủy Kết nạp 7/7')
  })

  test('of inlines, mentions by what they were settled to', () => {
    expect(plainText([text('a '), { ...mention('an'), children: [text('b')] }, lineBreak(), emphasis('c')])).toBe(
      'a b c',
    )
  })
})
