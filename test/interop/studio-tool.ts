import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { BrowserContext, Page } from 'playwright-core'
import { root } from '../support/sources.ts'

const run = promisify(execFile)

/** A studio that runs as a process of its own. */
export interface Running {
  readonly process: ChildProcess
  readonly folder: string
  readonly origin: string
  /** The link that lets a browser in. */
  readonly link: string
  /** Ends it as a machine that fails does. */
  kill(): Promise<void>
}

/** The compiled tool with its page, in a folder of its own. */
export async function compiledTool(): Promise<string> {
  const tool = await mkdtemp(join(tmpdir(), 'hoinghi-tool-'))
  for (const name of ['node_modules', 'templates', 'package.json', 'tsconfig.json', 'src', 'data', 'bundle'])
    await symlink(join(root, name), join(tool, name))
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  await run(process.execPath, [tsc, '-p', root, '--outDir', join(tool, 'dist')])
  for (const part of ['command.js', 'page.js']) await run(process.execPath, [join(root, 'bundle', part)], { cwd: tool })
  return tool
}

/** A project of some files, which the caller removes. */
export async function projectOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hoinghi-studio-'))
  await mkdir(join(folder, 'data'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** `hoinghi studio` in a folder, once it has said where it listens. */
export async function runStudio(tool: string, folder: string, port = 0): Promise<Running> {
  const words = [join(tool, 'dist/cli/main.js'), 'studio', '--no-open', '--port', String(port)]
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  const link = await new Promise<string>((done, fail) => {
    let said = ''
    const hear = (part: Buffer) => {
      said += part
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/u.exec(said) ?? []
      if (found) done(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => fail(new Error(`hoinghi studio ended with ${code}: ${said}`)))
  })
  const kill = async () => {
    child.kill('SIGKILL')
    await gone
  }
  return { process: child, folder, link, origin: new URL(link).origin, kill }
}

/** Notes what a page should not do: say things in its console, fail, ask anybody but the studio. */
export function overheard(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => void complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (fault) => void complaints.push(fault.stack ?? fault.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/u.test(url)) complaints.push(`asked ${url}`)
  })
  return complaints
}

/** Opens the page of a studio, and waits until it is there. */
export async function enter(context: BrowserContext, { link }: Running): Promise<Page> {
  const page = await context.newPage()
  await page.goto(link)
  await page.waitForSelector('html[data-ready]')
  return page
}

export async function away(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}
