import { describe, expect, it } from 'vitest'
import { hd05 } from '../../../src/standards/hd05.ts'
import { hd36 } from '../../../src/standards/hd36.ts'
import { nd30 } from '../../../src/standards/nd30.ts'
import { press } from '../../../src/standards/press.ts'
import type { Standard } from '../../../src/standards/standard.ts'
import type { Root, StyleName } from '../../../src/tree/nodes.ts'
import { docx } from '../../../src/writers/docx/index.ts'
import { ownStyles, wordStyles } from '../../../src/writers/docx/style-names.ts'
import { metricsOf } from '../../../src/writers/metrics.ts'
import { document, partyHead, reportBody, typicalDocuments } from '../../support/documents.ts'
import {
  letterheadSides,
  lookOf,
  lookOfRole,
  pageOfSection,
  ruleLength,
  sectionsOf,
  type WrittenLook,
} from '../../support/docx-look.ts'
import { docxParagraphs, docxPart } from '../../support/docx-text.ts'
import { tinos } from '../../support/fonts.ts'
import { at, below, valueAt } from '../../support/xml.ts'

const metrics = metricsOf(tinos)
const write = (root: Root, standard: Standard) => docx.write(root, standard, { fonts: tinos, photos: new Map() })

/** The typical first document of a standard, as written; each standard's is written once. */
function report(standard: Standard): Promise<Uint8Array> {
  const known = reports.get(standard)
  if (known) return known
  const [first] = typicalDocuments(standard)
  if (!first) throw new Error(`${standard.id} has no typical document`)
  const written = write(first[1], standard)
  reports.set(standard, written)
  return written
}

const reports = new Map<Standard, Promise<Uint8Array>>()

type Row = readonly [clause: string, role: StyleName, look: Partial<WrittenLook>]

/** HD 05, Phụ lục 2: cỡ chữ, kiểu chữ; mục II: trình bày. */
const party: readonly Row[] = [
  ['Phụ lục 2: tiêu đề 15 đậm', 'motto', { size: 15, bold: true, italic: false, align: 'center' }],
  [
    'Phụ lục 2: cơ quan cấp trên 14 đứng, không đậm',
    'parent',
    { size: 14, bold: false, italic: false, align: 'center' },
  ],
  ['Phụ lục 2: cơ quan ban hành 14 đậm', 'issuer', { size: 14, bold: true, italic: false, align: 'center' }],
  ['Phụ lục 2: số và ký hiệu 14 đứng', 'number', { size: 14, bold: false, italic: false, align: 'center' }],
  ['Phụ lục 2: địa danh, ngày 14 nghiêng', 'placeDate', { size: 14, bold: false, italic: true, align: 'center' }],
  ['Phụ lục 2: tên loại 15 đậm', 'kindTitle', { size: 15, bold: true, italic: false, align: 'center' }],
  ['Phụ lục 2: trích yếu 14 đậm', 'subject', { size: 14, bold: true, italic: false, align: 'center' }],
  [
    'Phụ lục 2: trích yếu công văn 12 nghiêng',
    'letterSubject',
    { size: 12, bold: false, italic: true, align: 'center' },
  ],
  [
    'mục II.6: nội dung 14, dàn đều, lùi 10 mm, cách đoạn 6 pt',
    'body',
    { size: 14, bold: false, italic: false, align: 'both', firstLine: 10, after: 6, line: 'exact 18' },
  ],
  ['mục II.6: căn cứ đứng, như nội dung', 'basis', { size: 14, italic: false, firstLine: 10, line: 'exact 18' }],
  ['Phụ lục 2: “Phần”, “Chương” đậm, giữa trang', 'partLabel', { size: 14, bold: true, align: 'center' }],
  ['Phụ lục 2: tên phần, chương đậm, giữa trang', 'part', { size: 14, bold: true, align: 'center', keepNext: true }],
  ['Phụ lục 2: điều đậm', 'article', { size: 14, bold: true, italic: false, firstLine: 10, keepNext: true }],
  ['thông lệ: I. đậm', 'section', { size: 14, bold: true, italic: false, firstLine: 10, keepNext: true }],
  ['thông lệ: 1. đậm', 'subsection', { size: 14, bold: true, italic: false, firstLine: 10, keepNext: true }],
  [
    'thông lệ: 1.1. đậm nghiêng',
    'subsubsection',
    { size: 14, bold: true, italic: true, firstLine: 10, keepNext: true },
  ],
  ['Phụ lục 2: điểm a) đứng', 'point', { size: 14, bold: false, italic: false, firstLine: 10 }],
  ['Phụ lục 2: quyền hạn ký 14 đậm', 'authority', { size: 14, bold: true, italic: false, align: 'center' }],
  ['Phụ lục 2: chức vụ 14, không đậm', 'post', { size: 14, bold: false, italic: false, align: 'center' }],
  ['Phụ lục 2: họ tên 14 đậm', 'signer', { size: 14, bold: true, italic: false, align: 'center' }],
  ['Phụ lục 2: nơi kính gửi 14 đứng', 'addressee', { size: 14, bold: false, italic: false }],
  [
    'Phụ lục 2: “Nơi nhận:” 14 đứng, gạch chân',
    'recipientsLabel',
    { size: 14, bold: false, italic: false, underline: true },
  ],
  ['Phụ lục 2: danh sách nơi nhận 12 đứng', 'recipient', { size: 12, bold: false, italic: false, underline: false }],
  ['Phụ lục 2: mức độ khẩn 14 đậm', 'urgency', { size: 14, bold: true }],
  ['Phụ lục 2: phạm vi lưu hành 12 đậm', 'circulation', { size: 12, bold: true }],
  ['Phụ lục 2: dự thảo 14 nghiêng', 'draft', { size: 14, italic: true }],
  ['Phụ lục 2: liên hệ 10 đứng', 'contact', { size: 10, bold: false, italic: false }],
  ['mục I.4: số trang 14 đứng, giữa trang', 'pageNumber', { size: 14, bold: false, italic: false, align: 'center' }],
  ['mục III: “Phụ lục” giữa trang', 'appendixLabel', { size: 14, bold: true, align: 'center' }],
]

