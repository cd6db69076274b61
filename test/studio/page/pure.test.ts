import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostic.ts'
import type { DiffLine, Named } from '../../../src/studio/api.ts'
import { stretches, tally } from '../../../src/studio/page/pure/changes.ts'
import { findable, found } from '../../../src/studio/page/pure/find.ts'
import { byPlace, byWeight, countOf, nearest, worstUnder } from '../../../src/studio/page/pure/findings.ts'
import { blockSaying, placeOf } from '../../../src/studio/page/pure/following.ts'
import { exampleOf, factNamed, fieldAt, trail } from '../../../src/studio/page/pure/form.ts'
import { actionOf, bindings, type Stroke } from '../../../src/studio/page/pure/keys.ts'
import { sectionsOf, usualFields } from '../../../src/studio/page/pure/relevant.ts'
import { hrefOf, type Route, routeOf } from '../../../src/studio/page/pure/route.ts'
import { shownDate, shownMoment, shownSize } from '../../../src/studio/page/pure/shown.ts'
import { slugFor } from '../../../src/studio/page/pure/slug.ts'
import { namedFindable, suggestions } from '../../../src/studio/page/pure/suggest.ts'
import { summaryOf } from '../../../src/studio/page/pure/summary.ts'
import { windowOf } from '../../../src/studio/page/pure/window.ts'
import { words } from '../../../src/studio/page/state/words.ts'
import { meetingForm } from './form.ts'

describe('finding without marks', () => {
  const all = ['Nguyễn Văn An', 'Trần Thị Đào', 'Văn phòng Tỉnh ủy'].map((name) => findable(name, name))
  test.each([
    ['nguyen an', ['Nguyễn Văn An']],
    ['VĂN', ['Nguyễn Văn An', 'Văn phòng Tỉnh ủy']],
    ['dao', ['Trần Thị Đào']],
    ['ong', ['Văn phòng Tỉnh ủy']],
    ['khong co', []],
  ])('%s', (query, names) => expect(found(query, all)).toEqual(names))
  test('words that begin come before words that only have it', () => {
    const two = ['Phan An', 'An Phú'].map((name) => findable(name, name))
    expect(found('an', two)).toEqual(['Phan An', 'An Phú'])
    expect(
      found(
        'han',
        ['Thanh', 'Hân'].map((name) => findable(name, name)),
      ),
    ).toEqual(['Hân', 'Thanh'])
  })
})

describe('a picker', () => {
  const an: Named = { what: 'person', id: 'an', name: 'Nguyễn Văn An', about: 'Bí thư', from: 'office' }
  const offered = (query: string) => suggestions(query, namedFindable([an]), true).map(({ is }) => is)
  test.each([
    ['bi thu', ['named', 'free', 'new', 'new']],
    ['', ['named', 'cluster']],
    ['cum', ['cluster', 'new', 'new']],
    ['Lê Bình', ['free', 'new', 'new']],
  ])('“%s”', (query, kinds) => expect(offered(query)).toEqual(kinds))
})

describe('ids', () => {
  test.each([
    ['Nguyễn Văn An', 'nguyen-van-an'],
    ['Đảng ủy xã Ô Lâm (mới)', 'dang-uy-xa-o-lam-moi'],
    ['…', 'muc'],
  ])('%s', (name, id) => expect(slugFor(name, () => false)).toBe(id))
  test('that are taken get a number', () => {
    const taken = new Set(['an', 'an-2'])
    expect(slugFor('An', (id) => taken.has(id))).toBe('an-3')
  })
})

describe('addresses of places', () => {
  test.each<Route>([
    { page: 'home' },
    { page: 'new' },
    { page: 'new', copyOf: 'data/2026/a & b #1.yaml' },
    { page: 'archive' },
    { page: 'keys' },
    { page: 'meeting', file: 'data/2026/họp & bàn.yaml', view: 'soan' },
    { page: 'meeting', file: 'data/a.yaml', view: 'lich-su' },
  ])('$page is found again', (route) => expect(routeOf(hrefOf(route))).toEqual(route))
  test.each(['', '#/', '#/hop', '#/hop?tep=', '#nonsense'])('%j is home', (hash) =>
    expect(routeOf(hash)).toEqual({ page: 'home' }),
  )
})

