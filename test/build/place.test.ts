import { describe, expect, test } from 'vitest'
import { checkPlaces, NAME_LIMIT, placeTaken } from '../../src/build/output-path.ts'
import { meetingName, NO_YEAR, placeOf } from '../../src/build/place.ts'
import { meetingFrom } from '../support/meeting.ts'

describe('the year of a meeting', () => {
  test.each([
    ['its folder’s name', 'data/2023/a.yaml', 'sessions: {date: 1/2/2024}', '', '2023'],
    ['of its first session', 'data/a.yaml', 'sessions: [{part: sáng}, {date: 1/2/2024}, {date: 1/1/2025}]', '', '2024'],
    [
      'of its earliest document',
      'data/a.yaml',
      '',
      'documents: {bao-cao: {date: 3/1/2025}, tin-bai: {published: 30/12/2024}}',
      '2024',
    ],
    ['of its period', 'data/a.yaml', 'period: {unit: năm, year: 2022}', '', '2022'],
    ['the last of a range', 'data/a.yaml', 'period: {unit: nhiệm kỳ, from: 2020, to: 2025}', '', '2025'],
    [
      'the session before the document',
      'data/a.yaml',
      'sessions: {date: 1/2/2024}',
      'documents: {bao-cao: {date: 3/1/2023}}',
      '2024',
    ],
    ['a folder that is no year does not count', 'data/cum-1/a.yaml', 'sessions: {date: 1/2/2024}', '', '2024'],
    ['not known', 'data/a.yaml', '', '', NO_YEAR],
  ])('%s', (_, file, event, rest, year) => {
    expect(placeOf(file, meetingFrom(rest, event))).toEqual({ year, name: 'a' })
  })

  test('of a file that says nothing readable is not known', () => {
    expect(placeOf('data/a.yaml', undefined)).toEqual({ year: NO_YEAR, name: 'a' })
  })
})

test('the name is the file’s, in one Unicode form, without its last suffix', () => {
  expect(meetingName(`data/2024/${'cụm'.normalize('NFD')}.1.yaml`)).toBe('cụm.1')
})

describe('places', () => {
  const placed = (...files: string[]) => files.map((file) => ({ file, place: placeOf(file, undefined) }))
  const faults = (...files: string[]) =>
    [...checkPlaces(placed(...files))].map(([file, { rule, message }]) => [file, rule, message.vi])

  test('of their own are in order', () => {
    expect(faults('data/2023/a.yaml', 'data/2024/a.yaml', 'data/2024/b.yaml')).toEqual([])
  })

  test.each([
    ['the same name', 'data/2024/a.yaml', 'data/2024/a.md'],
    ['another case', 'data/2024/a.yaml', 'data/2024/A.yaml'],
    ['another Unicode form', 'data/2024/cụm.yaml', `data/2024/${'cụm'.normalize('NFD')}.yml`],
    ['another folder', 'data/x/2024/a.yaml', 'data/y/2024/a.yaml'],
  ])('that two would share are wrong, each naming the other: %s', (_, one, two) => {
    const found = faults(one, two)
    expect(found.map(([file, rule]) => [file, rule])).toEqual([
      [two, 'output-path'],
      [one, 'output-path'],
    ])
    expect(found[0]?.[2]).toContain(one)
    expect(found[1]?.[2]).toContain(two)
  })

  test('that three would share are wrong for all three', () => {
    expect(faults('data/a/2024/x.yaml', 'data/b/2024/x.yaml', 'data/c/2024/x.yaml')).toHaveLength(3)
  })

  test.each([
    'con',
    'NUL',
    'com1',
    'lpt9.ghi-chu',
    'manifest.json',
    'a.',
    'a ',
    'a:b',
    'a?',
    'a\u0007',
    '.an',
    'd'.repeat(NAME_LIMIT + 1),
    'ư'.repeat(NAME_LIMIT / 2 + 1),
  ])('no file system takes are wrong: %j', (name) => expect(faults(`data/2024/${name}.yaml`)).toHaveLength(1))

  test.each(['console', 'com', 'a.b', 'cụm 1', 'd'.repeat(NAME_LIMIT), 'ư'.repeat(NAME_LIMIT / 2)])(
    'every file system takes are right: %j',
    (name) => expect(faults(`data/2024/${name}.yaml`)).toEqual([]),
  )
})

describe('what is said of a place', () => {
  const said = (name: string) =>
    checkPlaces([{ file: `data/${name}.yaml`, place: { year: '2024', name } }]).get(`data/${name}.yaml`)

  test.each([
    ['con', 'Windows không cho dùng tên “con”.', 'Windows reserves the name “con”.'],
    [
      'a:b\u0007',
      'Tên “a:b·” có ký tự mà không phải máy nào cũng nhận.',
      'The name “a:b·” has characters that not every machine takes.',
    ],
    [
      'ư'.repeat(61),
      `Tên “${'ư'.repeat(61)}” quá dài (122 byte, nhiều nhất 120).`,
      `The name “${'ư'.repeat(61)}” is too long (122 bytes, at most 120).`,
    ],
  ])('%j', (name, vi, en) => {
    expect(said(name)).toEqual({
      rule: 'output-path',
      severity: 'error',
      message: { vi, en },
      hint: { vi: 'Đổi tên tệp dữ liệu.', en: 'Rename the data file.' },
      at: { file: `data/${name}.yaml`, line: 1, column: 1, length: 1 },
    })
  })

  test('that another file has', () => {
    expect(placeTaken({ file: 'a.yaml', place: { year: '2024', name: 'a' } }, 'b.yaml').message).toEqual({
      vi: 'Văn bản của tệp này và của b.yaml cùng ghi vào một chỗ: 2024/a.',
      en: 'The documents of this file and of b.yaml would go to one place: 2024/a.',
    })
  })

  test('of three files for one place, each names the first, and the first the last', () => {
    const place = { year: '2024', name: 'a' }
    const found = checkPlaces(['x', 'y', 'z'].map((file) => ({ file, place })))
    expect([...found].map(([file, { message }]) => [file, /của (.) cùng/u.exec(message.vi)?.[1]])).toEqual([
      ['y', 'x'],
      ['x', 'z'],
      ['z', 'x'],
    ])
  })

  test('a name no file system takes is told rather than that another has it', () => {
    const place = { year: '2024', name: 'con' }
    const found = checkPlaces(['x', 'y'].map((file) => ({ file, place })))
    expect(found.get('y')?.message.en).toContain('Windows')
  })
})
