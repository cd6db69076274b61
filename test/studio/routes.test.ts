import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeLock } from '../../src/build/lock.ts'
import type { Api, BuildEvent, Home } from '../../src/studio/api.ts'
import { routes } from '../../src/studio/routes/index.ts'
import { jpeg } from '../support/pictures.ts'
import { MEETING, TAB, type Tried, tryStudio } from './studio.ts'

const FILE = 'data/2024/so-ket.yaml'
const PATH = ['data', '2024', 'so-ket.yaml'] as const
const BROKEN = MEETING.replace('type: hội nghị', 'type: hôi nghị')

const onDisk = ({ root }: Tried) => readFile(join(root, ...PATH), 'utf8')

async function opened(tried: Tried) {
  return (await tried.ask('GET /api/meeting', { query: { file: FILE } })).body
}

async function draftOf(tried: Tried, text: string) {
  return { file: FILE, text, tab: TAB, base: (await opened(tried)).version }
}

/** The home page once all is looked at. */
async function settled({ ask }: Tried): Promise<Home> {
  for (;;) {
    const { body } = await ask('GET /api/home')
    if (body.pending === 0) return body
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('home', () => {
  test('lists meetings at once, and what they say when it is known', async () => {
    const tried = await tryStudio()
    const first = await tried.ask('GET /api/home')
    expect(first.body).toMatchObject({ pending: 1, office: 'Ban Tổ chức Tỉnh ủy Gia Lai', folder: tried.root })
    expect(first.body.years[0]?.meetings[0]).toMatchObject({ file: FILE, title: 'so-ket', pending: true })
    const [year] = (await settled(tried)).years
    expect(year).toMatchObject({ year: '2024', archived: false })
    expect(year?.meetings[0]).toMatchObject({
      title: 'Hội nghị sơ kết công tác thi đua',
      date: '2024-07-13',
      errors: 0,
      warnings: 2,
      kinds: [
        { kind: 'bao-cao', state: 'none' },
        { kind: 'tin-bai', state: 'none' },
      ],
    })
    expect(year?.meetings[0]?.folded).toContain('nguyen van an')
  })

  test('tells how far each document is', async () => {
    const tried = await tryStudio()
    const stateOf = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      await settled(tried)
      // The line that was known is given while the file is looked at again.
      await new Promise((resolve) => setTimeout(resolve, 400))
      return (await settled(tried)).years[0]?.meetings[0]?.kinds.map(({ state }) => state)
    }
    await tried.ask('POST /api/build', { body: { formats: ['md'] } })
    expect(await stateOf()).toEqual(['fresh', 'fresh'])
    await writeFile(join(tried.root, 'out', '2024', 'so-ket', 'bao-cao.md'), 'sửa tay')
    expect(await stateOf()).toEqual(['edited', 'fresh'])
    await writeFile(join(tried.root, ...PATH), MEETING.replace('duy trì', 'đẩy mạnh'))
    expect(await stateOf()).toEqual(['edited', 'stale'])
    await writeFile(join(tried.root, ...PATH), BROKEN)
    expect(await stateOf()).toEqual(['edited', 'error'])
  })

  test('is known at once to the next studio, but for what changed meanwhile', async () => {
    const tried = await tryStudio()
    await settled(tried)
    for (let n = 0; n < 100 && !(await readdir(join(tried.root, '.hoinghi'))).includes('home.json'); n += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const next = await tryStudio(tried.root)
    const { body } = await next.ask('GET /api/home')
    expect([body.pending, body.years[0]?.meetings[0]?.title]).toEqual([0, 'Hội nghị sơ kết công tác thi đua'])
    await writeFile(join(tried.root, '.hoinghi', 'home.json'), '{"form":1,"lines":5')
    const third = await tryStudio(tried.root)
    expect((await third.ask('GET /api/home')).body.pending).toBe(1)
  })

  test('a file that cannot be opened is one line with an error, told once', async () => {
    const tried = await tryStudio()
    await symlink(join(tried.root, 'khong-co.yaml'), join(tried.root, 'data', '2024', 'hong.yaml'))
    const events = await tried.raw('/api/events', { headers: tried.own })
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
    const { years } = await settled(tried)
    expect(years[0]?.meetings.find(({ name }) => name === 'hong')).toMatchObject({ errors: 1, pending: false })
    for (let n = 0; n < 5; n += 1) await settled(tried)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await tried.ask('POST /api/quit')
    let heard = ''
    while (!heard.includes('bye')) heard += (await reader?.read())?.value ?? ''
    // Each of the two files is told when it names itself and when it is looked at, and never again.
    expect(heard.match(/"type":"home"/gu)?.length).toBeLessThanOrEqual(4)
    await reader?.cancel()
  })

  test('shows mistakes of the office file and drafts that were left', async () => {
    const tried = await tryStudio({ 'data/office.yaml': 'nguoi: 1\n', [FILE]: MEETING })
    await tried.ask('POST /api/draft', { body: await draftOf(tried, `${MEETING}# gõ dở\n`) })
    const { body } = await tried.ask('GET /api/home')
    expect(body.diagnostics[0]).toMatchObject({ rule: 'unknown-key', at: { file: 'data/office.yaml' } })
    expect(body.drafts).toEqual([{ file: FILE, at: expect.stringMatching(/^2026-07-01T/) }])
  })
})

describe('a new meeting', () => {
  test('of each nature has no error but what is not yet known', async () => {
    const tried = await tryStudio()
    const { body: natures } = await tried.ask('GET /api/natures')
    expect(natures.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['so-ket', 'tong-ket', 'giao-ban', 'ky-hop', 'hoi-nghi-chuyen-de', 'dai-hoi']),
    )
    for (const { id, name } of natures) {
      expect(name.en).not.toBe(name.vi)
      const { body } = await tried.ask('POST /api/new', {
        body: { name: `Cuộc họp: ${id}`, year: '2026', nature: id },
      })
      const meeting = (await tried.ask('GET /api/meeting', { query: { file: body.file } })).body
      expect(meeting.value).toMatchObject({ meeting: { name: `Cuộc họp: ${id}` } })
      expect(meeting.text).not.toContain('__')
      expect([id, meeting.diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([id, []])
    }
  })

  test('as a copy keeps people and place, and nothing of its day', async () => {
    const tried = await tryStudio({
      [FILE]: `# giữ\nmeeting:\n  name: Cũ\n  type: hội nghị\n  purposes: [sơ kết]  # giữ\n  period: {unit: năm, year: 2024}\n  sessions: [{date: 13/7/2024}]\n  place: {venue: Hội trường}\nroles: {chair: an}\nfigures:\n  x: {about: y, value: 3}\nlimitations: [chậm]\ntasks: {items: [{text: Làm, due: 1/9/2024}]}\ndocuments:\n  bao-cao: {number: '15', date: 20/7/2024, issuer: ban, signer: {person: an}}\n`,
    })
    const { body } = await tried.ask('POST /api/new', { body: { name: 'Mới', year: '2025', copyOf: FILE } })
    expect(body).toEqual({ file: 'data/2025/moi.yaml' })
    expect(await readFile(join(tried.root, body.file), 'utf8')).toBe(
      `# giữ\nmeeting:\n  name: Mới\n  type: hội nghị\n  purposes: [sơ kết]  # giữ\n  place: {venue: Hội trường}\nroles: {chair: an}\ndocuments:\n  bao-cao: {issuer: ban, signer: {person: an}}\n`,
    )
  })

  test('never takes the place of another', async () => {
    const { ask } = await tryStudio()
    const wanted = { name: 'Giao ban', year: '2026', nature: 'giao-ban' }
    expect((await ask('POST /api/new', { body: wanted })).body).toEqual({ file: 'data/2026/giao-ban.yaml' })
    expect((await ask('POST /api/new', { body: wanted })).body).toEqual({ file: 'data/2026/giao-ban-2.yaml' })
  })

  test.each([
    ['no name', { name: '…', year: '2026', nature: 'so-ket' }, 400],
    ['no year', { name: 'a', year: '26', nature: 'so-ket' }, 400],
    ['no such nature', { name: 'a', year: '2026', nature: '../meeting' }, 404],
    ['nature and copy', { name: 'a', year: '2026', nature: 'so-ket', copyOf: FILE }, 400],
    ['neither', { name: 'a', year: '2026' }, 400],
    ['a copy of nothing', { name: 'a', year: '2026', copyOf: 'data/2024/khac.yaml' }, 404],
    ['another key', { name: 'a', year: '2026', nature: 'so-ket', path: '/' }, 400],
  ])('is refused: %s', async (_, body, status) => {
    const { ask } = await tryStudio()
    expect((await ask('POST /api/new', { body })).status).toBe(status)
  })
})

describe('a meeting', () => {
  test('opens with its text, value, places and mistakes', async () => {
    const tried = await tryStudio({ [FILE]: BROKEN })
    const meeting = await opened(tried)
    expect(meeting).toMatchObject({ text: BROKEN, schema: 'meeting', archived: false, partial: false, drafts: [] })
    expect(meeting.diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'unknown-value',
        path: ['meeting', 'type'],
        at: expect.objectContaining({ line: 4 }),
      }),
    )
    expect(meeting.places['["meeting","name"]']).toEqual({ line: 3, column: 10, length: 32 })
    expect(meeting.kinds.map(({ id }) => id)).toEqual(['bao-cao', 'tin-bai'])
  })

  test('may be the office file, and a file of Markdown', async () => {
    const markdown = `---\n${MEETING}---\n\nLời văn.\n`
    const { ask } = await tryStudio({ 'data/office.yaml': 'people: {an: An}\n', 'data/2024/b.md': markdown })
    const office = await ask('GET /api/meeting', { query: { file: 'data/office.yaml' } })
    expect(office.body).toMatchObject({ schema: 'office', value: { people: { an: 'An' } }, kinds: [] })
    const { body } = await ask('GET /api/meeting', { query: { file: 'data/2024/b.md' } })
    const edit = { file: 'data/2024/b.md', text: body.text, tab: TAB, base: body.version }
    const operations = [{ do: 'set', path: ['meeting', 'subject'], value: 'thi đua' }]
    const { body: edited } = await ask('POST /api/edit', { body: { ...edit, operations } })
    expect(edited.text).toContain('subject: thi đua\n')
    expect(edited.text.endsWith('---\n\nLời văn.\n')).toBe(true)
  })

  test('with Windows line ends and a byte order mark keeps both', async () => {
    const tried = await tryStudio({ [FILE]: `\ufeff${MEETING.replaceAll('\n', '\r\n')}` })
    const meeting = await opened(tried)
    expect(meeting.text).toBe(MEETING)
    const text = MEETING.replace('duy trì', 'đẩy mạnh')
    const saved = await tried.ask('POST /api/save', { body: { file: FILE, text, tab: TAB, base: meeting.version } })
    expect(saved.body.state).toBe('saved')
    expect(await onDisk(tried)).toBe(`\ufeff${text.replaceAll('\n', '\r\n')}`)
  })

  test('that is no UTF-8 can be looked at and not saved', async () => {
    const tried = await tryStudio()
    await writeFile(join(tried.root, ...PATH), Buffer.from([0x6d, 0x3a, 0x20, 0xe1, 0xff, 0x0a]))
    const meeting = await opened(tried)
    expect(meeting.closed?.vi).toContain('UTF-8')
    const body = { file: FILE, text: 'meeting: {}\n', tab: TAB, base: meeting.version }
    expect((await tried.ask('POST /api/save', { body })).status).toBe(422)
    expect(await readFile(join(tried.root, ...PATH))).toEqual(Buffer.from([0x6d, 0x3a, 0x20, 0xe1, 0xff, 0x0a]))
  })

  test('is checked without a trace', async () => {
    const tried = await tryStudio()
    const { body } = await tried.ask('POST /api/check', { body: { file: FILE, text: BROKEN } })
    expect(body.diagnostics.map(({ rule }) => rule)).toContain('unknown-value')
    expect((await opened(tried)).drafts).toEqual([])
  })

  test('is edited by paths, and the result is a draft before the answer', async () => {
    const tried = await tryStudio()
    const draft = await draftOf(tried, MEETING)
    const operations = [{ do: 'insert', path: ['achievements', 'overview'], index: 1, value: 'Thêm một ý' }]
    const { body } = await tried.ask('POST /api/edit', { body: { ...draft, operations } })
    expect(body.text).toBe(MEETING.replace('đạt, Phong', 'đạt, Thêm một ý, Phong'))
    expect((await opened(tried)).drafts).toMatchObject([{ tab: TAB, text: body.text, base: draft.base }])
    expect(await onDisk(tried)).toBe(MEETING)
  })

  test('that says something else by now is not edited', async () => {
    const tried = await tryStudio()
    const operations = [{ do: 'remove', path: ['khong', 'co'] }]
    const answer = await tried.ask('POST /api/edit', { body: { ...(await draftOf(tried, MEETING)), operations } })
    expect(answer).toMatchObject({ status: 422, body: { error: 'unreadable', path: ['khong', 'co'] } })
  })

  test('has all that is certain put right, or one thing', async () => {
    const tried = await tryStudio()
    const twice = MEETING.replace('Phong trào thi', 'Phong  trào thi')
    const draft = await draftOf(tried, twice)
    const all = await tried.ask('POST /api/fix', { body: draft })
    expect(all.body).toMatchObject({ fixed: 2, text: MEETING.replace('đều  đạt', 'đều đạt') })
    const only = { rule: 'spacing-punctuation', line: 9, column: 30 }
    const one = await tried.ask('POST /api/fix', { body: { ...draft, only } })
    expect(one.body).toMatchObject({ fixed: 1, text: twice.replace('đều  đạt', 'đều đạt') })
    const none = await tried.ask('POST /api/fix', { body: { ...draft, only: { ...only, line: 1 } } })
    expect(none.body).toMatchObject({ fixed: 0, text: twice })
  })

  test.each<[keyof Api, unknown]>([
    ['POST /api/check', { file: FILE }],
    ['POST /api/check', { file: FILE, text: 5 }],
    ['POST /api/draft', { file: FILE, text: '', tab: '../../x', base: '' }],
    ['POST /api/edit', { file: FILE, text: '', tab: TAB, base: '', operations: [{ do: 'run' }] }],
    [
      'POST /api/edit',
      { file: FILE, text: '', tab: TAB, base: '', operations: [{ do: 'set', path: [-1], value: '' }] },
    ],
    [
      'POST /api/edit',
      { file: FILE, text: '', tab: TAB, base: '', operations: [{ do: 'set', path: ['a'], value: 1 }] },
    ],
    ['POST /api/save', { file: FILE, text: '', tab: TAB, base: 'x' }],
    ['POST /api/preview', { file: FILE, text: '', kind: 'bao-cao', format: 'docx' }],
    ['POST /api/settings', { lang: 'fr' }],
    ['POST /api/archive', { year: '../1' }],
    ['POST /api/build', { files: 'x' }],
  ])('%s refuses %j', async (name, body) => {
    const { ask } = await tryStudio()
    expect(await ask(name, { body })).toMatchObject({ status: 400, body: { error: 'bad-request' } })
  })
})

describe('saving', () => {
  test('puts the text in the file, drops the draft and keeps the version before', async () => {
    const tried = await tryStudio()
    const text = MEETING.replace('duy trì', 'đẩy mạnh')
    const draft = await draftOf(tried, text)
    await tried.ask('POST /api/draft', { body: draft })
    const { body: saved } = await tried.ask('POST /api/save', { body: draft })
    expect(saved).toMatchObject({ state: 'saved' })
    expect(await onDisk(tried)).toBe(text)
    expect(await opened(tried)).toMatchObject({ drafts: [], version: 'version' in saved && saved.version })
    const { body: versions } = await tried.ask('GET /api/history', { query: { file: FILE } })
    expect(versions).toMatchObject([
      { what: 'saved', current: true },
      { what: 'outside', current: false, version: draft.base },
    ])
    const before = { file: FILE, version: draft.base }
    expect((await tried.ask('GET /api/history/text', { query: before })).body).toEqual({ text: MEETING })
  })

  test('from two tabs is a conflict with both texts, and neither is lost', async () => {
    const tried = await tryStudio()
    const [one, two] = [await draftOf(tried, `${MEETING}# một\n`), await draftOf(tried, `${MEETING}# hai\n`)]
    await tried.ask('POST /api/save', { body: one })
    const second = await tried.ask('POST /api/save', { body: { ...two, tab: 'tab-00000002' } })
    expect(second.body).toMatchObject({ state: 'conflict', current: { text: one.text }, yours: two.text })
    expect(await onDisk(tried)).toBe(one.text)
    expect((await opened(tried)).drafts).toMatchObject([{ tab: 'tab-00000002', text: two.text }])
    const base = 'current' in second.body ? second.body.current?.version : undefined
    const chosen = await tried.ask('POST /api/save', { body: { ...two, tab: 'tab-00000002', base } })
    expect(chosen.body.state).toBe('saved')
    expect(await onDisk(tried)).toBe(two.text)
  })

  test('many at once lets one through', async () => {
    const tried = await tryStudio()
    const draft = await draftOf(tried, MEETING)
    const saves = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        tried.ask('POST /api/save', { body: { ...draft, text: `${MEETING}# ${n}\n`, tab: `tab-0000000${n}` } }),
      ),
    )
    expect(saves.map(({ body }) => body.state).sort()).toEqual([...Array(5).fill('conflict'), 'saved'])
  })

  test('after another program changed the file is a conflict, and its version is kept', async () => {
    const tried = await tryStudio()
    const draft = await draftOf(tried, `${MEETING}# của tôi\n`)
    await tried.ask('POST /api/save', { body: draft })
    await writeFile(join(tried.root, ...PATH), `${MEETING}# trình soạn thảo khác\n`)
    const { body: before } = await tried.ask('GET /api/history', { query: { file: FILE } })
    await opened(tried)
    const { body: after } = await tried.ask('GET /api/history', { query: { file: FILE } })
    expect([before.length, after.length]).toEqual([2, 3])
    expect(after[0]).toMatchObject({ what: 'outside', current: true })
    expect((await tried.ask('POST /api/save', { body: draft })).body.state).toBe('conflict')
  })

  test('where the file is gone says so, and an empty base makes it again', async () => {
    const tried = await tryStudio()
    const draft = await draftOf(tried, MEETING)
    await rm(join(tried.root, ...PATH))
    const { body } = await tried.ask('POST /api/save', { body: draft })
    expect(body).toEqual({ state: 'conflict', yours: MEETING })
    await tried.ask('POST /api/save', { body: { ...draft, base: '' } })
    expect(await onDisk(tried)).toBe(MEETING)
  })

  test('into an archived year is asked about', async () => {
    const tried = await tryStudio()
    await tried.ask('POST /api/archive', { body: { year: '2024' } })
    expect(await opened(tried)).toMatchObject({ archived: true })
    const draft = await draftOf(tried, `${MEETING}# sau\n`)
    expect((await tried.ask('POST /api/save', { body: draft })).status).toBe(403)
    expect((await tried.ask('POST /api/save', { body: { ...draft, archived: true } })).body.state).toBe('saved')
  })

  test('an older version again is a save, and what it replaced is kept', async () => {
    const tried = await tryStudio()
    const draft = await draftOf(tried, `${MEETING}# hai\n`)
    const { body: saved } = await tried.ask('POST /api/save', { body: draft })
    const base = saved.state === 'saved' ? saved.version : ''
    const diff = await tried.ask('GET /api/history/diff', { query: { file: FILE, from: draft.base } })
    expect(diff.body.filter(({ side }) => side !== 'same')).toEqual([{ side: 'new', text: '# hai', new: 12 }])
    const restore = { file: FILE, version: draft.base, base }
    expect((await tried.ask('POST /api/history/restore', { body: restore })).body.state).toBe('saved')
    expect(await onDisk(tried)).toBe(MEETING)
    const { body: versions } = await tried.ask('GET /api/history', { query: { file: FILE } })
    expect(versions.map(({ what }) => what)).toEqual(['restored', 'saved', 'outside'])
    expect(
      (await tried.ask('POST /api/history/restore', { body: { ...restore, version: '0'.repeat(64) } })).status,
    ).toBe(404)
  })

  test('a draft that is thrown away is still in the history', async () => {
    const tried = await tryStudio()
    await tried.ask('POST /api/draft', { body: await draftOf(tried, `${MEETING}# bỏ\n`) })
    await tried.ask('POST /api/draft/discard', { body: { file: FILE, tab: TAB } })
    expect((await opened(tried)).drafts).toEqual([])
    const { body } = await tried.ask('GET /api/history', { query: { file: FILE } })
    expect(body).toContainEqual(expect.objectContaining({ what: 'draft' }))
  })

  test('two texts are compared line by line', async () => {
    const { ask } = await tryStudio()
    const { body } = await ask('POST /api/diff', { body: { from: 'a\nb\n', to: 'a\nc\n' } })
    expect(body).toEqual([
      { side: 'same', text: 'a', old: 1, new: 1 },
      { side: 'old', text: 'b', old: 2 },
      { side: 'new', text: 'c', new: 2 },
    ])
  })
})