describe('rows of a long list', () => {
  test('cover what is seen and keep the height', () => {
    const numbers = [fc.nat(5000), fc.integer({ min: 20, max: 120 }), fc.nat(400_000), fc.nat(2000)] as const
    fc.assert(
      fc.property(...numbers, (count, row, scrolled, height) => {
        const { from, to, above, below } = windowOf(count, row, scrolled, height)
        expect(above + (to - from) * row + below).toBe(count * row)
        if (scrolled < count * row) expect(above).toBeLessThanOrEqual(scrolled)
        expect(to - from).toBeLessThanOrEqual(Math.ceil(height / row) + 21)
      }),
      { seed: 8 },
    )
  })
})

describe('keys', () => {
  const plain: Stroke = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, typing: false }
  test.each([
    [{ key: 's', ctrlKey: true }, 'save'],
    [{ key: 's', metaKey: true, typing: true }, 'save'],
    [{ key: '/' }, 'search'],
    [{ key: '/', typing: true }, undefined],
    [{ key: 'n', typing: true }, undefined],
    [{ key: 'y', altKey: true, typing: true }, 'toggle-yaml'],
    [{ key: 'F8', typing: true }, 'next-error'],
    [{ key: 'S', ctrlKey: true, shiftKey: true }, undefined],
  ])('%j', (stroke, action) => expect(actionOf({ ...plain, ...stroke })).toBe(action))
  test('no two are shown alike', () => expect(new Set(bindings.map(({ shown }) => shown)).size).toBe(bindings.length))
})

describe('what is wrong', () => {
  const at = (severity: Diagnostic['severity'], ...path: (string | number)[]): Diagnostic => ({
    rule: 'a',
    severity,
    message: { vi: '', en: '' },
    path,
  })
  const all = [at('info', 'tasks'), at('error', 'tasks', 'items', 0, 'due'), at('warning', 'meeting', 'name')]
  test('gravest first', () =>
    expect(byWeight(all).map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']))
  test('by its place', () => expect(byPlace(all).get('["meeting","name"]')).toHaveLength(1))
  test('under a place', () => {
    expect(worstUnder(all, ['tasks'])).toBe('error')
    expect(worstUnder(all, ['meeting'])).toBe('warning')
    expect(worstUnder(all, ['people'])).toBeUndefined()
    expect(countOf(all, 'info')).toBe(1)
  })
  test('leads to the nearest field there is', () => {
    expect(nearest(['tasks', 'items', 0, 'due'], [['tasks'], ['tasks', 'items', 0], ['meeting']])).toEqual([
      'tasks',
      'items',
      0,
    ])
    expect(nearest(['x'], [['tasks']])).toBeUndefined()
  })
})

describe('the form', () => {
  test('knows the field of a path, of things that hold themselves too', () => {
    expect(fieldAt(meetingForm, ['meeting', 'sessions', 0, 'date'])?.label).toBe('Ngày')
    expect(fieldAt(meetingForm, ['meeting', 'sessions', 'date'])?.label).toBe('Ngày')
    expect(fieldAt(meetingForm, ['tasks', 'items', 0, 'sub', 0, 'sub', 1, 'due'])?.type).toBe('date')
    expect(fieldAt(meetingForm, ['people', 'an', 'name'])?.required).toBe(true)
    expect(fieldAt(meetingForm, ['nothing', 'here'])).toBeUndefined()
  })
  test('tells where something is in its own words', () => {
    expect(trail(meetingForm, ['tasks', 'items', 2, 'due'])).toEqual(['Nhiệm vụ', 'Các nhiệm vụ', '3', 'Thời hạn'])
    expect(trail(meetingForm, ['people', 'nguyen-van-an', 'name'])).toEqual(['Con người', 'nguyen-van-an', 'Họ và tên'])
  })
  test('names the facts a document asks for', () => {
    expect(factNamed(meetingForm, 'speeches[kết luận]')).toBe('Phát biểu (kết luận)')
    expect(factNamed(meetingForm, 'tasks.items')).toBe('Nhiệm vụ › Các nhiệm vụ')
  })
  test('shows an example as it is typed', () => {
    expect(exampleOf({ type: 'date', label: '', required: false, examples: ['13/7/2024', 'x'] })).toBe('13/7/2024')
    expect(exampleOf({ type: 'date', label: '', required: false, examples: [{ a: 1 }] })).toBeUndefined()
  })
  const root = meetingForm.root
  if (root.type !== 'object') throw new Error('the form of a meeting is no object')
  test('shows what matters to the purposes, what is said, what is wrong, what is asked for', () => {
    const value = { meeting: { purposes: ['bình xét'] }, support: [{ purpose: 'nhà' }] }
    const wrong: Diagnostic = { rule: 'a', severity: 'error', message: { vi: '', en: '' }, path: ['photos', 0] }
    const { shown, offered } = sectionsOf(root.fields, value, [wrong], new Set(['lessons']))
    const keys = shown.map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['meeting', 'ranking', 'awards', 'support', 'photos', 'lessons']))
    expect(keys).not.toContain('pledges')
    expect([...shown, ...offered]).toHaveLength(root.fields.length)
  })
  test('every field a group shows at first is one it has', () => {
    const task = fieldAt(meetingForm, ['tasks', 'items', 0])
    if (task?.type !== 'object') throw new Error('a task is no object')
    expect([...usualFields(['tasks', 'items', 0], task)]).toEqual(['lead', 'due'])
  })
})

