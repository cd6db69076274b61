import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { openIndexer, termsOf } from '../../src/archive/search/build-index.ts'
import { type Engine, loadEngine, siteFile } from '../../src/archive/search/engine.ts'
import { mismatchesOf } from '../../src/archive/search/identity.ts'
import type { Page } from '../../src/archive/search/page.ts'
import { writeSite } from '../../src/archive/search/site.ts'
import { filesIn } from '../../src/archive/shelf.ts'
import { sha256 } from '../../src/build/digest.ts'
import { disk } from '../../src/build/disk.ts'
import { readMaterials } from '../../src/build/materials.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import { fold } from '../../src/text/fold.ts'
import { hoinghi } from '../cli/terminal.ts'
import { clusterYear } from '../support/cluster-year.ts'
import { copyOf, lastingProject } from './folder.ts'

let engine: Engine
beforeAll(async () => {
  engine = await loadEngine()
})

const page = (title: string, lines: readonly string[] = [], more: Partial<Page> = {}): Page => ({
  file: `data/2026/${title}.yaml`,
  sha256: '',
  year: '2026',
  name: title,
  title,
  type: 'hội nghị',
  date: '',
  place: '',
  period: '',
  numbers: [],
  people: [],
  bodies: [],
  sections: [['Kết quả', lines]],
  ...more,
})

function titlesFor(query: string, pages: readonly Page[]): string[] {
  const indexer = openIndexer(engine)
  for (const one of pages) indexer.add(termsOf(one, engine, fold))
  const parts = Object.fromEntries(indexer.parts())
  return engine.search(query, { parts, count: pages.length, fold }).map(([document]) => pages[document]?.title ?? '')
}

describe('the engine', () => {
  test('takes the marks off as the rest of the tool does', () => {
    const letters = 'aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ'
    for (const text of [letters, letters.toUpperCase(), letters.normalize('NFD'), 'Đảng uỷ ﬁ Ⅳ ẞ İ'])
      expect(engine.fold(text)).toBe(fold(text))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => engine.fold(text) === fold(text)),
      { seed: 7 },
    )
  })
  test('reads back the postings it wrote', () => {
    const postings = fc
      .uniqueArray(fc.nat(20_000), { maxLength: 60 })
      .chain((documents) =>
        fc
          .array(fc.integer({ min: 1, max: 9 }), { minLength: documents.length, maxLength: documents.length })
          .map((impacts) =>
            documents.sort((a, b) => a - b).map((document, index) => [document, impacts[index] ?? 1] as const),
          ),
      )
    fc.assert(
      fc.property(postings, (given) => {
        const read: [number, number][] = []
        engine.decode(engine.encode(given), (document, impact) => read.push([document, impact]))
        expect(read).toEqual(given)
      }),
      { seed: 7 },
    )
  })
  test('is a plain script in the browser', async () => {
    const script = await siteFile('engine.js')
    expect(script).not.toMatch(/^(?:import|export)\b/mu)
    expect(script).toContain('globalThis.hoinghi = { fold, wordsOf')
  })
})

describe('ranking', () => {
  test('a title before a text, words together before words apart', () => {
    const pages = [
      page('A', ['Đảng viên mới và phong trào dân vận']),
      page('B', ['Vận động dân làng']),
      page('Dân vận khéo', ['Không nói gì']),
    ]
    expect(titlesFor('dân vận', pages)).toEqual(['Dân vận khéo', 'A', 'B'])
    expect(titlesFor('dan van', pages)).toEqual(['Dân vận khéo', 'A', 'B'])
  })
  test('every word must be met, the last may be unfinished', () => {
    const pages = [page('Tuyên Quang'), page('Tuyên Hóa'), page('Quảng Ngãi')]
    expect(titlesFor('tuyen quan', pages)).toEqual(['Tuyên Quang'])
    expect(titlesFor('tuyen', pages)).toHaveLength(2)
    expect(titlesFor('tuyen dien', pages)).toEqual([])
  })
  test('numbers of documents, names, đ as d', () => {
    const pages = [
      page('A', [], { numbers: ['04-QC/BTCTU'] }),
      page('B', [], { people: [{ id: 'x', name: 'Đỗ Thị Ước', about: 'Trưởng ban' }] }),
    ]
    expect(titlesFor('04-qc/btctu', pages)).toEqual(['A'])
    expect(titlesFor('do thi uoc', pages)).toEqual(['B'])
  })
  test.each(['constructor', '__proto__', '', ' ', '!!', 'x'])('%j finds nothing and breaks nothing', (query) => {
    expect(titlesFor(query, [page('A', ['một dòng'])])).toEqual([])
  })
})

