import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docxPart } from '../support/docx-text.ts'
import { type PdfElement, readPdf } from '../support/pdf-text.ts'
import { readSources } from '../support/sources.ts'
import { at, below } from '../support/xml.ts'
import { hoinghi, project } from './terminal.ts'

const meeting = `meeting:
  name: Hội nghị sơ kết công tác thi đua
  type: hội nghị
  purposes: sơ kết
  sessions: {date: 13/7/2026}
  organizers: ban
organizations:
  ban: {name: Ban Tổ chức Tỉnh ủy, symbol: BTCTU, regime: đảng}
figures:
  ket-nap: {about: đảng viên mới, verb: kết nạp, done: 269, of: 805}
  ke-hoach: {about: kế hoạch, done: 11, of: 11}
achievements:
  overview:
    - ${'Các đơn vị thành viên hoàn thành nhiệm vụ được giao, giữ vững kỷ luật, kỷ cương của Đảng. '.repeat(60).trim()}
    - Đã có {ke-hoach} và kết nạp {ket-nap}
documents:
  bao-cao: {issuer: ban, draft: 2}
`

/** A report with bars in it, as an office might write it. */
const withBars = `---
name: Báo cáo
symbol: BC
about: Báo cáo có biểu đồ
form: official
numbering: sections
subject: kết quả công tác thi đua
requires: [figures]
---
# Kết quả

{{#paragraph}}{{sentences achievements.overview}}{{/paragraph}}

{{progress (ids figures)}}
`

async function built(files: Readonly<Record<string, string>>, words = ''): Promise<(file: string) => Promise<Buffer>> {
  const folder = await project({ 'data/2026/a.yaml': meeting, ...files })
  const { exit, err } = await hoinghi(folder, `build -k bao-cao ${words}`)
  expect([exit, err.replace(/[\s\S]*/u, exit === 0 ? '' : '$&')]).toEqual([0, ''])
  return (file) => readFile(join(folder, 'out/2026/a', file))
}

describe('an office chooses in office.yaml', () => {
  test('two-sided printing and the word of a draft across the pages', async () => {
    const settings = 'settings: {hd05: {mirror-margins: có, draft-watermark: có, line-exact: 20}}\n'
    const output = await built({ 'data/office.yaml': settings }, '-f docx -f pdf')
    const pdf = readPdf(await output('bao-cao.pdf'))
    const lefts = pdf.pages.slice(0, 2).map(({ extent }) => (extent.left * 25.4) / 72)
    expect(lefts[0]).toBeCloseTo(30, 0)
    expect(lefts[1]).toBeCloseTo(15, 0)
    expect(pdf.artifacts.map(({ text }) => text)).toContain('THẢO')
    const docx = await output('bao-cao.docx')
    expect(at(docxPart(docx, 'word/settings.xml'), 'w:mirrorMargins')).toBeDefined()
    const header = below(docxPart(docx, 'word/header1.xml'), 'v:textpath')
    expect(header.map(({ attributes }) => attributes.string)).toContain('DỰ THẢO')
  })

  test('nothing outside the range of the standard: that is an error at its line', async () => {
    const folder = await project({
      'data/2026/a.yaml': meeting,
      'data/office.yaml': 'settings:\n  hd05: {line-exact: 30}\n',
    })
    const { exit, err } = await hoinghi(folder, 'build -f md')
    expect([exit, err]).toEqual([1, expect.stringContaining('data/office.yaml:2:')])
  })
})

describe('charts', () => {
  test('are bars with words in PDF, DOCX and HTML, a table in Markdown, where a template asks', async () => {
    const output = await built({ 'templates/bao-cao.hbs': withBars })
    const figures = all(readPdf(await output('bao-cao.pdf')).structure).filter(({ tag }) => tag === 'Figure')
    expect(figures.map(({ alt }) => alt)).toEqual(['Đảng viên mới: 269/805 (33,4%); Kế hoạch: 11/11 (100%)'])
    const texts = [await output('bao-cao.html'), await output('bao-cao.md')].map(String)
    expect(texts[0]).toContain('<svg')
    expect(texts[1]).toMatch(/^\| Đảng viên mới +\| +269\/805 \(33,4%\) +\|$/mu)
    const words = below(docxPart(await output('bao-cao.docx'), 'word/document.xml'), 'w:t')
    expect(words.flatMap(({ children }) => children)).toContain('269/805 (33,4%)')
  })

  test('are in no template of ours', () => {
    const templates = [...readSources('templates', /\.hbs$/u)]
    expect(templates.length).toBeGreaterThan(3)
    expect(templates.filter(([, text]) => /\{\{#?progress|::: chart/u.test(text)).map(([path]) => path)).toEqual([])
  })
})

function all(element: PdfElement): PdfElement[] {
  return [element, ...element.children.flatMap(all)]
}
