import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lastingProject } from '../archive/folder.ts'
import { exampleProject, hoinghi } from '../cli/terminal.ts'
import { clusterYear } from '../support/cluster-year.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
let browser: Browser | undefined
let site: string
let page: Page
/** What the page said in its console, and what it fetched from anywhere but the file system. */
let complaints: string[]

beforeAll(async () => {
  const files = { ...clusterYear({ number: 1, year: 2026 }), ...clusterYear({ number: 2, year: 2025 }) }
  const evil = `meeting:\n  name: Hội nghị <b>A</b> & "B"\n  type: cuộc họp\n  purposes: [giao ban]\n  sessions: [{date: 3/3/2026}]\n  organizers: [co-quan-x]\norganizations: {co-quan-x: {name: Cơ quan constructor <script>x</script>}}\nachievements: {overview: ['Hết <img src=x onerror=alert(1)>']}\n`
  const folder = await lastingProject({ ...files, 'data/2026/a & b #1.yaml': evil })
  expect((await hoinghi(folder, 'archive 2025')).exit).toBe(0)
  const said = await hoinghi(folder, 'archive 2026')
  expect(said.exit, said.err).toBe(0)
  site = `file://${join(folder, 'out/archive/index.html')}`
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
}, 240_000)
afterAll(() => browser?.close())

beforeEach(async () => {
  complaints = []
  if (!browser) throw new Error('Chromium did not start')
  page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  page.on('console', (message) => void complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (fault) => void complaints.push(fault.message))
  page.on(
    'request',
    (request) =>
      void (request.url().startsWith('file:') || request.url().startsWith('data:') || complaints.push(request.url())),
  )
  page.on('requestfailed', (request) => void complaints.push(`failed: ${request.url()}`))
})
afterEach(async () => {
  expect(complaints).toEqual([])
  await page.close()
})

async function open(hash = ''): Promise<void> {
  await page.goto(site + hash)
  await page.waitForSelector('html[data-ready]')
}

/** When the page has answered what is in its field. */
async function answered(query: string): Promise<void> {
  await page.waitForSelector(`html[data-answered=${JSON.stringify(query)}]`)
}

async function ask(query: string): Promise<string[]> {
  await page.fill('#tim', query)
  await answered(query)
  return page.locator('.results .title').allTextContents()
}

describe('searching', () => {
  test.each([
    ['dang vien moi', 'đảng viên mới'],
    ['HOI NGHI TONG KET', 'Hội nghị tổng kết'],
    ['so hoa ho so', 'Số hóa hồ sơ đảng viên'],
    ['số hóa hồ sơ', 'Số hóa hồ sơ đảng viên'],
    ['chuyen de ve dan van', 'chuyên đề về dân vận'],
  ])('%s is found without marks and case', async (query, wanted) => {
    await open()
    expect((await ask(query)).length).toBeGreaterThan(0)
    await page.waitForSelector('mark')
    expect(((await page.locator('#ket-qua').textContent()) ?? '').toLowerCase()).toContain(wanted.toLowerCase())
  })
  test('as one types: an unfinished word finds', async () => {
    await open()
    await page.locator('#tim').pressSequentially('tong ke')
    await answered('tong ke')
    expect(await page.locator('.results .title').first().textContent()).toContain('tổng kết')
  })
  test('people, bodies and numbers of documents', async () => {
    await open()
    await ask('nguyen quoc ung')
    expect(await page.locator('.names').textContent()).toContain('Nguyễn Quốc Ứng')
    await ask('thac bac 1')
    expect(await page.locator('.names').textContent()).toContain('Ban Xây dựng Đảng xã Thác Bạc 1')
    expect(await ask('khong co gi het xyz')).toEqual([])
    expect(await page.locator('#dem').textContent()).toMatch(/^“.+”: không tìm thấy\.$/u)
  })
  test('filters by year, kind, person and body narrow what is found, and stand in the address', async () => {
    await open()
    expect((await ask('thi dua')).length).toBe(8)
    await page.selectOption('#nam', '2025')
    await expect.poll(() => page.locator('.results .title').count()).toBe(4)
    await page.fill('#co-quan', 'thac bac 1')
    await expect.poll(() => page.locator('#dem').textContent()).toMatch(/^“.+”: không tìm thấy\.$/u)
    await page.selectOption('#nam', '')
    await expect.poll(() => page.locator('.results .title').count()).toBe(4)
    await page.fill('#nguoi', 'nguyen quoc')
    await expect.poll(() => page.locator('.results .title').count()).toBe(2)
    await page.selectOption('#loai', 'cuộc họp')
    await expect.poll(() => page.locator('#dem').textContent()).toMatch(/^“.+”: không tìm thấy\.$/u)
    expect(page.url()).toContain('nguoi=nguyen+quoc')
  })
  test('no markup of the data becomes markup, no name of the language is a hit', async () => {
    await open()
    expect(await ask('hoi nghi a b')).toContain('Hội nghị <b>A</b> & "B"')
    await ask('constructor')
    expect(await page.locator('button:has-text("Xem thêm")').isVisible()).toBe(
      (await page.locator('.results > li').count()) === 20,
    )
    await page.click('.results a, .names a')
    await page.waitForSelector('h1')
    expect(await page.locator('img, main script').count()).toBe(0)
  })
})

