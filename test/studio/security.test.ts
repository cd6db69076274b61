import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Api } from '../../src/studio/api.ts'
import { listen } from '../../src/studio/serve.ts'
import { temporaryFolder } from '../build/folder.ts'
import { HOST, MEETING, ORIGIN, TAB, tryStudio } from './studio.ts'

const FILE = 'data/2024/so-ket.yaml'
const SAVE = { method: 'POST', body: JSON.stringify({ lang: 'en' }) }
const JSON_TYPE = { 'content-type': 'application/json' }

describe('another site', () => {
  test.each([
    ['its own name', 'xau.example:4170'],
    ['its own name and port', 'xau.example'],
    ['a name that ends like ours', 'xau.127.0.0.1:4170'],
    ['another port', '127.0.0.1:4171'],
    ['the other name of this machine', 'localhost:4170'],
    ['every address', '0.0.0.0:4170'],
    ['nothing', ''],
  ])('pointed at this machine is refused by the host it names: %s', async (_, host) => {
    const { raw, own } = await tryStudio()
    for (const path of ['/', '/api/home', '/preview/x', '/site/x/archive/index.html', '/?token=x'])
      expect([path, (await raw(path, { headers: { ...own, host } })).status]).toEqual([path, 403])
  })

  test.each([
    ['its origin', { origin: 'https://xau.example' }],
    ['an origin that begins like ours', { origin: `${ORIGIN}.xau.example` }],
    ['ours over TLS', { origin: `https://${HOST}` }],
    ['no origin of its own (sandbox, file)', { origin: 'null' }],
    ['a request across sites', { 'sec-fetch-site': 'cross-site' }],
    ['a page of the same site on another port', { 'sec-fetch-site': 'same-site' }],
  ])('cannot use the cookie of an officer: %s', async (_, headers) => {
    const tried = await tryStudio()
    for (const [path, init] of [
      ['/api/settings', SAVE],
      ['/api/home', {}],
    ] as const) {
      const answer = await tried.raw(path, { ...init, headers: { ...tried.own, ...JSON_TYPE, ...headers } })
      expect([path, answer.status]).toEqual([path, 403])
    }
    expect((await tried.ask('GET /api/settings')).body).toMatchObject({ lang: 'vi' })
  })

  test('cannot change anything by a request that has no origin', async () => {
    const { raw, own } = await tryStudio()
    const { origin: _, ...without } = own
    expect((await raw('/api/settings', { ...SAVE, headers: { ...without, ...JSON_TYPE } })).status).toBe(403)
    expect((await raw('/api/home', { headers: without })).status).toBe(200)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'cannot send what a form can: %s',
    async (type) => {
      const { raw, own } = await tryStudio()
      expect((await raw('/api/settings', { ...SAVE, headers: { ...own, 'content-type': type } })).status).toBe(400)
    },
  )

  test('is told nothing by CORS', async () => {
    const { raw, own } = await tryStudio()
    const preflight = await raw('/api/settings', {
      method: 'OPTIONS',
      headers: { ...own, origin: 'https://xau.example' },
    })
    const answer = await raw('/api/home', { headers: own })
    for (const { headers } of [preflight, answer])
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('cannot frame any page', async () => {
    const tried = await tryStudio()
    for (const path of ['/', '/api/home', '/khong-co'])
      expect((await tried.raw(path, { headers: tried.own })).headers.get('content-security-policy')).toContain(
        "frame-ancestors 'none'",
      )
  })
})

describe('who was not let in', () => {
  test('is answered nothing, whatever is asked', async () => {
    const { raw } = await tryStudio()
    const headers = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }
    for (const path of ['/', '/index.html', '/api/home', '/api/output?path=a', '/preview/x', '/api/events'])
      expect([path, (await raw(path, { headers })).status]).toEqual([path, 403])
    expect((await raw('/api/quit', { method: 'POST', headers })).status).toBe(403)
  })

  test('is told in words where a browser asks', async () => {
    const { raw } = await tryStudio()
    const answer = await raw('/', { headers: { accept: 'text/html' } })
    expect(await answer.text()).toContain('chưa được mở khóa')
  })

  test('cannot use a link twice; the next one is told to who sits at the machine', async () => {
    const { studio, links, raw } = await tryStudio()
    const link = studio.link()
    expect(links).toEqual([link])
    const first = await studio.fetch(new Request(link))
    expect(first.status).toBe(303)
    expect(first.headers.get('location')).toBe('/')
    expect(first.headers.get('set-cookie')).toMatch(/^hoinghi-4170=[^;]+; HttpOnly; SameSite=Strict; Path=\/$/)
    expect((await studio.fetch(new Request(link))).status).toBe(403)
    expect(links).toHaveLength(2)
    expect((await raw(`/?token=${'x'.repeat(43)}`)).status).toBe(403)
  })

  test('cannot try many tokens', async () => {
    const { raw } = await tryStudio(undefined, { now: () => new Date(0) })
    const answers = []
    for (let n = 0; n < 12; n += 1) answers.push((await raw(`/?token=${n}`)).status)
    expect(answers.slice(0, 9)).toEqual(Array(9).fill(403))
    expect(answers.at(-1)).toBe(429)
  })

  test.each([
    'hoinghi-4170=',
    'hoinghi-4170=undefined',
    'hoinghi-4171=secret-2-0123456789',
    'hoinghi-4170=secret-1-012345678',
  ])('cannot make up a cookie: %s', async (cookie) => {
    const { raw } = await tryStudio()
    expect((await raw('/api/home', { headers: { cookie, origin: ORIGIN } })).status).toBe(403)
  })
})

describe('the page', () => {
  test('may run nothing but its own files', async () => {
    const tried = await tryStudio()
    await mkdir(join(tried.root, 'page'))
    await writeFile(join(tried.root, 'page', 'index.html'), '<!doctype html>')
    const { headers } = await tried.raw('/', { headers: tried.own })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  })

  test.each([
    '/../data/office.yaml',
    '/%2e%2e/data/office.yaml',
    '/..%2fdata%2foffice.yaml',
    '/..%5cdata',
    '/%00',
    '/%',
    '/data/office.yaml',
    '/.hoinghi/lock',
  ])('gives out no other file: %s', async (path) => {
    const tried = await tryStudio()
    await mkdir(join(tried.root, 'page'))
    await writeFile(join(tried.root, 'page', 'index.html'), '<!doctype html>')
    expect((await tried.raw(path, { headers: tried.own })).status).toBeGreaterThanOrEqual(400)
  })
})

/** Names that lead, or would lead on some system, out of where they belong. */
const NAMES = [
  '../../etc/passwd',
  'data/../../etc/passwd',
  'data/2024/../../../etc/passwd',
  '/etc/passwd',
  'C:/Windows/win.ini',
  'data\\2024\\so-ket.yaml',
  '\\\\may-chu\\chia-se\\a.yaml',
  'data/2024/so-ket.yaml:an.yaml',
  'data/2024/con.yaml',
  'data/2024/LPT1.yaml',
  'data/.an/a.yaml',
  'data/2024/a.yaml ',
  'data/2024/a.yaml.',
  'data/2024/a\u0000.yaml',
  'data//a.yaml',
  'data/node_modules/../../a.yaml',
  'out/2024/manifest.json',
  '.hoinghi/studio.json',
  'data/2024/a.txt',
  `data/${'a'.repeat(990)}.yaml`,
]

describe('names', () => {
  test.each(NAMES)('reach nothing outside the data: %j', async (file) => {
    const { ask, root } = await tryStudio()
    const typed = { file, text: MEETING, tab: TAB, base: '' }
    const asked: readonly [keyof Api, object][] = [
      ['GET /api/meeting', { query: { file } }],
      ['POST /api/check', { body: { file, text: MEETING } }],
      ['POST /api/draft', { body: typed }],
      ['POST /api/save', { body: typed }],
      ['POST /api/edit', { body: { ...typed, operations: [] } }],
      ['POST /api/preview', { body: { file, text: MEETING, kind: 'bao-cao', format: 'html' } }],
      ['GET /api/history', { query: { file } }],
      ['GET /api/documents', { query: { file } }],
      ['POST /api/build', { body: { files: [file] } }],
      ['POST /api/folder', { body: { file } }],
      ['POST /api/new', { body: { name: 'a', year: '2026', copyOf: file } }],
      ['POST /api/photo', { query: { file, name: 'a.jpg' }, bytes: new Uint8Array([0xff, 0xd8, 0xff]) }],
    ]
    for (const [name, parts] of asked)
      expect([name, (await ask(name, parts)).status]).toEqual([name, expect.toSatisfy(isRefusal)])
    expect((await readdir(root)).sort()).toEqual(['data'])
  })

  test.each([...NAMES, '2024', '', 'archive/../../data/office.yaml'])(
    'of outputs reach nothing outside: %j',
    async (path) => {
      const { ask } = await tryStudio()
      expect((await ask('GET /api/output', { query: { path } })).status).toSatisfy(isRefusal)
    },
  )

  test('that are links out of the project are not followed, to read or to write', async () => {
    const outside = await temporaryFolder()
    await writeFile(join(outside, 'mat.yaml'), 'bi: mat\n')
    await writeFile(join(outside, 'mat.md'), 'bi mat\n')
    const { ask, root, raw, own } = await tryStudio()
    await mkdir(join(root, 'out', '2024'), { recursive: true })
    await symlink(join(outside, 'mat.yaml'), join(root, 'data', '2024', 'mat.yaml'))
    await symlink(outside, join(root, 'data', 'ngoai'))
    await symlink(outside, join(root, 'out', '2024', 'ngoai'))
    await symlink(join(outside, 'mat.md'), join(root, 'out', '2024', 'mat.md'))
    for (const file of ['data/2024/mat.yaml', 'data/ngoai/mat.yaml', 'data/ngoai/moi.yaml']) {
      expect([file, (await ask('GET /api/meeting', { query: { file } })).status]).toEqual([file, 403])
      const body = { file, text: 'x: y\n', tab: TAB, base: '' }
      expect([file, (await ask('POST /api/save', { body })).status]).toEqual([file, 403])
    }
    for (const path of ['2024/ngoai/mat.md', '2024/mat.md'])
      expect([path, (await ask('GET /api/output', { query: { path } })).status]).toEqual([path, 403])
    const { body } = await ask('GET /api/archive')
    expect(body.site).toBeUndefined()
    expect((await raw('/site/secret-0-0123456789/2024/mat.md', { headers: own })).status).toBe(403)
    expect(await readdir(outside)).toEqual(['mat.md', 'mat.yaml'])
    expect(await readFile(join(outside, 'mat.yaml'), 'utf8')).toBe('bi: mat\n')
  })

  test('reach no project above, should the data of this one go', async () => {
    const files = { 'data/a.yaml': MEETING, 'trong/data/2024/so-ket.yaml': MEETING }
    const { ask, root } = await tryStudio(files, {}, 'trong')
    expect((await ask('GET /api/home')).body.folder).toBe(root)
    await rm(join(root, 'data'), { recursive: true })
    expect((await ask('GET /api/home')).status).toBe(404)
    expect((await ask('GET /api/meeting', { query: { file: 'data/a.yaml' } })).status).toBe(404)
  })

  test('of tabs and versions are never paths', async () => {
    const { ask } = await tryStudio()
    for (const tab of ['../../../x', 'a/b/c/d/e', 'TAB-0000001', ''])
      expect((await ask('POST /api/draft', { body: { file: FILE, text: '', tab, base: '' } })).status).toBe(400)
    for (const version of ['../log.jsonl', '..', 'log'])
      expect((await ask('GET /api/history/text', { query: { file: FILE, version } })).status).toBe(400)
  })
})

function isRefusal(status: number): boolean {
  return status === 400 || status === 403 || status === 404
}

describe('sizes and rates', () => {
  test('a body that is too large is refused before it is read', async () => {
    const { raw, own } = await tryStudio()
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1_000_000))
      },
    })
    const init = { method: 'POST', headers: { ...own, ...JSON_TYPE }, body, duplex: 'half' } as const
    expect((await raw('/api/settings', init)).status).toBe(413)
    expect(pulled).toBeLessThan(15)
    const said = { ...own, ...JSON_TYPE, 'content-length': '99999999' }
    expect((await raw('/api/settings', { ...SAVE, headers: said })).status).toBe(413)
  })

  test('a text larger than a data file may be is refused', async () => {
    const { ask } = await tryStudio()
    const text = 'a'.repeat(1_000_001)
    expect((await ask('POST /api/check', { body: { file: FILE, text } })).status).toBe(400)
  })

  test('a value deeper than a data file may be is refused before it is walked', async () => {
    const { raw, own } = await tryStudio()
    const edit = JSON.stringify({ file: FILE, text: MEETING, tab: TAB, base: '', operations: 'DEEP' })
    const deep = `${'['.repeat(5000)}"x"${']'.repeat(5000)}`
    const body = edit.replace('"DEEP"', `[{"do":"set","path":["a"],"value":${deep}}]`)
    expect((await raw('/api/edit', { method: 'POST', headers: { ...own, ...JSON_TYPE }, body })).status).toBe(400)
  })

  test('a flood is slowed, and over when it is over', async () => {
    let time = 0
    const { raw, own } = await tryStudio(undefined, { now: () => new Date(time) })
    const statuses = []
    for (let n = 0; n < 450; n += 1) statuses.push((await raw('/api/settings', { headers: own })).status)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(30)
    time = 5000
    expect((await raw('/api/settings', { headers: own })).status).toBe(200)
  })
})