describe('a preview', () => {
  test.each(['html', 'pdf'] as const)('in %s says where headings and values stand', async (format) => {
    const tried = await tryStudio()
    const { body } = await tried.ask('POST /api/preview', {
      body: { file: FILE, text: MEETING, kind: 'bao-cao', format },
    })
    expect(body).toMatchObject({ made: true, title: 'Báo cáo kết quả Hội nghị sơ kết công tác thi đua' })
    if (!body.made) return
    expect(body.headings.map(({ text }) => text)).toEqual([
      'BÁO CÁO kết quả Hội nghị sơ kết công tác thi đua',
      'I. KHÁI QUÁT VỀ HỘI NGHỊ',
      'II. KẾT QUẢ ĐẠT ĐƯỢC',
    ])
    const page = format === 'pdf' ? { page: 1 } : {}
    expect(body.places['["achievements","overview",1]']).toEqual({ heading: 2, ...page })
    const answer = await tried.raw(body.url, { headers: tried.own })
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(0, 15).toString()).toMatch(format === 'pdf' ? /^%PDF-/ : /^<!DOCTYPE html>/)
  })

  test('is of the text that was sent, and no longer there when a dozen came after', async () => {
    const tried = await tryStudio()
    const make = async (word: string) => {
      const text = MEETING.replace('duy trì', word)
      const { body } = await tried.ask('POST /api/preview', {
        body: { file: FILE, text, kind: 'tin-bai', format: 'html' },
      })
      return body.made ? body.url : ''
    }
    const first = await make('mở rộng')
    expect(await (await tried.raw(first, { headers: tried.own })).text()).toContain('mở rộng')
    expect(await onDisk(tried)).toBe(MEETING)
    for (let n = 0; n < 12; n += 1) await make(`lần ${n}`)
    expect((await tried.raw(first, { headers: tried.own })).status).toBe(404)
  })

  test('is made in spite of mistakes, and tells them', async () => {
    const { ask } = await tryStudio()
    const { body } = await ask('POST /api/preview', {
      body: { file: FILE, text: BROKEN, kind: 'bao-cao', format: 'html' },
    })
    expect(body).toMatchObject({ made: true })
    expect(body.diagnostics.map(({ rule }) => rule)).toContain('unknown-value')
  })

  test('of a template at odds with the data tells why there is none', async () => {
    const template = `---\nname: Lạ\nabout: Thử.\nform: official\nnumbering: none\nsubject: thử\nrequires: []\n---\n{{khong-co}}\n`
    const { ask } = await tryStudio({ [FILE]: MEETING, 'templates/la.hbs': template })
    const { body } = await ask('POST /api/preview', { body: { file: FILE, text: MEETING, kind: 'la', format: 'html' } })
    expect(body.made).toBe(false)
    expect(body.diagnostics[0]?.at?.file).toBe('templates/la.hbs')
  })

  test('of a kind nobody knows is refused', async () => {
    const { ask } = await tryStudio()
    const body = { file: FILE, text: MEETING, kind: 'khong-co', format: 'html' }
    expect((await ask('POST /api/preview', { body })).status).toBe(404)
  })

  test('an article for a clipboard has words and no looks', async () => {
    const { ask } = await tryStudio()
    const { body } = await ask('POST /api/article', { body: { file: FILE, text: MEETING, kind: 'tin-bai' } })
    expect(body.html).toMatch(/^<h1>Sơ kết công tác thi đua<\/h1>\n<p>/)
    expect(body.html).not.toMatch(/class=|style=|<span/)
    expect(body.plain).toContain('Phong trào thi đua được duy trì.')
    expect((await ask('POST /api/article', { body: { file: FILE, text: BROKEN, kind: 'tin-bai' } })).status).toBe(422)
  })
})