describe('pages', () => {
  test('a meeting links to its documents, people and bodies, and they to it', async () => {
    await open('#/hop/2026/cum-1-4-tong-ket')
    expect(await page.locator('h1').textContent()).toBe('Hội nghị tổng kết công tác thi đua năm 2026')
    await page.waitForSelector('text=Đăng ký thi đua năm 2027')
    const links = await page
      .locator('.documents a')
      .evaluateAll((all) => all.map((link) => ('href' in link ? String(link.href) : '')))
    expect(links.length).toBeGreaterThanOrEqual(8)
    expect(await page.locator('.documents li').allTextContents()).toEqual([
      'Báo cáo: PDF DOCX HTML MD',
      expect.stringMatching(/^Thông báo kết luận: PDF|^Kết luận: PDF|^Thông báo: PDF/u),
      expect.stringMatching(/^Tin.*: PDF DOCX HTML MD$/u),
    ])
    for (const link of links) expect((await readFile(new URL(link))).length).toBeGreaterThan(0)
    await page.click('a:has-text("Trần Thị Đào B")')
    await expect.poll(() => page.locator('h1').textContent()).toBe('Trần Thị Đào B')
    expect(await page.locator('.results .title').count()).toBe(4)
    await page.goBack()
    await expect.poll(() => page.locator('h1').textContent()).toContain('tổng kết')
  })
  test('names with strange characters have pages and working links', async () => {
    await open()
    await page.fill('#tim', 'giao ban')
    await page.goto(`${site}#/hop/2026/${encodeURIComponent('a & b #1')}`)
    await expect.poll(() => page.locator('h1').textContent()).toBe('Hội nghị <b>A</b> & "B"')
    const link = await page
      .locator('.documents a')
      .first()
      .evaluate((a) => ('href' in a ? String(a.href) : ''))
    expect((await readFile(new URL(link))).length).toBeGreaterThan(0)
  })
  test('the timeline has every year with its summary', async () => {
    await open('#/thoi-gian')
    expect(await page.locator('summary').allTextContents()).toEqual([
      expect.stringContaining('2026'),
      expect.stringContaining('2025'),
    ])
    await page.locator('summary').nth(1).click()
    await expect.poll(() => page.locator('details[open] .results > li').count()).toBe(9)
    expect(await page.locator('a[href$="/tong-hop-nam.pdf"]').count()).toBe(2)
    expect(await page.locator('.documents').first().textContent()).toBe('Báo cáo tổng hợp: PDF DOCX HTML MD')
  })
})

describe('everybody', () => {
  test('can do all with the keyboard alone', async () => {
    await open('#/nguoi')
    await page.keyboard.press('/')
    await page.waitForSelector('#tim:focus')
    await page.keyboard.type('tong ket')
    await answered('tong ket')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate('document.activeElement.className')).toBe('result')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1')
    expect(await page.locator('h1').textContent()).toContain('tổng kết')
  })
  test.each(['#/', '#/tim?q=dang%20vien', '#/hop/2026/cum-1-2-so-ket', '#/thoi-gian', '#/nguoi', '#/co-quan/ban'])(
    'axe finds nothing in %s, light and dark, wide and narrow',
    async (hash) => {
      for (const [colorScheme, width] of [
        ['light', 1000],
        ['dark', 360],
      ] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 800 })
        await open(hash)
        await page.waitForTimeout(200)
        // The policy of the page allows no script of others; evaluating does not ask it.
        await page.evaluate(await readFile(axe, 'utf8'))
        const found = await page.evaluate(
          'axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
        )
        expect(found).toEqual([])
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect(overflow).toBeLessThanOrEqual(0)
      }
    },
  )
})

test('the five examples are searchable, too', async () => {
  const folder = await exampleProject()
  for (const year of ['2019', '2023', '2024']) expect((await hoinghi(folder, ['archive', year])).exit).toBe(0)
  await page.goto(`file://${join(folder, 'out/archive/index.html')}`)
  await page.waitForSelector('html[data-ready]')
  expect((await ask('tuyen quang')).length).toBeGreaterThan(0)
  expect(await page.locator('.results .title').first().textContent()).not.toBe('')
  expect((await hoinghi(folder, 'verify')).exit).toBe(0)
})
