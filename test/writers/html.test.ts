import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hd05 } from '../../src/standards/hd05.ts'
import { standards } from '../../src/standards/index.ts'
import { nd30 } from '../../src/standards/nd30.ts'
import { press } from '../../src/standards/press.ts'
import { heading, line, listItem, paragraph, root, strong, table, text } from '../../src/tree/build.ts'
import type { Block, Meta, Root } from '../../src/tree/nodes.ts'
import { html } from '../../src/writers/html.ts'
import type { Assets, Photo } from '../../src/writers/writer.ts'
import { typicalDocuments } from '../support/documents.ts'
import { everyNode, hardNames, saying } from '../support/every-node.ts'
import { hardPhotos } from '../support/hard-documents.ts'

const none = new Uint8Array()
const assets: Assets = { fonts: { regular: none, bold: none, italic: none, boldItalic: none }, photos: hardPhotos }
const meta: Meta = { title: 'Tên', kind: 'bao-cao', standard: 'hd05', authors: [], description: '', keywords: [] }

async function page(tree: Root, standard = hd05, own: Assets = assets): Promise<string> {
  return new TextDecoder().decode(await html.write(tree, standard, own))
}

const mainOf = async (...children: Block[]) => /<main>\n([\s\S]*)\n<\/main>/.exec(await page(root(meta, children)))?.[1]

const every = standards.map((standard) => [standard.id, standard] as const)

describe('blocks', () => {
  test.each<[string, Block[], string]>([
    [
      'a heading under the title',
      [heading(1, 'KẾT QUẢ', 'section', { text: 'I.' })],
      '<h2 class="s-section"><span class="label">I.</span> KẾT QUẢ</h2>',
    ],
    [
      'a label on its own line',
      [heading(1, 'KẾT QUẢ', 'part', { text: 'Phần thứ nhất', above: true })],
      '<h2 class="s-part"><span class="label above s-partLabel">Phần thứ nhất</span> KẾT QUẢ</h2>',
    ],
    ['emphasis', [paragraph([text('a '), strong('b')])], '<p class="s-body">a <strong>b</strong></p>'],
    ['a quotation', [paragraph('a', 'quote')], '<blockquote><p class="s-quote">a</p></blockquote>'],
    [
      'a list with its own labels',
      [{ type: 'list', ordered: true, children: [listItem([paragraph('a', 'listItem')], { text: 'đ)' })] }],
      '<ol>\n<li><p class="s-listItem"><span class="label">đ)</span> a</p></li>\n</ol>',
    ],
    [
      'a table with its title',
      [
        paragraph('Bảng 1', 'tableTitle'),
        table(
          [
            ['TT', ''],
            ['1', 'b'],
          ],
          ['center', 'right'],
        ),
      ],
      '<table>\n<caption class="s-tableTitle">Bảng 1</caption><thead>\n<tr><th scope="col" class="s-tableHead">TT</th><td class="s-tableCell a-right"></td></tr>\n</thead>\n' +
        '<tbody>\n<tr><td class="s-tableCell a-center">1</td><td class="s-tableCell a-right">b</td></tr>\n</tbody>\n</table>',
    ],
    [
      'a caption that waits for its photo',
      [{ type: 'caption', slot: true, children: [text('a')] }],
      '<figure class="slot"><figcaption class="s-captionSlot">a</figcaption></figure>',
    ],
    [
      'a title as one heading',
      [
        {
          type: 'title',
          lines: [line('kindTitle', 'BÁO CÁO'), line('subject', 'kết quả'), line('titleRule', '-----')],
        },
      ],
      '<h1 class="title"><span class="s-kindTitle">BÁO CÁO</span> <span class="s-subject">kết quả</span></h1>\n<p class="s-titleRule">-----</p>',
    ],
    [
      'a chart whose words are text',
      [{ type: 'chart', alt: 'Tỷ lệ', rows: [{ label: 'a', share: 1.5, text: '3/2' }] }],
      '<figure class="chart" role="group" aria-label="Tỷ lệ"><dl>\n<div><dt>a</dt> <dd><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">' +
        '<rect class="whole" width="100" height="10"/><rect class="part" width="100" height="10"/></svg> 3/2</dd></div>\n</dl></figure>',
    ],
  ])('%s', async (_, blocks, expected) => {
    expect(await mainOf(...blocks)).toBe(expected)
  })

  test('a photo travels inside the page with its size and words', async () => {
    const photo: Photo = {
      file: 'a.png',
      type: 'png',
      bytes: new Uint8Array([1, 2, 3]),
      width: 20,
      height: 10,
      orientation: 1,
    }
    const children: Block[] = [
      { type: 'image', url: 'k', alt: 'Quang "cảnh"' },
      { type: 'caption', slot: false, children: [text('Ảnh')] },
    ]
    const written = await page(root(meta, children), hd05, { ...assets, photos: new Map([['k', photo]]) })
    expect(written).toContain(
      '<figure><img src="data:image/png;base64,AQID" alt="Quang &quot;cảnh&quot;" width="20" height="10"><figcaption class="s-caption">Ảnh</figcaption></figure>',
    )
    await expect(page(root(meta, children), hd05, { ...assets, photos: new Map() })).rejects.toThrow('no photo "k"')
  })

  test('a letter is headed by its subject, anything else by its title', async () => {
    for (const [, standard] of every) {
      for (const [, tree] of typicalDocuments(standard)) {
        expect((await page(tree, standard)).match(/<h1[ >]/g)).toHaveLength(1)
      }
    }
  })
})