describe('documents', () => {
  const build = async ({ ask }: Tried, body: object = {}) => {
    const { body: events } = await ask('POST /api/build', { body })
    return events as unknown as BuildEvent[]
  }

  test('are made as the command makes them, and told one meeting after another', async () => {
    const tried = await tryStudio()
    const events = await build(tried, { files: [FILE], formats: ['md', 'docx'] })
    expect(events.map(({ type }) => type)).toEqual(['start', 'meeting', 'end'])
    expect(events.at(-1)).toEqual({ type: 'end', made: 4, fresh: 0, edited: 0, failed: 0 })
    const { body } = await tried.ask('GET /api/documents', { query: { file: FILE } })
    expect(body.outputs.find(({ kind, format }) => kind === 'bao-cao' && format === 'md')).toMatchObject({
      state: 'fresh',
      path: '2024/so-ket/bao-cao.md',
    })
    expect(body.outputs.find(({ format }) => format === 'pdf')).toMatchObject({ state: 'none' })
    expect(body.others).toMatchObject([{ kind: 'ket-luan' }])
    const output = await tried.ask('GET /api/output', { query: { path: '2024/so-ket/bao-cao.docx' } })
    expect(output.headers.get('content-type')).toContain('wordprocessingml')
    expect(decodeURIComponent(output.headers.get('content-disposition') ?? '')).toContain(
      'Báo cáo - Hội nghị sơ kết công tác thi đua.docx',
    )
    const bytes = await readFile(join(tried.root, 'out', '2024', 'so-ket', 'bao-cao.docx'))
    expect(Buffer.from(output.body as unknown as Uint8Array).equals(bytes)).toBe(true)
  })

  test('edited by hand are replaced only where it was said, and a copy is kept', async () => {
    const tried = await tryStudio()
    const place = (name: string) => join(tried.root, 'out', '2024', 'so-ket', name)
    await build(tried, { formats: ['md'] })
    for (const name of ['bao-cao.md', 'tin-bai.md']) await writeFile(place(name), 'sửa tay')
    expect((await build(tried, { formats: ['md'] })).at(-1)).toMatchObject({ edited: 2, made: 0 })
    const replace = [{ kind: 'bao-cao', format: 'md' }]
    expect((await build(tried, { files: [FILE], replace })).at(-1)).toMatchObject({ made: 1, edited: 0 })
    expect(await readFile(place('bao-cao.giu.md'), 'utf8')).toBe('sửa tay')
    expect(await readFile(place('tin-bai.md'), 'utf8')).toBe('sửa tay')
    expect((await tried.ask('POST /api/build', { body: { replace } })).status).toBe(200)
  })

  test.each([
    ['a kind', { kinds: ['khong-co'] }],
    ['a format', { formats: ['exe'] }],
    ['a file', { files: ['data/2024/khac.yaml'] }],
  ])('are not made of %s nobody knows', async (_, body) => {
    const { ask } = await tryStudio()
    expect((await ask('POST /api/build', { body })).status).toBe(404)
  })

  test('wait for another run, and say so', async () => {
    const tried = await tryStudio()
    const attempt = await takeLock({ path: join(tried.root, '.hoinghi', 'lock'), task: 'watch', patience: 0 })
    const building = build(tried, { formats: ['md'] })
    await new Promise((resolve) => setTimeout(resolve, 300))
    if ('lock' in attempt) await attempt.lock.release()
    expect((await building).map(({ type }) => type)).toEqual(['start', 'waiting', 'meeting', 'end'])
  })

  test('a machine that refuses is told in words, and the stream ends', async () => {
    const tried = await tryStudio()
    await mkdir(join(tried.root, 'out', '2024'), { recursive: true })
    await writeFile(join(tried.root, 'out', '2024', 'manifest.json'), '{}')
    expect((await build(tried)).at(-1)).toMatchObject({
      type: 'fault',
      message: { vi: expect.stringContaining('bản kê') },
    })
    expect(tried.blamed).toHaveLength(1)
  })

  test('stand in a folder the machine opens', async () => {
    const tried = await tryStudio()
    await tried.ask('POST /api/folder', { body: { file: FILE } })
    await build(tried, { formats: ['md'] })
    await tried.ask('POST /api/folder', { body: { file: FILE } })
    expect(tried.opened).toEqual([tried.root, join(tried.root, 'out', '2024', 'so-ket')])
  })

  test.each(['2024/so-ket/khong-co.pdf', '2024/so-ket', '2024/manifest.json', 'x.exe'])(
    'there is no output %s',
    async (path) => {
      const { ask } = await tryStudio()
      expect((await ask('GET /api/output', { query: { path } })).status).toBe(404)
    },
  )
})