describe('data and templates', () => {
  test.each(['__proto__', 'constructor', 'prototype'])(
    'no key of the language becomes one of ours: %s',
    async (key) => {
      const { ask } = await tryStudio()
      const operations = [{ do: 'set', path: [key, 'x'], value: 'y' }]
      const edit = await ask('POST /api/edit', { body: { file: FILE, text: MEETING, tab: TAB, base: '', operations } })
      expect(edit.status).toBe(422)
      const nested = { file: FILE, text: MEETING, tab: TAB, base: '' }
      const value = JSON.parse(`{"do":"set","path":["roles"],"value":{"${key}":"y"}}`)
      expect((await ask('POST /api/edit', { body: { ...nested, operations: [value] } })).status).toBe(422)
      expect({}).not.toHaveProperty('x')
    },
  )

  test('markup in data is words in a preview, and nothing runs there', async () => {
    const tried = await tryStudio()
    const text = MEETING.replace('Hội nghị sơ kết công tác', '<script>alert(1)</script><img src=x onerror=alert(1)>')
    const { body } = await tried.ask('POST /api/preview', {
      body: { file: FILE, text, kind: 'bao-cao', format: 'html' },
    })
    const answer = await tried.raw(body.made ? body.url : '', { headers: tried.own })
    const html = await answer.text()
    expect(html).not.toMatch(/<script|<img/i)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/sandbox allow-same-origin$/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
    expect(policy).toContain("frame-ancestors 'self'")
  })

  test('front matter that asks to be run is refused, not run', async () => {
    const { ask } = await tryStudio()
    const text = '---js\nprocess.exit(1)\n---\n'
    const { status, body } = await ask('POST /api/check', { body: { file: 'data/2024/a.md', text } })
    expect([status, body.partial]).toEqual([200, true])
  })

  test('a photo is what its bytes say, whatever it is called', async () => {
    const { ask, root } = await tryStudio()
    const texts = ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', '<html>', 'GIF89a', 'MZ', '%PDF-1.7']
    for (const text of texts)
      expect(
        (await ask('POST /api/photo', { query: { file: FILE, name: 'a.jpg' }, bytes: Buffer.from(text) })).status,
      ).toBe(422)
    for (const name of ['../../x.jpg', 'a/b.jpg', 'con.jpg', '.an.jpg'])
      await ask('POST /api/photo', { query: { file: FILE, name }, bytes: Buffer.from('MZ') })
    expect(await readdir(join(root, 'data', '2024'))).toEqual(['so-ket.yaml'])
  })

  test('a fault of ours shows the page nothing of our insides', async () => {
    const tried = await tryStudio(undefined, { openFolder: () => Promise.reject(new Error(`no ${HOST} secret`)) })
    await writeFile(join(tried.root, 'data', 'office.yaml'), '')
    await mkdir(join(tried.root, '.hoinghi'), { recursive: true })
    await writeFile(join(tried.root, '.hoinghi', 'drafts'), '')
    const { status, body } = await tried.ask('POST /api/draft', { body: { file: FILE, text: '', tab: TAB, base: '' } })
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toMatch(/ at |\.ts:/)
    expect(tried.blamed).toHaveLength(1)
    const folder = await tried.ask('POST /api/folder', { body: {} })
    expect(JSON.stringify(folder.body)).not.toContain('secret')
  })
})

