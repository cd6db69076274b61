import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { hd05 } from '../../src/standards/hd05.ts'
import { press } from '../../src/standards/press.ts'
import {
  emphasis,
  heading,
  line,
  lineBreak,
  list,
  listItem,
  paragraph,
  root,
  strong,
  table,
  text,
} from '../../src/tree/build.ts'
import type { Block, Inline, ListItem, Meta } from '../../src/tree/nodes.ts'
import { wordsOf } from '../../src/tree/text.ts'
import { markdown } from '../../src/writers/markdown.ts'
import type { Assets } from '../../src/writers/writer.ts'
import { hardPhotos } from '../support/hard-documents.ts'
import { markdownText, rendered } from '../support/markdown-text.ts'
import { allowed, naughty } from '../tree/naughty.ts'

const none = new Uint8Array()
const assets: Assets = { fonts: { regular: none, bold: none, italic: none, boldItalic: none }, photos: hardPhotos }
const meta: Meta = { title: 'Tên', kind: 'bao-cao', standard: 'hd05', authors: [], description: '', keywords: [] }

async function written(children: readonly Block[], facts: Meta = meta, standard = hd05): Promise<string> {
  return new TextDecoder().decode(await markdown.write(root(facts, children), standard, assets))
}

const bodyOf = async (...children: Block[]) =>
  (await written(children)).replace(/^---\n[\s\S]*?\n---\n\n/, '').trimEnd()

const item = (label: string, ...words: string[]): ListItem =>
  listItem(
    words.map((word) => paragraph(word, 'listItem')),
    { text: label },
  )

describe('front matter', () => {
  test('is YAML that says what the document is', async () => {
    const facts: Meta = {
      title: 'Báo cáo: "A & B" #1',
      date: '2024-07-13',
      kind: 'bao-cao',
      standard: 'hd05',
      number: '04',
      authors: ['Ban Tổ chức', '- x'],
      description: 'yes',
      keywords: ['null', '2024', 'a\u2028b\u0007'],
    }
    const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(await written([paragraph('x')], facts)) ?? []
    const { date, ...rest } = load(yaml) as Record<string, unknown>
    const { date: _, ...wanted } = facts
    expect(rest).toEqual({ ...wanted, lang: 'vi' })
    expect(String(date)).toContain('2024-07-13')
  })

  test('a time of day is Vietnam’s', async () => {
    expect(await written([], { ...meta, date: '2024-07-15T10:09' })).toContain('\ndate: 2024-07-15T10:09:00+07:00\n')
  })

  test('leaves out what is not known', async () => {
    expect((await written([])).split('\n---\n')[0]).toBe(
      '---\ntitle: "Tên"\nlang: "vi"\nkind: "bao-cao"\nstandard: "hd05"\ndescription: ""',
    )
  })
})