describe('the archive', () => {
  test('sums a year up, closes it, and its site runs as nobody', async () => {
    const tried = await tryStudio()
    await settled(tried)
    expect((await tried.ask('GET /api/archive')).body).toEqual({
      years: [{ year: '2024', archived: false, meetings: 1 }],
      summaries: [],
    })
    const { body: events } = await tried.ask('POST /api/archive', { body: { year: '2024' } })
    expect(events).toEqual(
      expect.arrayContaining([
        { type: 'summing' },
        expect.objectContaining({ type: 'end', archived: true, findings: [] }),
      ]),
    )
    const { body: state } = await tried.ask('GET /api/archive')
    expect(state.years).toEqual([{ year: '2024', archived: true, meetings: 1 }])
    expect(state.summaries).toContain('2024/tong-hop-nam.pdf')
    const site = await tried.raw(state.site ?? '')
    expect(site.status).toBe(200)
    expect(site.headers.get('content-security-policy')).toMatch(/sandbox allow-scripts(?!.*allow-same-origin)/)
    const document = (state.site ?? '').replace('archive/index.html', '2024/so-ket/bao-cao.html')
    expect((await tried.raw(document)).headers.get('content-security-policy')).not.toContain('allow-scripts')
    expect((await tried.ask('POST /api/archive/verify', { body: {} })).body).toMatchObject({
      intact: true,
      findings: [],
    })
    await writeFile(join(tried.root, 'out', '2024', 'so-ket', 'bao-cao.pdf'), 'x')
    expect((await tried.ask('POST /api/archive/verify', { body: { years: ['2024'] } })).body).toMatchObject({
      intact: false,
      findings: [{ problem: 'altered', path: '2024/so-ket/bao-cao.pdf', message: { vi: expect.any(String) } }],
    })
  })

  test('of a period leaves the year open', async () => {
    const { ask } = await tryStudio()
    const { body } = await ask('POST /api/archive', { body: { year: '2024', period: 'quý III' } })
    expect(body).toContainEqual(expect.objectContaining({ type: 'end', archived: false, meetings: 1 }))
    expect((await ask('POST /api/archive', { body: { year: '2024', period: 'hôm qua' } })).status).toBe(400)
    expect((await ask('POST /api/archive', { body: { year: '1999' } })).status).toBe(404)
  })

  test('of a year with mistakes is not closed', async () => {
    const { ask } = await tryStudio({ [FILE]: BROKEN })
    const { body } = await ask('POST /api/archive', { body: { year: '2024' } })
    expect(body).toContainEqual(expect.objectContaining({ type: 'end', archived: false }))
  })
})

