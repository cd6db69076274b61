import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxText } from '../../src/load/docx-text.ts'
import { proseOf } from '../../src/load/prose.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const docx = (body: string, ns = W, prefix = 'w') =>
  zipSync({
    '[Content_Types].xml': bytes('<Types/>'),
    'word/document.xml': bytes(
      `<?xml version="1.0"?><${prefix}:document xmlns:${prefix}="${ns}"><${prefix}:body>${body}</${prefix}:body></${prefix}:document>`,
    ),
  })

describe('the words of a DOCX', () => {
  test.each([
    [
      'runs of a paragraph are one text',
      '<w:p><w:r><w:t>Hội </w:t></w:r><w:r><w:t xml:space="preserve">nghị</w:t></w:r></w:p>',
      ['Hội nghị'],
    ],
    ['empty paragraphs are counted', '<w:p/><w:p><w:pPr/></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>', ['', '', 'a']],
    [
      'cells are paragraphs',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ['a', 'b'],
    ],
    [
      'tabs, breaks, hyphens',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r></w:p>',
      ['a\tb\nc-'],
    ],
    [
      'tab stops are none',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      ['a'],
    ],
    [
      'entities and CDATA',
      '<w:p><w:r><w:t>A &amp; B &#x1EA1;&#7841; <![CDATA[<c>]]></w:t></w:r></w:p>',
      ['A & B ạạ <c>'],
    ],
    [
      'deleted text is gone, inserted text is there',
      '<w:p><w:del><w:r><w:delText>x</w:delText><w:t>y</w:t></w:r></w:del><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>',
      ['a'],
    ],
    ['field codes are not read', '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:p>', ['1']],
    [
      'a text box is read once, after its anchor',
      '<w:p><w:r><w:t>a</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>b</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      ['a', 'b', ''],
    ],
    [
      'drawing and formula text is not of this language',
      '<w:p><w:r><a:t>x</a:t><m:t>y</m:t><w:t>a</w:t></w:r></w:p>',
      ['a'],
    ],
    ['comments and ">" in attributes', '<!-- <w:p> --><w:p w:x="a>b"><w:r><w:t>a</w:t></w:r></w:p>', ['a']],
  ])('%s', (_, body, paragraphs) => {
    expect(docxText(docx(body))).toEqual({ paragraphs })
  })
  test('whatever the prefix, in the strict form too', () => {
    expect(
      docxText(docx('<x:p><x:r><x:t>a</x:t></x:r></x:p>', 'http://purl.oclc.org/ooxml/wordprocessingml/main', 'x')),
    ).toEqual({ paragraphs: ['a'] })
  })
})

describe('what is no DOCX is told as what it is', () => {
  const whole = docx('<w:p><w:r><w:t>Hội nghị sơ kết công tác</w:t></w:r></w:p>')
  test.each([
    ['an old document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old-word'],
    ['a text', bytes('Hội nghị'), 'not-docx'],
    ['nothing', new Uint8Array(), 'not-docx'],
    ['another package', zipSync({ 'xl/workbook.xml': bytes('<a/>') }), 'not-docx'],
    ['half of one', whole.subarray(0, whole.length / 2), 'broken'],
    ['no XML', zipSync({ 'word/document.xml': bytes(`<w:document xmlns:w="${W}"><w:p><w:t`) }), 'broken'],
    [
      'entities of its own',
      zipSync({ 'word/document.xml': bytes(`<!DOCTYPE x [<!ENTITY a "b">]><w:document xmlns:w="${W}"/>`) }),
      'broken',
    ],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(40_000_000).fill(32) }), 'too-large'],
  ])('%s', (_, packed, fault) => {
    expect(docxText(packed)).toEqual({ fault })
    const { paragraphs, diagnostics } = proseOf(packed, 'a.docx')
    expect(paragraphs).toEqual([])
    expect(diagnostics).toMatchObject([{ severity: 'error', at: { file: 'a.docx', line: 1 } }])
  })
  test('any bytes end in words or a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), fc.nat(whole.length), (noise, at) => {
        const spoilt = Uint8Array.from(whole)
        spoilt.set(noise.subarray(0, Math.max(0, whole.length - at)), at)
        expect(Object.keys(docxText(spoilt))).toHaveLength(1)
      }),
      { seed: 3, numRuns: 300 },
    )
  })
  test('an elaborate attribute costs no more than its length', () => {
    const body = `<w:p ${'a="b" '.repeat(200_000)}><w:r><w:t>a</w:t></w:r></w:p>`
    expect(docxText(docx(body))).toEqual({ paragraphs: ['a'] })
    expect(docxText(docx(`<w:p ${'a="b" '.repeat(200_000)}`))).toEqual({ fault: 'broken' })
  })
})