/** NĐ 30, Phụ lục I, mục IV: cỡ chữ, kiểu chữ; mục II: trình bày. */
const state: readonly Row[] = [
  ['ô 1: Quốc hiệu 13 đậm', 'motto', { size: 13, bold: true, italic: false, align: 'center' }],
  ['ô 1: Tiêu ngữ 14 đậm', 'motto2', { size: 14, bold: true, italic: false, align: 'center' }],
  ['ô 2: cơ quan chủ quản 13 đứng, không đậm', 'parent', { size: 13, bold: false, italic: false, align: 'center' }],
  ['ô 2: cơ quan ban hành 13 đậm', 'issuer', { size: 13, bold: true, italic: false, align: 'center' }],
  ['ô 3: số, ký hiệu 13 đứng', 'number', { size: 13, bold: false, italic: false, align: 'center' }],
  ['ô 4: địa danh, ngày 14 nghiêng', 'placeDate', { size: 14, bold: false, italic: true, align: 'center' }],
  ['ô 5a: tên loại 14 đậm', 'kindTitle', { size: 14, bold: true, italic: false, align: 'center' }],
  ['ô 5a: trích yếu 14 đậm', 'subject', { size: 14, bold: true, italic: false, align: 'center' }],
  [
    'ô 5b: trích yếu công văn 13 đứng, cách số 6 pt',
    'letterSubject',
    { size: 13, bold: false, italic: false, align: 'center', before: 6 },
  ],
  ['ô 6: căn cứ nghiêng', 'basis', { size: 14, italic: true, firstLine: 12.7 }],
  [
    'ô 6: nội dung 14, canh đều, lùi 1,27 cm, cách đoạn 6 pt, giãn dòng 1,1',
    'body',
    { size: 14, bold: false, italic: false, align: 'both', firstLine: 12.7, after: 6, line: '1.1 lines' },
  ],
  ['ô 6: phần, chương đậm, giữa', 'part', { size: 14, bold: true, align: 'center', keepNext: true }],
  ['ô 6: điều đậm, lùi đầu dòng', 'article', { size: 14, bold: true, italic: false, firstLine: 12.7 }],
  ['ô 6b: I. đậm', 'section', { size: 14, bold: true, firstLine: 12.7 }],
  ['ô 6b: 1. đậm', 'subsection', { size: 14, bold: true, firstLine: 12.7 }],
  ['ô 6b: a) đứng', 'point', { size: 14, bold: false, italic: false, firstLine: 12.7 }],
  ['ô 7a: quyền hạn 14 đậm', 'authority', { size: 14, bold: true, italic: false, align: 'center' }],
  ['ô 7a: chức vụ 14 đậm', 'post', { size: 14, bold: true, italic: false, align: 'center' }],
  ['ô 7b: họ tên 14 đậm', 'signer', { size: 14, bold: true, italic: false, align: 'center' }],
  ['ô 9a: Kính gửi 14 đứng', 'addresseeLabel', { size: 14, bold: false, italic: false }],
  ['ô 9b: “Nơi nhận:” 12 nghiêng đậm', 'recipientsLabel', { size: 12, bold: true, italic: true, underline: false }],
  ['ô 9b: danh sách nơi nhận 11 đứng', 'recipient', { size: 11, bold: false, italic: false }],
  ['ô 10b: khẩn 14 đậm, trong khung', 'urgency', { size: 14, bold: true, box: true }],
  ['ô 11: phạm vi lưu hành 14 đậm, trong khung', 'circulation', { size: 14, bold: true, box: true }],
  ['ô 13: liên hệ 11 đứng', 'contact', { size: 11, bold: false, italic: false }],
  ['mục I.7: số trang 14 đứng, giữa', 'pageNumber', { size: 14, bold: false, italic: false, align: 'center' }],
  ['mục III.1: “Phụ lục” 14 đậm, giữa', 'appendixLabel', { size: 14, bold: true, align: 'center' }],
  ['mục III.1: tên phụ lục 14 đậm, giữa', 'appendixTitle', { size: 14, bold: true, align: 'center' }],
  ['mục III.1: (Kèm theo …) nghiêng', 'appendixNote', { size: 14, italic: true, align: 'center' }],
]