describe('the office', () => {
  test.each([
    ['nguyen', ['an']],
    ['AN', ['an', 'ban-to-chuc', 'binh']],
    ['pho truong', ['binh']],
    ['to chuc gia', ['ban-to-chuc']],
    ['không có ai', []],
  ])('finds %s without marks', async (q, ids) => {
    const { ask } = await tryStudio()
    const { body } = await ask('GET /api/directory', { query: { q } })
    expect(body.map(({ id }) => id)).toEqual(ids)
  })

  test('finds those a meeting declares itself, and only people where people are asked for', async () => {
    const own = `${MEETING}people:\n  chi: {name: Lê Chi}\n  an: {name: An Khác}\n`
    const { ask } = await tryStudio({
      'data/office.yaml': 'people: {an: An, dung: Dung}\norganizations: {ub: An Bình}\n',
      [FILE]: own,
    })
    const { body } = await ask('GET /api/directory', { query: { q: '', file: FILE, what: 'person' } })
    expect(body.map(({ name, from }) => [name, from])).toEqual([
      ['An Khác', 'meeting'],
      ['Dung', 'office'],
      ['Lê Chi', 'meeting'],
    ])
  })

  test('gives a form in which every field has a label', async () => {
    const { ask } = await tryStudio()
    const { body } = await ask('GET /api/schema')
    const unlabelled: string[] = []
    const look = (field: (typeof body.meeting)['root'], path: string): void => {
      if (field.type === 'object')
        for (const { key, field: inner } of field.fields) {
          if (inner.label === '') unlabelled.push(`${path}.${key}`)
          look(inner, `${path}.${key}`)
        }
      if (field.type === 'list') look(field.item, `${path}[]`)
      if (field.type === 'map') look(field.value, `${path}{}`)
    }
    for (const form of [body.meeting, body.office]) {
      look(form.root, '')
      for (const shape of Object.values(form.shapes)) look(shape, 'shape')
    }
    expect(unlabelled).toEqual([])
    expect(JSON.stringify(body.meeting)).toContain('"type":"shape"')
    expect(
      Object.values(body.meeting.shapes).every((shape) => shape.type === 'object' && shape.fields.length > 0),
    ).toBe(true)
    expect(body.kinds.map(({ id }) => id)).toEqual(['bao-cao', 'ket-luan', 'tin-bai'])
    expect(body.json.meeting).toMatchObject({ title: 'Tệp cuộc họp' })
  })

  test('keeps settings, and those it cannot read are as at first', async () => {
    const tried = await tryStudio()
    expect((await tried.ask('GET /api/settings')).body).toEqual({ lang: 'vi', theme: 'system' })
    expect((await tried.ask('POST /api/settings', { body: { lang: 'en' } })).body).toEqual({
      lang: 'en',
      theme: 'system',
    })
    expect((await tried.ask('GET /api/settings')).body).toEqual({ lang: 'en', theme: 'system' })
    await writeFile(join(tried.root, '.hoinghi', 'studio.json'), 'null')
    expect((await tried.ask('GET /api/settings')).body).toEqual({ lang: 'vi', theme: 'system' })
  })

  test('takes photos in by what they are, and never over another', async () => {
    const { ask } = await tryStudio()
    const query = { file: FILE, name: 'Toàn cảnh.png' }
    const first = await ask('POST /api/photo', { query, bytes: jpeg.baseline })
    expect(first.body).toEqual({ name: 'anh/toan-canh.jpg', width: 16, height: 8 })
    expect((await ask('POST /api/photo', { query, bytes: jpeg.baseline })).body.name).toBe('anh/toan-canh-2.jpg')
    const shown = await ask('GET /api/photo', { query: { file: FILE, name: 'anh/toan-canh.jpg' } })
    expect(shown).toMatchObject({ status: 200 })
    expect(shown.headers.get('content-type')).toBe('image/jpeg')
    expect((await ask('GET /api/photo', { query: { file: FILE, name: '../office.yaml' } })).status).toBe(404)
    expect((await ask('POST /api/photo', { query, bytes: new TextEncoder().encode('<svg/>') })).status).toBe(422)
  })
})

