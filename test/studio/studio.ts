import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Api } from '../../src/studio/api.ts'
import type { StudioOptions } from '../../src/studio/options.ts'
import { type Studio, studio } from '../../src/studio/studio.ts'
import { project } from '../cli/terminal.ts'

export const HOST = '127.0.0.1:4170'
export const ORIGIN = `http://${HOST}`

/** A meeting with a comment, a quote and something to fix. */
export const MEETING = `# đầu tệp
meeting:
  name: 'Hội nghị sơ kết công tác thi đua'  # tên
  type: hội nghị
  purposes: [sơ kết]
  sessions: [{date: 13/7/2024}]
roles: {chair: an}
achievements:
  overview: [Các chỉ tiêu đều  đạt, Phong trào thi đua được duy trì]
documents:
  bao-cao: {number: '15', date: 20/7/2024}
`

export const OFFICE = `organizations:
  ban-to-chuc: {name: Ban Tổ chức Tỉnh ủy Gia Lai, short: Ban Tổ chức, regime: đảng}
people:
  an: {name: Nguyễn Văn An, titles: Trưởng ban, organization: ban-to-chuc}
  binh: {name: Trần Thị Bình, titles: Phó Trưởng ban}
letterhead: {issuer: ban-to-chuc}
`

/** What came back: status, headers, and the body as it says itself. */
export interface Answer<T = unknown> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

/** A studio over a project of its own, asked as its own page asks. */
export interface Tried {
  readonly root: string
  readonly studio: Studio
  readonly links: readonly string[]
  readonly opened: readonly string[]
  readonly blamed: readonly unknown[]
  readonly quits: readonly unknown[]
  /** Asks a route of the contract; `body` is JSON, bytes go as such. */
  ask<K extends keyof Api>(name: K, parts?: Parts): Promise<Answer<Api[K]['answer']>>
  /** Any request: nothing is added to it. */
  raw(path: string, init?: RequestInit): Promise<Response>
  /** Headers of a browser that was let in. */
  readonly own: Record<string, string>
}

export interface Parts {
  readonly query?: Record<string, string>
  readonly body?: unknown
  readonly bytes?: Uint8Array
}

const FILES = { 'data/office.yaml': OFFICE, 'data/2024/so-ket.yaml': MEETING }

function counter(): () => number {
  let count = 0
  return () => count++
}

export async function tryStudio(
  files: Readonly<Record<string, string>> | string = FILES,
  changes: Partial<StudioOptions> = {},
  under = '.',
): Promise<Tried> {
  const root = join(typeof files === 'string' ? files : await project(files), under)
  const [links, opened, blamed, quits]: [string[], string[], unknown[], unknown[]] = [[], [], [], []]
  const [times, secrets] = [counter(), counter()]
  const made = studio(root, {
    host: () => HOST,
    now: () => new Date(Date.UTC(2026, 6, 1) + times() * 1000),
    secret: () => `secret-${secrets()}-0123456789`,
    page: join(root, 'page'),
    openFolder: async (path) => void opened.push(path),
    announce: (link) => links.push(link),
    quit: () => quits.push(true),
    blame: (fault) => blamed.push(fault),
    ...changes,
  })
  onTestFinished(() => made.close())
  const first = await made.fetch(new Request(made.link()))
  const [cookie = ''] = (first.headers.get('set-cookie') ?? '').split(';')
  const own = { cookie, origin: ORIGIN, 'sec-fetch-site': 'same-origin' }
  const raw = (path: string, init: RequestInit = {}) => made.fetch(new Request(`${ORIGIN}${path}`, init))
  return {
    root,
    studio: made,
    links,
    opened,
    blamed,
    quits,
    own,
    raw,
    async ask(name, { query, body, bytes } = {}) {
      const [method = '', path = ''] = name.split(' ')
      const search = query ? `?${new URLSearchParams(query)}` : ''
      const type = bytes ? 'application/octet-stream' : 'application/json'
      const sent = bytes ? new Uint8Array(bytes) : body === undefined ? undefined : JSON.stringify(body)
      const headers = { ...own, ...(sent !== undefined && { 'content-type': type }) }
      const answer = await raw(`${path}${search}`, { method, headers, ...(sent !== undefined && { body: sent }) })
      return { status: answer.status, headers: answer.headers, body: await bodyOf(answer) }
    },
  }
}

// What a route answers is what the contract says; the tests look.
// biome-ignore lint/suspicious/noExplicitAny: the caller names the route and so the type
async function bodyOf(answer: Response): Promise<any> {
  const type = answer.headers.get('content-type') ?? ''
  if (type.includes('x-ndjson'))
    return (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  return type.includes('json') ? answer.json() : new Uint8Array(await answer.arrayBuffer())
}

export const TAB = 'tab-00000001'
