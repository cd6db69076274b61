import { describe, expect, test } from 'vitest'
import { columnsOf, fieldAt } from '../../../src/studio/page/pure/form.ts'
import { guessed, isTable, parseTable, parts, records } from '../../../src/studio/page/pure/tsv.ts'
import { meetingForm } from './form.ts'

const columns = (...path: (string | number)[]) => {
  const field = fieldAt(meetingForm, path)
  if (!field) throw new Error(`no field at ${path}`)
  return columnsOf(meetingForm, field)
}
const tasks = columns('tasks', 'items', 0)
const people = columns('people', 'a')

describe('cells as spreadsheets copy them', () => {
  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"hai\ndòng"\tb', [['hai dòng', 'b']]],
    ['"nói ""vâng"""\tb', [['nói "vâng"', 'b']]],
    ['5" màn hình\tb', [['5" màn hình', 'b']]],
    ['\t\n\na\t\n', [['a', '']]],
    ['  Nguyễn\u00a0Văn  An ', [['Nguyễn Văn An']]],
    ['Nguye\u0302\u0303n', [['Nguyễn']]],
    ['', []],
  ])('%j', (pasted, rows) => expect(parseTable(pasted)).toEqual(rows))

  test('words of one line are no table', () => {
    expect([isTable('một câu\n'), isTable('a\tb'), isTable('a\nb')]).toEqual([false, true, true])
  })
})

describe('which column is which', () => {
  test('by headings as offices write them, numbers left out', () => {
    const rows = parseTable(
      'STT\tNội dung công việc\tĐơn vị chủ trì\tThời gian hoàn thành\n1\tRà soát\tSở Nội vụ\t30/9/2026',
    )
    const guess = guessed(rows, tasks)
    expect(guess).toEqual({ header: true, mapping: [undefined, 'text', 'lead', 'due'] })
    expect(records(rows, guess)).toEqual([{ text: 'Rà soát', lead: 'Sở Nội vụ', due: '30/9/2026' }])
  })
  test('people', () => {
    const rows = parseTable('TT\tHọ tên\tChức vụ\n1\tNguyễn Văn An\tTrưởng ban')
    expect(records(rows, guessed(rows, people))).toEqual([{ name: 'Nguyễn Văn An', titles: 'Trưởng ban' }])
  })
  test('without headings in the order of the form, running numbers left out', () => {
    const rows = parseTable('1\tNguyễn Văn An\n2\tTrần Thị Bình')
    expect(guessed(rows, people)).toEqual({ header: false, mapping: [undefined, 'name'] })
  })
  test('two columns of one name are taken once', () => {
    expect(guessed([['Họ tên', 'Họ và tên']], people).mapping).toEqual(['name', undefined])
  })
})

test('several in one cell are parted at semicolons, not within titles', () => {
  expect(parts('Sở Nội vụ; Ban Tổ chức, Ban Dân vận;')).toEqual(['Sở Nội vụ', 'Ban Tổ chức, Ban Dân vận'])
})