describe('what happens meanwhile', () => {
  test('is told to pages that listen: new lines, and the end', async () => {
    const tried = await tryStudio()
    const events = await tried.raw('/api/events', { headers: tried.own })
    expect(events.headers.get('content-type')).toBe('text/event-stream')
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
    await tried.ask('GET /api/home')
    await tried.ask('POST /api/quit')
    let heard = ''
    while (!heard.includes('bye')) heard += (await reader?.read())?.value ?? ''
    expect(heard).toContain('data: {"type":"bye"}\n\n')
    expect(tried.quits).toHaveLength(1)
    await reader?.cancel()
  })

  test('another program saving is told by the name of its file', async () => {
    const tried = await tryStudio()
    const events = await tried.raw('/api/events', { headers: tried.own })
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
    const watching = tried.studio.watch()
    let heard = ''
    const saving = setInterval(
      () => void writeFile(join(tried.root, ...PATH), `${MEETING}# ${heard.length} ${Math.random()}\n`),
      200,
    )
    while (!heard.includes('changed')) heard += (await reader?.read())?.value ?? ''
    clearInterval(saving)
    expect(heard).toContain(`data: {"type":"changed","files":["${FILE}"]}`)
    await tried.studio.close()
    await watching
    await reader?.cancel()
  })
})

test('every line of the contract has its route, and no other', async () => {
  const source = await readFile('src/studio/api.ts', 'utf8')
  const named = [...source.matchAll(/^ {2}'((?:GET|POST) \/api\/[a-z/]+)':/gmu)].map(([, name]) => name)
  expect(routes.map(({ name }) => name).sort()).toEqual(named.sort())
  expect(named.length).toBeGreaterThan(25)
})