describe('the search site', () => {
  test('is answered to who knows its key, without cookie, and has no power over the studio', async () => {
    const tried = await tryStudio()
    await tried.ask('POST /api/archive', { body: { year: '2024' } })
    const { site = '' } = (await tried.ask('GET /api/archive')).body
    const answer = await tried.raw(site.replace('index.html', 'app.js'), {
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toMatch(/sandbox allow-scripts(?!.*same-origin)/)
    expect((await tried.raw(site.replace(/secret-\d+/, 'secret-9'))).status).toBe(404)
    // What a script of the site would send: an origin of nobody.
    const attack = { ...SAVE, headers: { cookie: tried.own.cookie ?? '', origin: 'null', ...JSON_TYPE } }
    expect((await tried.raw('/api/settings', attack)).status).toBe(403)
  })

  test('gives out nothing above the outputs', async () => {
    const tried = await tryStudio()
    await tried.ask('POST /api/archive', { body: { year: '2024' } })
    const { site = '' } = (await tried.ask('GET /api/archive')).body
    const base = site.replace('archive/index.html', '')
    for (const name of [
      '..%2fdata%2foffice.yaml',
      '%2e%2e/data/office.yaml',
      '..%5c..%5cx.html',
      '2024%00.html',
      '2024',
    ])
      expect([name, (await tried.raw(base + name)).status]).toEqual([name, expect.toSatisfy(isRefusal)])
  })
})

describe('the real server', () => {
  test('listens on this machine alone, and holds the host it is asked by', async () => {
    const { studio } = await tryStudio()
    const server = await listen(0, studio)
    onTestFinished(() => server.close())
    const ask = (address: string, host: string) =>
      new Promise<number | string>((resolve) => {
        request(
          { host: address, port: server.port, path: '/api/home', headers: { host }, timeout: 1000 },
          ({ statusCode }) => resolve(statusCode ?? 0),
        )
          .on('error', (fault: NodeJS.ErrnoException) => resolve(fault.code ?? ''))
          .end()
      })
    expect(await ask('127.0.0.1', 'xau.example')).toBe(403)
    expect(await ask('127.0.0.1', HOST)).toBe(403)
    const { networkInterfaces } = await import('node:os')
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of others) expect(await ask(address, HOST)).toBe('ECONNREFUSED')
    expect(await ask('127.0.0.2', HOST)).toBe('ECONNREFUSED')
  })
})
