import { describe, expect, test } from 'vitest'
import { officeOf, withOffice } from '../../src/load/office.ts'
import { readYaml } from '../../src/load/yaml.ts'

const office = readYaml(
  [
    'organizations:',
    '  tu: {name: Tỉnh ủy, regime: đảng}',
    '  btc: {name: Ban Tổ chức Tỉnh ủy}',
    'people:',
    '  an: {name: Nguyễn Văn An}',
    'style: {press_date: d-m}',
  ].join('\n'),
  'data/office.yaml',
)
const meeting = readYaml(
  ['meeting: {name: Hội nghị}', 'organizations:', '  btc: {short: Ban}', '  so: {name: Sở Nội vụ}'].join('\n'),
  'data/2024/a.yaml',
)
const both = withOffice(meeting, office)

describe('a meeting with its office under it', () => {
  test('has the organizations and people of both; its own win whole', () => {
    expect(both.value).toEqual({
      meeting: { name: 'Hội nghị' },
      organizations: { tu: { name: 'Tỉnh ủy', regime: 'đảng' }, btc: { short: 'Ban' }, so: { name: 'Sở Nội vụ' } },
      people: { an: { name: 'Nguyễn Văn An' } },
    })
  })

  test.each([
    [['organizations', 'tu', 'name'], 'data/office.yaml', 2, 14],
    [['organizations', 'tu', 'short'], 'data/office.yaml', 2, 3],
    [['people', 'an', 'name'], 'data/office.yaml', 5, 14],
    [['organizations', 'btc', 'short'], 'data/2024/a.yaml', 3, 16],
    [['organizations', 'btc', 'name'], 'data/2024/a.yaml', 3, 3],
    [['organizations', 'khong-co'], 'data/2024/a.yaml', 2, 1],
    [['meeting', 'name'], 'data/2024/a.yaml', 1, 17],
    [['office', 'style', 'press_date'], 'data/office.yaml', 6, 21],
  ])('%j is placed where it was typed', (path, file, line, column) => {
    expect(both.locate(path)).toMatchObject({ file, line, column })
  })

  test('characters of an office value are placed in the office file', () => {
    expect(both.within(['people', 'an', 'name'], 7, 3)).toMatchObject({
      file: 'data/office.yaml',
      line: 5,
      column: 21,
      length: 3,
    })
  })

  test('without an office the meeting stays as it is', () => expect(withOffice(meeting, undefined)).toBe(meeting))

  test('something else than a mapping is left for the schema to refuse', () => {
    expect(withOffice(readYaml('people: [an]\n', 'a'), office).value.people).toEqual(['an'])
    expect(withOffice(meeting, readYaml('people: [an]\n', 'o')).value).not.toHaveProperty('people')
  })

  test('a part of the office that could not be read makes the whole partial', () => {
    expect(withOffice(meeting, readYaml('people: {an: x\n', 'o')).partial).toBe(true)
    expect(both.partial).toBe(false)
  })
})

test('an office file may say nothing yet, and must be UTF-8', () => {
  expect(officeOf(new TextEncoder().encode('# chưa có gì\n'), 'o')).toMatchObject({ value: {}, diagnostics: [] })
  expect(officeOf(Uint8Array.of(0xff, 0xfe, 0x61, 0), 'o').diagnostics).toMatchObject([
    { rule: 'encoding', at: { file: 'o', line: 1 } },
  ])
})