describe('blocks', () => {
  test.each<[string, Block[], string]>([
    ['a heading one level under the title', [heading(1, 'Kết quả', 'section', { text: 'I.' })], '## I. Kết quả'],
    [
      'a heading under a label of its own line',
      [heading(1, 'KẾT QUẢ', 'part', { text: 'Phần thứ nhất', above: true })],
      '## Phần thứ nhất KẾT QUẢ',
    ],
    ['the deepest headings', [heading(6, 'a', 'point')], '###### a'],
    ['a heading that ends with #', [heading(1, 'Ngôn ngữ C #', 'section')], '## Ngôn ngữ C \\#'],
    ['emphasis', [paragraph([text('a '), strong('b'), text(', '), emphasis('c')])], 'a **b**, *c*'],
    [
      'neighbours of one look',
      [
        paragraph([
          strong('a '),
          strong([{ type: 'mention', id: 'b', form: 'full', children: [text('b')] }, text(' c')]),
        ]),
      ],
      '**a b c**',
    ],
    ['blanks inside emphasis', [paragraph([text('a'), strong(' b '), text('c')])], 'a **b** c'],
    ['emphasis no reader would see', [paragraph([strong('Điều 1.'), text('Phạm vi')])], 'Điều 1.Phạm vi'],
    ['a forced line break', [paragraph([text('a'), lineBreak(), text('b')])], 'a  \nb'],
    ['a paragraph the standard sets in bold', [paragraph('a', 'lead')], '**a**'],
    [
      'a list Markdown counts itself',
      [{ type: 'list', ordered: true, children: [item('1.', 'a'), item('2.', 'b')] }],
      '1. a\n2. b',
    ],
    [
      'with more than a paragraph in an item',
      [{ type: 'list', ordered: true, children: [item('1.', 'a', 'b'), item('2.', 'c')] }],
      '1. a\n\n   b\n\n2. c',
    ],
    [
      'letters, đ among them',
      [{ type: 'list', ordered: true, children: [item('d)', 'a'), item('đ)', 'b')] }],
      'd) a\n\nđ) b',
    ],
    ['dashes', [{ type: 'list', ordered: false, children: [item('-', 'a'), item('+', 'b')] }], '\\- a\n\n\\+ b'],
    [
      'two counted lists in a row',
      [
        { type: 'list', ordered: true, children: [item('1.', 'a')] },
        { type: 'list', ordered: true, children: [item('1.', 'b')] },
      ],
      '1. a\n\n1\\. b',
    ],
    [
      'a table',
      [
        table(
          [
            ['a', 'b|c'],
            [strong('1'), '2'],
          ],
          ['left', 'right'],
        ),
      ],
      '| a | b\\|c |\n| --- | --: |\n| **1** | 2 |',
    ],
    [
      'a photo and its caption',
      [
        { type: 'image', url: 'rong', alt: 'Quang [cảnh]' },
        { type: 'caption', slot: false, children: [text('Chú thích')] },
      ],
      '![Quang \\[cảnh\\]](rong.png)\n\n*Chú thích*',
    ],
    ['a caption that waits for its photo', [{ type: 'caption', slot: true, children: [text('a')] }], '> *a*'],
    [
      'a chart',
      [{ type: 'chart', alt: 'x', rows: [{ label: 'a', share: 0.5, text: '1/2' }] }],
      '|  |  |\n| --- | ---: |\n| a | 1/2 |',
    ],
    [
      'a title',
      [
        {
          type: 'title',
          lines: [line('kindTitle', 'BÁO CÁO'), line('subject', 'kết quả'), line('titleRule', '-----')],
        },
      ],
      '# BÁO CÁO kết quả\n\n\\-----',
    ],
    [
      'a letterhead',
      [{ type: 'letterhead', left: [line('issuer', 'BAN'), line('star', '*')], right: [line('motto', 'ĐẢNG')] }],
      '**BAN**  \n\\*\n\n**ĐẢNG**',
    ],
    [
      'an appendix',
      [
        {
          type: 'appendix',
          landscape: false,
          children: [{ type: 'title', lines: [line('appendixTitle', 'DANH SÁCH')] }, heading(1, 'a')],
        },
      ],
      '---\n\n## DANH SÁCH\n\n### a',
    ],
  ])('%s', async (_, blocks, expected) => {
    expect(await bodyOf(...blocks)).toBe(expected)
  })

  test('a photo stays where the meeting has it', async () => {
    const children: Block[] = [{ type: 'image', url: 'rong', alt: 'a' }]
    const bytes = await markdown.write(root(meta, children), hd05, { ...assets, photoFolder: '../../../data/2024' })
    expect(new TextDecoder().decode(bytes)).toContain('![a](../../../data/2024/rong.png)')
  })

  test('an address with blanks and marks is safe', async () => {
    const photo = { ...[...hardPhotos.values()][0], file: 'ảnh/a (1).jpg' } as never
    const bytes = await markdown.write(root(meta, [{ type: 'image', url: 'k', alt: 'a' }]), hd05, {
      ...assets,
      photos: new Map([['k', photo]]),
    })
    expect(rendered(new TextDecoder().decode(bytes))).toContain('src="%E1%BA%A3nh/a%20%281%29.jpg"')
  })
})

