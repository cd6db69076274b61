import { cp, mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../support/sources.ts'
import { away, compiledTool, enter, projectOf, type Running, runStudio } from './studio-tool.ts'

const FILE = 'data/2024/cum-thi-dua-so-1-quang-ngai-so-ket-6-thang.yaml'
const meeting = (view = '') => `#/hop?${new URLSearchParams({ tep: FILE, ...(view && { xem: view }) })}`

interface Picture {
  readonly name: string
  readonly hash: string
  readonly shown: string
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly before?: (page: Page) => Promise<void>
}

/** Every page of the studio, with the five examples. */
const pictures: readonly Picture[] = [
  { name: 'danh-sach', hash: '#/', shown: '.meeting-kinds .tag' },
  { name: 'cuoc-hop-moi', hash: '#/cuoc-hop-moi', shown: '.nature' },
  { name: 'bieu-mau', hash: meeting(), shown: 'iframe.preview-page' },
  {
    name: 'yaml',
    hash: meeting(),
    shown: '.section',
    height: 520,
    dark: true,
    before: async (page) => {
      await page.keyboard.press('Alt+y')
      await page.waitForSelector('.cm-content')
      await page.click('button:has-text("Trang in")')
      await page.waitForSelector('html[data-drawn]')
    },
  },
  {
    name: 'bang',
    hash: meeting(),
    shown: '.section',
    before: async (page) => {
      await page.locator('.section > h2 > button', { hasText: 'Cuộc họp' }).click()
      await page.locator('.section > h2 > button', { hasText: 'Cơ quan, tổ chức' }).click()
      await page.waitForSelector('table.items')
    },
  },
  { name: 'van-ban', hash: meeting('van-ban'), shown: '.document-card', before: (page) => making(page) },
  { name: 'lich-su', hash: meeting(), shown: '.section', before: (page) => saving(page) },
  { name: 'luu-tru', hash: '#/luu-tru', shown: '.year-card' },
  { name: 'phim-tat', hash: '#/phim-tat', shown: 'kbd' },
  { name: 'dien-thoai', hash: '#/', shown: '.meeting-kinds .tag', width: 390, height: 760 },
  { name: 'dien-thoai-bieu-mau', hash: meeting(), shown: '.section', width: 390, height: 760, dark: true },
]

async function making(page: Page): Promise<void> {
  await page.click('button:has-text("Làm văn bản")')
  await page.waitForSelector('.document-card a')
}

async function saving(page: Page): Promise<void> {
  await page.locator(`[data-path='["meeting","subject"]'] input`).fill('công tác thi đua, khen thưởng')
  await page.waitForSelector('html[data-settled]')
  await page.keyboard.press('Control+s')
  await page.waitForSelector('#luu:has-text("Đã lưu")')
  await page.keyboard.press('Alt+l')
  await page.waitForSelector('.comparison')
}

test.each(pictures)('the picture $name is there, small, and shown in docs/studio.md', async ({ name }) => {
  const file = join(root, 'docs/studio', `${name}.png`)
  if (!process.env.ACCEPT) expect((await stat(file)).size).toBeLessThanOrEqual(150_000)
  expect(await readFile(join(root, 'docs/studio.md'), 'utf8')).toContain(`studio/${name}.png`)
})

// Pictures are taken when asked for; a test that is never run would be none.
if (process.env.ACCEPT)
  describe('taking the pictures', () => {
    let browser: Browser
    let studio: Running
    let tool: string
    beforeAll(async () => {
      tool = process.env.HOINGHI_TOOL ?? (await compiledTool())
      const folder = await projectOf({})
      for (const year of ['2019', '2023', '2024', 'office.yaml'])
        await cp(join(root, 'data', year), join(folder, 'data', year), { recursive: true })
      await mkdir(join(root, 'docs/studio'), { recursive: true })
      studio = await runStudio(tool, folder)
      browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    }, 240_000)
    afterAll(async () => {
      await browser.close()
      await studio.kill()
      await away(studio.folder)
      if (!process.env.HOINGHI_TOOL) await away(tool)
    })

    test('of every page', async () => {
      const context = await browser.newContext()
      const page = await enter(context, studio)
      for (const { name, hash, shown, width = 1020, height = 660, dark = false, before } of pictures) {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
        await page.goto('about:blank')
        await page.goto(`${studio.origin}/${hash}`)
        await page.waitForSelector(shown)
        await before?.(page)
        await page.waitForTimeout(1500)
        await page.screenshot({ path: join(root, 'docs/studio', `${name}.png`) })
      }
      await context.close()
    })
  })