describe('following what is edited', () => {
  const places = {
    '["achievements"]': { heading: 1, page: 1 },
    '["achievements","overview",0]': { heading: 2, page: 2 },
  }
  test('goes to the place, or to the nearest above it', () => {
    expect(placeOf(['achievements', 'overview', 0], places)?.heading).toBe(2)
    expect(placeOf(['achievements', 'sections', 3, 'title'], places)?.heading).toBe(1)
    expect(placeOf(['tasks'], places)).toBeUndefined()
  })
  test('finds the block that says the words', () => {
    const blocks = ['Mở đầu.', 'Các chỉ tiêu đều đạt; kết nạp 269/805 đảng viên.']
    expect(blockSaying('các chỉ tiêu đều đạt', blocks)).toBe(1)
    expect(blockSaying('Các chỉ tiêu đều đạt; kết nạp {ket-nap}', blocks)).toBe(1)
    expect(blockSaying('x', blocks)).toBe(-1)
  })
})

test('a comparison leaves out what is far from every change', () => {
  const lines: DiffLine[] = Array.from({ length: 20 }, (_, at) => ({
    side: at === 10 ? 'new' : 'same',
    text: String(at),
  }))
  expect(stretches(lines).map((part) => ('skipped' in part ? part.skipped : part.lines.length))).toEqual([7, 7, 6])
  expect(tally(lines)).toEqual({ added: 1, removed: 0 })
})

test('things are told apart by their first words, ids by their names', () => {
  const named = (id: string) => (id === 'an' ? 'Nguyễn Văn An' : undefined)
  expect(summaryOf({ by: 'an', points: ['Hoàn thành', 'Thêm', 'Nữa'] }, named)).toBe(
    'Nguyễn Văn An · Hoàn thành · Thêm',
  )
  expect(summaryOf({ text: 'a'.repeat(200) }, named)).toHaveLength(91)
})

test('days, moments and sizes as officers write them', () => {
  expect(shownDate('2026-07-05')).toBe('5/7/2026')
  const now = new Date('2026-07-05T20:00:00')
  expect(shownMoment('2026-07-05T09:05:00', now)).toBe('09:05')
  expect(shownMoment('2026-06-30T09:05:00', now)).toBe('09:05 30/6/2026')
  expect([999, 12_345, 1_400_000].map(shownSize)).toEqual(['999 B', '12 KB', '1,4 MB'])
})

test('everything is said in both languages, composed as Unicode wants it', () => {
  const sentences: string[] = []
  const collect = (thing: unknown): void => {
    if (typeof thing === 'string') sentences.push(thing)
    else if (typeof thing === 'function') collect(thing(2, 3))
    else if (typeof thing === 'object' && thing !== null) Object.values(thing).forEach(collect)
  }
  collect(words)
  expect(sentences.length).toBeGreaterThan(300)
  expect(sentences.filter((sentence) => sentence.trim() === '' || sentence !== sentence.normalize('NFC'))).toEqual([])
})