describe('escaping', () => {
  test.each<[string, string]>([
    ['A & B < C > D', 'A & B \\< C > D'],
    ['giảm -5%, tăng +3', 'giảm -5%, tăng +3'],
    ['-5%', '-5%'],
    ['ten_tep_anh', 'ten_tep_anh'],
    ['số 1. và 2)', 'số 1. và 2)'],
    ['2024. Năm', '2024\\. Năm'],
    ['7/11 (63,6%)!', '7/11 (63,6%)!'],
    ['{{x}} {% y %} {z}', '\\{{x}} \\{% y %} {z}'],
    ['Nguồn: https://a.vn', 'Nguồn: https\\://a.vn'],
  ])('%s', async (words, expected) => {
    expect(await bodyOf(paragraph(words))).toBe(expected)
  })

  const places: Record<string, (value: string) => Block> = {
    paragraph: (value) => paragraph(value),
    heading: (value) => heading(2, value, 'subsection', { text: '1.' }),
    cell: (value) =>
      table([
        ['a', value],
        [value, [strong(value)]],
      ]),
    item: (value) => ({ type: 'list', ordered: true, children: [item('1.', value, value), item('2.', value)] }),
    dash: (value) => ({ type: 'list', ordered: false, children: [item('-', value)] }),
    lines: (value) => paragraph([text('x'), lineBreak(), text(value), lineBreak(), text(value)]),
    emphasis: (value) => paragraph([strong(value), text(value), emphasis(value)]),
    nested: (value) => paragraph([text('x '), strong([text(value), emphasis(value)]), text('y')]),
    caption: (value) => ({ type: 'caption', slot: true, children: [text(value)] }),
  }

  async function expectWords(...blocks: Block[]): Promise<void> {
    const tree = root(
      meta,
      blocks.flatMap((block) => [paragraph('trước'), block, paragraph('sau')]),
    )
    const words = markdownText(await markdown.write(tree, hd05, assets))
    expect(words).toBe(wordsOf(tree).join(' '))
  }

  const tidy = (value: string) => value.replace(/[\s\u0085]+/gu, ' ').trim()

  test.each(Object.keys(places))('naughty strings in %s are read back as they are', async (place) => {
    const values = naughty.map(tidy).filter((text) => text !== '')
    await expectWords(...values.flatMap((value) => places[place]?.(value) ?? []))
  })

  test('any mixture of words, emphasis and breaks is read back as it is', async () => {
    const mark = fc.constantFrom(...'*_|\\`#-+:[]()<>!&~=.1 “”a')
    const value = fc
      .oneof(fc.string({ unit: mark, maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 6 }))
      .filter(allowed)
      .map((words) => words.replace(/[\s\u0085]+/gu, ' '))
    const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
      inline: fc.oneof(
        { depthSize: 'small' },
        value.map((words) => text(words)),
        fc.array(tie('inline'), { maxLength: 3 }).map((children) => strong(children)),
        fc.array(tie('inline'), { maxLength: 3 }).map((children) => emphasis(children)),
        fc.constant(lineBreak()),
      ),
    })).inline
    const block = fc.array(inline, { maxLength: 5 }).chain((children) =>
      fc.constantFrom<Block>(
        paragraph(children),
        paragraph(children, 'lead'),
        heading(1, children, 'section'),
        table([
          ['a', 'b'],
          [children, children],
        ]),
        list([listItem([paragraph(children, 'listItem')], { text: '1.' })], true),
        { type: 'caption', slot: false, children },
      ),
    )
    await fc.assert(
      fc.asyncProperty(block, (one) => expectWords(one)),
      { seed: 20240713, numRuns: 1000 },
    )
  })
})

test('a plain article reads as it would be typed', async () => {
  const article = await written(
    [
      { type: 'title', lines: [line('headline', 'Cụm thi đua số 1 sơ kết')] },
      paragraph('Sáng 13/7, hội nghị diễn ra.', 'lead'),
      paragraph('Đến nay, 7/11 đơn vị (63,6%) đã xong.'),
      line('byline', 'Minh Châu'),
      line('source', 'Nguồn: Báo Gia Lai'),
    ],
    { ...meta, kind: 'tin-bai', standard: 'press' },
    press,
  )
  expect(article.split('---\n\n')[1]).toBe(
    '# Cụm thi đua số 1 sơ kết\n\n**Sáng 13/7, hội nghị diễn ra.**\n\nĐến nay, 7/11 đơn vị (63,6%) đã xong.\n\n**Minh Châu**\n\n*Nguồn: Báo Gia Lai*\n',
  )
})