describe('people and bodies across files', () => {
  const person = (id: string, name: string, about = 'Trưởng ban') => ({ people: [{ id, name, about }] })
  test('one id for two people is told, two ids for one, and nothing else', () => {
    const pages = [
      page('1', [], person('an', 'Nguyễn Văn An')),
      page('2', [], person('an', 'Nguyễn Văn Ân')),
      page('3', [], person('nguyen-van-an', 'Nguyễn Văn An')),
      page('4', [], person('an-2', 'Nguyễn Văn An', 'Chuyên viên')),
      page('5', [], person('an', 'Nguyễn Văn An')),
    ]
    expect(mismatchesOf(pages).map(({ problem, ids, names }) => [problem, ids, names])).toEqual([
      ['two-names', ['an'], ['Nguyễn Văn An', 'Nguyễn Văn Ân']],
      ['two-ids', ['an', 'nguyen-van-an'], ['Nguyễn Văn An']],
    ])
  })
})

describe('what is kept from one run to the next', () => {
  const site = async (root: string) => {
    const files = await filesIn(join(root, 'out/archive'))
    return Promise.all(files.map(async (path) => [path, sha256(await readFile(join(root, 'out/archive', path)))]))
  }
  const writeAgain = async (root: string) => {
    const materials = await readMaterials(await findProject(root))
    const { meetings } = await listMeetings(materials.project)
    return writeSite(join(root, 'out'), meetings, materials, disk)
  }
  test('gives the same bytes as none of it, whatever became of it', async () => {
    const root = await lastingProject(clusterYear({ number: 1, year: 2026 }))
    await writeAgain(root)
    const fresh = await site(root)
    const kept = join(root, '.hoinghi/search')
    const names = await readdir(kept)
    expect(names).toHaveLength(4)
    await writeAgain(root)
    expect(await site(root)).toEqual(fresh)
    // Cut short, not ours, gone.
    await writeFile(join(kept, names[0] ?? ''), '{"page":')
    await writeFile(join(kept, 'la.json'), '{}')
    await rm(join(kept, names[1] ?? ''))
    await rm(join(root, 'out'), { recursive: true })
    await writeAgain(root)
    expect(await site(root)).toEqual(fresh)
    expect(await readdir(kept)).toEqual(names)
    await rm(kept, { recursive: true })
    await writeFile(kept, 'a file where the folder should be')
    await writeAgain(root)
    expect(await site(root)).toEqual(fresh)
  })
  test('only what changed is read again: another meeting, another office', async () => {
    const files = clusterYear({ number: 1, year: 2026 })
    const root = await lastingProject({ ...files, 'data/office.yaml': 'letterhead: {place: Pleiku}\n' })
    await writeAgain(root)
    const names = await readdir(join(root, '.hoinghi/search'))
    const [path = '', text = ''] = Object.entries(files)[0] ?? []
    await writeFile(join(root, path), text.replace('Số hóa', 'Quét'))
    await writeAgain(root)
    const after = await readdir(join(root, '.hoinghi/search'))
    expect(after.filter((name) => names.includes(name))).toHaveLength(3)
    await writeFile(join(root, 'data/office.yaml'), 'letterhead: {place: Kon Tum}\n')
    await writeAgain(root)
    expect((await readdir(join(root, '.hoinghi/search'))).filter((name) => after.includes(name))).toEqual([])
  })
})

