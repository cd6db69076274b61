import type { Standard } from '../../src/standards/standard.ts'
import {
  emphasis,
  heading,
  inlines,
  line,
  lineBreak,
  list,
  listItem,
  paragraph,
  strong,
  table,
  text,
} from '../../src/tree/build.ts'
import type { Block, Inline, ListItem, Root } from '../../src/tree/nodes.ts'
import { hardPhotos } from './hard-documents.ts'

/** Names, numbers and words that are markup to one format or another. */
export const hardNames: readonly string[] = [
  'A & B <C>',
  '*sao*',
  '**hai sao**',
  '# một',
  '1. hai',
  '- ba',
  '+ bốn',
  'a|b',
  '[x](javascript:1)',
  '![x](photo:y)',
  '{{x}}',
  '{% x %}',
  '<b>đậm</b>',
  '&amp; &lt;',
  '_gạch_ ten_tep',
  '`mã`',
  '~~bỏ~~',
  '> trích',
  '=====',
  '\\',
  'a\\|b\\',
  '"nháy" \'đơn\' “cong”',
  '$1 $& \\1',
  'http://a.vn/b?c=d&e=f',
  '</p></div>',
  ']]>',
  'x'.repeat(300),
]

/** A tree with every type of node, each with words of its own. */
export function everyNode(standard: Standard): Root {
  const item = (label: string, ...children: Block[]): ListItem => listItem(children, { text: label })
  const words = (value: string) => paragraph(value, 'listItem')
  const [photo = ''] = [...hardPhotos.keys()]
  const lines: readonly Inline[] = [text('dòng một'), lineBreak(), text('dòng hai')]
  return {
    type: 'root',
    meta: {
      title: 'Mọi nút',
      kind: 'bao-cao',
      standard: standard.id,
      authors: ['Người soạn'],
      description: 'Mỗi loại nút một lần',
      keywords: ['nút'],
    },
    numbering: 'sections',
    watermark: 'DỰ THẢO',
    children: [
      {
        type: 'letterhead',
        left: [line('parent', 'CƠ QUAN TRÊN'), line('issuer', 'CƠ QUAN', { length: 0.4 }), line('number', 'Số 01')],
        right: [line('motto', 'TIÊU ĐỀ', { length: 1 }), line('placeDate', 'Nơi, ngày')],
      },
      { type: 'title', lines: [line('kindTitle', 'BÁO CÁO'), line('subject', lines), line('titleRule', '-----')] },
      line('addresseeLabel', 'Kính gửi: nơi nhận'),
      paragraph('Căn cứ một;', 'basis'),
      heading(1, 'Mục lớn', 'section', { text: 'I.' }),
      heading(2, [text('Mục '), emphasis('nghiêng')], 'subsection', { text: '1.' }),
      paragraph([
        text('Chữ '),
        strong([text('đậm '), emphasis('và nghiêng')]),
        text('liền'),
        lineBreak(),
        emphasis('nghiêng'),
      ]),
      paragraph([
        { type: 'mention', id: 'an', form: 'full', children: inlines('đồng chí An') },
        text(', '),
        strong('Bình'),
      ]),
      paragraph('Lời trích', 'quote'),
      {
        type: 'list',
        ordered: false,
        children: [item('-', words('gạch một'), list([item('+', words('cộng'))])), item('-', words('gạch hai'))],
      },
      {
        type: 'list',
        ordered: true,
        children: [item('1.', words('số một'), words('đoạn hai của số một')), item('2.', words('số hai'))],
      },
      { type: 'list', ordered: true, start: 3, children: [item('3.', words('số ba')), item('4.', words('số bốn'))] },
      paragraph('Bảng 1', 'tableTitle'),
      table(
        [
          ['TT', 'Nội dung', ''],
          ['1', [strong('đậm'), text('liền')], lines],
        ],
        ['center', 'left', 'right'],
      ),
      { type: 'image', url: photo, alt: 'lời mô tả' },
      { type: 'caption', slot: false, children: inlines('Chú thích ảnh') },
      { type: 'caption', slot: true, children: inlines('Ảnh chưa có') },
      {
        type: 'chart',
        alt: 'lời mô tả biểu đồ',
        rows: [
          { label: 'Kết nạp', share: 0.636, text: '7/11 (63,6%)' },
          { label: 'Trồng rừng', share: 1.2, text: '120/100 ha' },
        ],
      },
      { type: 'thematicBreak' },
      paragraph('Câu kết.', 'closing'),
      {
        type: 'signature',
        left: {
          type: 'recipients',
          label: line('recipientsLabel', 'Nơi nhận:'),
          items: [line('recipient', '- Như trên;')],
        },
        right: {
          type: 'signatory',
          capacity: [line('authority', 'T/M BAN'), line('post', 'TRƯỞNG BAN')],
          name: line('signer', 'Tên'),
        },
      },
      {
        type: 'signature',
        left: { type: 'signatory', capacity: [line('post', 'NGƯỜI GHI')] },
        right: { type: 'signatory', capacity: [line('post', 'CHỦ TRÌ')], name: line('signer', 'Tên Khác') },
      },
      {
        type: 'appendix',
        landscape: true,
        children: [
          {
            type: 'title',
            lines: [
              line('appendixLabel', 'Phụ lục 1'),
              line('appendixTitle', 'DANH SÁCH'),
              line('appendixNote', '(Kèm theo)'),
            ],
          },
          heading(1, 'Mục của phụ lục', 'section', { text: 'I.' }),
          paragraph('Nội dung phụ lục.'),
        ],
      },
    ],
  }
}

/** A tree that says a value in each place there is. */
export function saying(value: string, standard: Standard): Root {
  const { meta } = everyNode(standard)
  const item = (label: string): ListItem => listItem([paragraph(value, 'listItem')], { text: label })
  return {
    type: 'root',
    meta: { ...meta, title: value, description: value, authors: [value], keywords: [value], number: value },
    numbering: 'sections',
    children: [
      { type: 'letterhead', left: [line('issuer', value)], right: [line('motto', value, { length: 1 })] },
      { type: 'title', lines: [line('kindTitle', 'BÁO CÁO'), line('subject', value)] },
      heading(1, value, 'section', { text: 'I.' }),
      heading(2, value, 'subsection', { text: '1.' }),
      paragraph(value),
      paragraph([text('x '), strong(value), text(' y')]),
      paragraph([text('x'), strong(value), text('y'), emphasis(value)]),
      paragraph([emphasis(value), strong(value)]),
      paragraph([text('x'), lineBreak(), text(value), lineBreak(), text(value)]),
      paragraph(value, 'quote'),
      { type: 'list', ordered: true, children: [item('1.'), item('2.')] },
      { type: 'list', ordered: false, children: [item('-'), item('-')] },
      table([
        [value, 'b'],
        ['x', value],
        [[strong(value)], value],
      ]),
      { type: 'caption', slot: false, children: inlines(value) },
      { type: 'caption', slot: true, children: inlines(value) },
      { type: 'chart', alt: value, rows: [{ label: value, share: 0.5, text: value }] },
      {
        type: 'signature',
        left: { type: 'recipients', label: line('recipientsLabel', 'Nơi nhận:'), items: [line('recipient', value)] },
        right: { type: 'signatory', capacity: [line('post', value)], name: line('signer', value) },
      },
      line('byline', value),
    ],
  }
}