/** The paragraphs of a text, each with the characters of the file at its first and last letter. */
function read(text: string, file: string) {
  const prose = proseOf(bytes(text), file)
  const at = (line: number, column: number, length: number) =>
    (prose.lineAt(line) ?? '').slice(column - 1, column - 1 + length)
  return prose.paragraphs.map(({ text: words, locate }) => {
    for (const { 0: word, index } of words.matchAll(/[\p{L}\p{M}]+/gu)) {
      const place = locate(index, word.length)
      expect(at(place.line, place.column, place.length).replace('\u200b', '').normalize()).toBe(word)
    }
    return words
  })
}

describe('plain text', () => {
  test.each([
    ['a line is a paragraph', 'Một\n\nHai\r\nBa', ['Một', 'Hai', 'Ba']],
    [
      'a broken line goes on',
      `${'Một câu dài được ngắt dòng cho vừa trang giấy và'}   \ncòn nói tiếp ở dòng sau.\nCâu khác`,
      ['Một câu dài được ngắt dòng cho vừa trang giấy và còn nói tiếp ở dòng sau.', 'Câu khác'],
    ],
    [
      'an item is no continuation',
      `${'Một câu dài được ngắt dòng cho vừa trang giấy và'}:\na) điều một`,
      ['Một câu dài được ngắt dòng cho vừa trang giấy và:', 'a) điều một'],
    ],
    ['in NFD, with a byte order mark and hidden characters', '\ufeffHo\u0323\u0302i\u200b nghi\u0323\n', ['Hội nghị']],
  ])('%s', (_, text, paragraphs) => expect(read(text, 'a.txt')).toEqual(paragraphs))
  test('bytes that are no UTF-8 are named', () => {
    expect(proseOf(new Uint8Array([0xff, 0xfe, 0x48, 0x00]), 'a.txt').diagnostics).toMatchObject([{ rule: 'encoding' }])
  })
  test('text in an old encoding is recognised', () => {
    expect(proseOf(bytes('Héi nghÞ s¬ kÕt c«ng t¸c x©y dùng §¶ng'), 'a.txt').diagnostics).toMatchObject([
      { rule: 'legacy-encoding' },
    ])
  })
})

describe('Markdown', () => {
  test.each([
    [
      'headings, paragraphs, items, cells',
      '# Một\n\nHai\nba\n\n- bốn\n- năm\n\n| a | b |\n|---|---|\n| sáu | bảy |\n',
      ['Một', 'Hai ba', 'bốn', 'năm', 'a', 'b', 'sáu', 'bảy'],
    ],
    ['no code', 'Một\n\n```\nhai\n```\n\n    ba\n', ['Một']],
    [
      'no marks',
      '**Hội** nghị _sơ kết_ [công tác](https://a.vn "b") <b>xây</b> dựng \\* ~~x~~',
      ['Hội nghị sơ kết công tác xây dựng * x'],
    ],
    ['a word with an underscore', 'tệp so_ket_nam', ['tệp so_ket_nam']],
    ['quotes of lines', '> Một\n> hai\n', ['Một hai']],
  ])('%s', (_, text, paragraphs) => expect(read(text, 'a.md')).toEqual(paragraphs))
})