describe('find', () => {
  let folder: string
  beforeAll(async () => {
    const slip = { 'pho-ban: {name: Nguyễn Quốc Ứng': 'pho-ban: {name: Nguyễn Quốc Ưng' }
    const files = Object.entries(clusterYear({ number: 1, year: 2026 })).map(([path, text]) => [
      path,
      path.includes('phat-dong')
        ? text
        : text.replace(
            Object.keys(slip)[0] ?? '',
            path.includes('tong-ket') ? (Object.values(slip)[0] ?? '') : (Object.keys(slip)[0] ?? ''),
          ),
    ])
    folder = await lastingProject(Object.fromEntries(files))
    const said = await hoinghi(folder, 'archive')
    expect(said.exit, said.err).toBe(0)
    expect(said.err).toContain('Mã “pho-ban” là hai người: Nguyễn Quốc Ứng và Nguyễn Quốc Ưng')
  }, 120_000)
  test('finds on the terminal what the site finds', async () => {
    const said = await hoinghi(folder, ['find', 'so', 'hoa', 'ho', 'so'])
    expect(said.exit).toBe(0)
    expect(said.out).toContain('Số hóa hồ sơ')
    expect(said.out).toContain('2026/cum-1-')
    const { total, found } = JSON.parse((await hoinghi(folder, ['find', 'tổng kết', '--json', '-n', '1'])).out)
    expect(total).toBeGreaterThan(0)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ title: 'Hội nghị tổng kết công tác thi đua năm 2026', date: '2026-12-18' })
    expect((await hoinghi(folder, ['find', 'tong ket', '--year', '2025'])).out).toContain('Không tìm thấy.')
    expect(await hoinghi(folder, ['find', 'x', '-n', '0'])).toMatchObject({ exit: 2 })
  })
  test('finds the same without the site, without what is kept from before, and after the data changed', async () => {
    const copy = await copyOf(folder)
    const ask = async () => JSON.parse((await hoinghi(copy, ['find', 'đảng viên mới', '--json'])).out).found
    const bySite = await ask()
    expect(bySite.length).toBeGreaterThan(1)
    await rm(join(copy, 'out/archive'), { recursive: true })
    expect(await ask()).toEqual(bySite)
    await rm(join(copy, '.hoinghi'), { recursive: true })
    expect(await ask()).toEqual(bySite)
    const added = `${clusterYear({ number: 1, year: 2026 })['data/2026/cum-1-2-so-ket.yaml']}`
    await writeFile(join(copy, 'data/2026/moi.yaml'), added.replaceAll('hồ sơ đảng viên', 'sổ tay đảng vụ'))
    await cp(join(folder, 'out/archive'), join(copy, 'out/archive'), { recursive: true })
    expect((await ask()).length).toBe(bySite.length + 1)
  })
  test('finds in an archive that was moved away from its data; says where nothing can be found', async () => {
    const copy = await copyOf(folder)
    await rm(join(copy, 'data'), { recursive: true })
    expect((await hoinghi(copy, ['find', 'tong', 'ket'])).out).toContain('Hội nghị tổng kết')
    const empty = await copyOf('test/archive/golden')
    const said = await hoinghi(empty, ['find', 'x'])
    expect(said).toMatchObject({ exit: 2 })
    expect(said.err).toContain('Không có gì để tìm')
  })
  test('lists meetings with what is theirs', async () => {
    const { meetings } = JSON.parse((await hoinghi(folder, 'list --json --person nguyen')).out)
    expect(meetings).toHaveLength(2)
    expect(meetings[0]).toMatchObject({ date: '2026-07-10', state: 'closed', organizers: ['Cụm thi đua số 1'] })
    expect(meetings[0].documents).toContain('2026/cum-1-2-so-ket/bao-cao.pdf')
    expect((await hoinghi(folder, 'list --year 2026 --body thac')).out).toContain('4 cuộc họp.')
    expect((await hoinghi(folder, 'list --state made')).out).toContain('0 cuộc họp.')
    expect(await hoinghi(folder, 'list --state gone')).toMatchObject({ exit: 2 })
  })
  test('a byte of the site changed is named', async () => {
    const copy = await copyOf(folder)
    const path = `${copy}/out/archive/data/text-0.js`
    await writeFile(path, (await readFile(path, 'utf8')).replace('Số hóa', 'Số hoá'))
    const said = await hoinghi(copy, 'verify')
    expect(said).toMatchObject({ exit: 1 })
    expect(said.out).toContain('archive/data/text-0.js: nội dung đã bị thay đổi')
  })
})
