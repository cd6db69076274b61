import { beforeAll, expect, it } from 'vitest'
import { press } from '../../../src/standards/press.ts'
import type { StyleName } from '../../../src/tree/nodes.ts'
import { docx } from '../../../src/writers/docx/index.ts'
import { typicalDocuments } from '../../support/documents.ts'
import { lookOfRole, pageOfSection, sectionsOf, type WrittenLook } from '../../support/docx-look.ts'
import { tinos } from '../../support/fonts.ts'

let bytes: Uint8Array = new Uint8Array()
beforeAll(async () => {
  const [first] = typicalDocuments(press)
  if (first) bytes = await docx.write(first[1], press, { fonts: tinos, photos: new Map() })
})

it.each<readonly [string, StyleName, Partial<WrittenLook>]>([
  ['tít 16 đậm, giữa', 'headline', { size: 16, bold: true, italic: false, align: 'center' }],
  ['sapô 14 đậm, dàn đều, không lùi', 'lead', { size: 14, bold: true, align: 'both', firstLine: 0, after: 6 }],
  [
    'nội dung 14, dàn đều, lùi 10 mm, cách đoạn 6 pt, giãn dòng 1,15',
    'body',
    { size: 14, bold: false, italic: false, align: 'both', firstLine: 10, after: 6, line: '1.15 lines' },
  ],
  ['đề mục trong bài đậm, trái', 'section', { size: 14, bold: true, align: 'left', firstLine: 0, keepNext: true }],
  ['chú thích ảnh 12 nghiêng, giữa', 'caption', { size: 12, italic: true, align: 'center' }],
  ['chỗ chờ ảnh trong khung', 'captionSlot', { size: 12, italic: true, align: 'center', box: true }],
  ['tác giả đậm, phải', 'byline', { bold: true, align: 'right' }],
  ['nguồn nghiêng, phải', 'source', { italic: true, align: 'right' }],
])('%s', (_, role, look) => {
  expect(lookOfRole(bytes, role)).toMatchObject(look)
})

it('khổ A4, lề 20, 20, 30, 15 mm', () => {
  expect(pageOfSection(sectionsOf(bytes)[0])).toMatchObject({
    width: 210,
    height: 297,
    top: 20,
    bottom: 20,
    left: 30,
    right: 15,
  })
})