describe.each<[string, Standard, readonly Row[]]>([
  ['HD 05', hd05, party],
  ['HD 36', hd36, party],
  ['NĐ 30', nd30, state],
])('styles of %s', (_, standard, rows) => {
  it.each(rows)('%s', async (_, role, look) => {
    expect(lookOfRole(await report(standard), role)).toMatchObject(look)
  })
})

describe.each<[string, Standard, string]>([
  ['HD 05, mục I.2', hd05, 'lề cố định 20, 20, 30, 15 mm'],
  ['HD 36, mục I', hd36, 'lề cố định 20, 20, 30, 15 mm'],
  ['NĐ 30, Phụ lục I, mục I.2', nd30, 'lề 20-25, 20-25, 30-35, 15-20 mm'],
])('%s', (_, standard, margins) => {
  it(`khổ A4, ${margins}; số trang cách mép trên 10 mm`, async () => {
    expect(pageOfSection(sectionsOf(await report(standard))[0])).toEqual({
      width: 210,
      height: 297,
      orientation: 'portrait',
      top: 20,
      bottom: 20,
      left: 30,
      right: 15,
      header: 10,
    })
  })

  it('trang 1 không có số trang; từ trang 2 có', async () => {
    const bytes = await report(standard)
    const [section] = sectionsOf(bytes)
    expect(at(section, 'w:titlePg')).toBeDefined()
    const headers = ['header1', 'header2'].map((name) => docxPart(bytes, `word/${name}.xml`))
    const fields = headers.map((header) => below(header, 'w:instrText').length)
    expect(fields.toSorted()).toEqual([0, 1])
  })

  it('mỗi phụ lục một phần riêng, số trang riêng; phụ lục nằm ngang xoay lề', async () => {
    const [, upright, sideways] = sectionsOf(await report(standard))
    expect(at(upright, 'w:pgNumType')?.attributes['w:start']).toBe('1')
    expect(at(sideways, 'w:pgNumType')?.attributes['w:start']).toBe('1')
    expect(pageOfSection(sideways)).toMatchObject({
      width: 297,
      height: 210,
      orientation: 'landscape',
      top: 30,
      left: 20,
    })
  })

  it('phông Times New Roman, tiếng Việt', async () => {
    const run = at(docxPart(await report(standard), 'word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
    expect(at(run, 'w:rFonts')?.attributes['w:ascii']).toBe('Times New Roman')
    expect(valueAt(run, 'w:lang')).toBe('vi-VN')
  })

  it('in hai mặt: lề đối xứng khi được chọn', async () => {
    const both = standard.configure({ 'mirror-margins': true })
    expect(at(docxPart(await report(both), 'word/settings.xml'), 'w:mirrorMargins')).toBeDefined()
    expect(at(docxPart(await report(standard), 'word/settings.xml'), 'w:mirrorMargins')).toBeUndefined()
  })
})

describe('HD 05, mục II.1-2: góc trái, góc phải', () => {
  it('ĐẢNG CỘNG SẢN VIỆT NAM trên một dòng, đường kẻ dài bằng tiêu đề', async () => {
    const [, right] = letterheadSides(await report(hd05))
    const [motto, rule] = right?.paragraphs ?? []
    if (!right || !motto || !rule) throw new Error('no right side')
    const words = metrics.measure('ĐẢNG CỘNG SẢN VIỆT NAM', 15, true)
    expect(valueAt(rule, 'w:pPr', 'w:pStyle')).toBe(ownStyles.rule.id)
    expect(words).toBeLessThan(right.width)
    expect(Math.abs(ruleLength(rule, right.width) - words)).toBeLessThan(0.1)
  })

  it('bên trái: cơ quan cấp trên, cơ quan ban hành, dấu sao, số', async () => {
    const [left] = letterheadSides(await report(hd05))
    expect(left?.paragraphs.map((paragraph) => valueAt(paragraph, 'w:pPr', 'w:pStyle'))).toEqual(
      (['parent', 'issuer', 'star', 'number'] as const).map((role) => wordStyles[role].id),
    )
  })
})

describe.each([hd05, hd36, nd30])('$id: số và ngày ngang nhau', (standard) => {
  it('both stand clear of the taller of the lines above them', async () => {
    const moved = letterheadSides(await report(standard)).flatMap(({ paragraphs }) =>
      paragraphs
        .filter((paragraph) =>
          [wordStyles.number.id, wordStyles.placeDate.id].includes(valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? ''),
        )
        .map((paragraph) => Number(at(paragraph, 'w:pPr', 'w:spacing')?.attributes['w:before']) / 20),
    )
    expect(moved).toHaveLength(2)
    expect(Math.min(...moved)).toBe(6)
  })
})

describe('NĐ 30, Phụ lục I, mục II.1-2, 5', () => {
  it('Quốc hiệu trên một dòng; đường kẻ dưới Tiêu ngữ dài bằng dòng chữ', async () => {
    const [, right] = letterheadSides(await report(nd30))
    const rule = right?.paragraphs[2]
    if (!right || !rule) throw new Error('no right side')
    expect(metrics.measure('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, true)).toBeLessThan(right.width)
    expect(
      Math.abs(ruleLength(rule, right.width) - metrics.measure('Độc lập - Tự do - Hạnh phúc', 14, true)),
    ).toBeLessThan(0.1)
  })

  it('đường kẻ dưới cơ quan ban hành dài 1/3 đến 1/2 dòng chữ', async () => {
    const [left] = letterheadSides(await report(nd30))
    const rule = left?.paragraphs.find((paragraph) => valueAt(paragraph, 'w:pPr', 'w:pStyle') === ownStyles.rule.id)
    if (!left || !rule) throw new Error('no rule')
    const share = ruleLength(rule, left.width) / metrics.measure('SỞ NỘI\u00A0VỤ', 13, true)
    expect(share).toBeGreaterThanOrEqual(1 / 3)
    expect(share).toBeLessThanOrEqual(1 / 2)
  })

  it('dưới trích yếu có đường kẻ, không có năm dấu gạch nối', async () => {
    const shown = docxParagraphs(await report(nd30))
    const subject = shown.findIndex(({ style }) => style === wordStyles.subject.id)
    expect(shown[subject + 1]?.style).toBe(ownStyles.rule.id)
    expect(shown.some(({ text }) => text === '-----')).toBe(false)
  })
})

describe('what Word needs to go on editing', () => {
  it('headings are Heading 1 to 6 with Vietnamese aliases, counted by their styles', async () => {
    const bytes = await report(hd05)
    for (const depth of [1, 2, 3, 4, 5, 6])
      expect(lookOf(bytes, `Heading${depth}`)).toMatchObject({
        name: `heading ${depth}`,
        aliases: `Đề mục ${depth}`,
        keepNext: true,
      })
    const own = below(docxPart(bytes, 'word/document.xml'), 'w:p').filter((paragraph) =>
      valueAt(paragraph, 'w:pPr', 'w:pStyle')?.startsWith('Heading'),
    )
    // The headings of the document carry no numbers of their own; those of its two appendices do.
    expect(own.filter((paragraph) => at(paragraph, 'w:pPr', 'w:numPr') === undefined)).toHaveLength(11)
  })

  it('every paragraph has a style the document defines', async () => {
    const bytes = await report(nd30)
    const ids = new Set(
      below(docxPart(bytes, 'word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']),
    )
    for (const paragraph of below(docxPart(bytes, 'word/document.xml'), 'w:p'))
      expect(ids).toContain(valueAt(paragraph, 'w:pPr', 'w:pStyle'))
  })

  it('no run says bold, italic, size or font by itself', async () => {
    const document = docxPart(await report(hd05), 'word/document.xml')
    for (const run of below(document, 'w:r'))
      for (const name of ['w:b', 'w:i', 'w:sz', 'w:rFonts', 'w:u']) expect(at(run, 'w:rPr', name)).toBeUndefined()
  })

  it('paragraphs without words only draw a rule or follow a table', async () => {
    for (const { style, text } of docxParagraphs(await report(nd30)))
      if (text.trim() === '') expect([ownStyles.rule.id, ownStyles.gap.id]).toContain(style)
  })

  it('table headers repeat, rows stay whole', async () => {
    const [, table] = below(docxPart(await report(hd05), 'word/document.xml'), 'w:tbl')
    if (!table) throw new Error('no table')
    const rows = below(table, 'w:tr')
    expect(rows.map((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual([true, false, false, false])
    expect(rows.every((row) => at(row, 'w:trPr', 'w:cantSplit') !== undefined)).toBe(true)
  })

  it('the last lines of the body stay with the signature', async () => {
    const document = docxPart(await report(hd05), 'word/document.xml')
    const closing = below(document, 'w:p').find(
      (paragraph) => valueAt(paragraph, 'w:pPr', 'w:pStyle') === wordStyles.closing.id,
    )
    expect(at(closing, 'w:pPr', 'w:keepNext')).toBeDefined()
    expect(
      at(docxPart(await report(hd05), 'word/styles.xml'), 'w:docDefaults', 'w:pPrDefault', 'w:pPr', 'w:widowControl'),
    ).toBeDefined()
  })

  it('title, language, subject, keywords, author and date are properties of the file', async () => {
    const core = docxPart(await report(hd05), 'docProps/core.xml')
    const property = (name: string) => at(core, name)?.children.join('')
    expect(
      ['dc:title', 'dc:language', 'dc:subject', 'cp:keywords', 'dc:creator', 'dcterms:created'].map(property),
    ).toEqual([
      'Báo cáo thử nghiệm',
      'vi-VN',
      'Văn bản mẫu để kiểm tra thể thức',
      'thi đua; khen thưởng',
      'Ban Tổ chức Tỉnh uỷ Gia Lai',
      '2026-02-05T00:00:00Z',
    ])
  })

  it('a draft bears its watermark on every page, page 1 too', async () => {
    const marked = hd05.configure({ 'draft-watermark': true })
    const bytes = await write(document(reportBody, { ...partyHead, draft: 1 }, marked), marked)
    for (const name of ['header1', 'header2']) {
      const paths = below(docxPart(bytes, `word/${name}.xml`), 'v:textpath')
      expect(paths.map(({ attributes }) => attributes.string)).toContain('DỰ THẢO')
    }
  })

  it('a press article has a page but no letterhead', async () => {
    const bytes = await report(press)
    expect(below(docxPart(bytes, 'word/document.xml'), 'w:tbl')).toHaveLength(0)
    expect(lookOfRole(bytes, 'headline')).toMatchObject({ bold: true, align: 'center' })
  })
})