describe.each(every)('a page of %s', (_, standard) => {
  test('is one well-formed page that needs nothing else', async () => {
    const written = await page(everyNode(standard), standard)
    expect(written).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/)
    expect(written).not.toMatch(/<script|<link|<iframe|https?:|url\(|@import|style="|\son\w+=/i)
    const open: string[] = []
    for (const [, end, name = '', self] of written
      .replace(/^<!DOCTYPE html>/, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)) {
      if (['meta', 'br', 'hr', 'img'].includes(name) || self) continue
      if (end) expect(open.pop()).toBe(name)
      else open.push(name)
    }
    expect(open).toEqual([])
  })

  test('allows its own style and no other', async () => {
    const written = await page(everyNode(standard), standard)
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(written) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(written).toContain(`content="default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-${hash}&#39;;`)
  })

  test('prints on the paper of the standard', async () => {
    const { width, height, top, right, bottom, left } = standard.page
    const written = await page(everyNode(standard), standard)
    expect(written).toContain(`@page {size:${width}mm ${height}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;`)
    expect(written).toContain(`@page landscape{size:${height}mm ${width}mm;`)
  })

  test('styles every role it uses, and only those', async () => {
    const written = await page(everyNode(standard), standard)
    const used = new Set([...written.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
    const styled = new Set([...written.matchAll(/^\.(s-\w+)\{/gm)].map(([, name]) => name))
    expect([...styled].sort()).toEqual([...used].filter((name) => name.startsWith('s-')).sort())
  })

  test('levels of headings never skip', async () => {
    const levels = [...(await page(everyNode(standard), standard)).matchAll(/<h([1-6])/g)].map(([, level]) =>
      Number(level),
    )
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })
})

test('an article follows light and dark screens, a sheet stays white', async () => {
  const [article] = typicalDocuments(press)
  const [sheet] = typicalDocuments(nd30)
  expect(article && (await page(article[1], press))).toContain('prefers-color-scheme:dark')
  expect(sheet && (await page(sheet[1], nd30))).not.toContain('prefers-color-scheme')
})

test('facts of the document stand in its head', async () => {
  const facts: Meta = {
    ...meta,
    title: 'A & B <C>',
    date: '2024-07-13',
    authors: ['Ban "A"', 'B'],
    description: 'd',
    keywords: ['k', 'l'],
  }
  const written = await page(root(facts, []))
  expect(written).toContain('<title>A &amp; B &lt;C&gt;</title>')
  for (const [name, content] of [
    ['description', 'd'],
    ['author', 'Ban &quot;A&quot;, B'],
    ['keywords', 'k, l'],
    ['date', '2024-07-13'],
  ]) {
    expect(written).toContain(`<meta name="${name}" content="${content}">`)
  }
})

test('a draft shows its watermark outside its words', async () => {
  const written = await page({ ...root(meta, [paragraph('a')]), watermark: 'DỰ "THẢO" </style>' })
  expect(written).toContain('content:"DỰ \\22 THẢO\\22  \\3c /style>"')
  expect(written.match(/<\/style>/g)).toHaveLength(1)
})

test.each(hardNames)('no name makes an element: %j', async (name) => {
  const names = (written: string) => [...written.matchAll(/<\/?[a-z][a-z0-9]*/g)].map(([tag]) => tag).join()
  const plain = await page(saying(name.length > 100 ? 'x'.repeat(30) : 'x', hd05))
  expect(names(await page(saying(name, hd05)))).toBe(names(plain))
})
