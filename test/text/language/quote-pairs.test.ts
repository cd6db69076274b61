import { expect, test } from 'vitest'
import { quotePairs } from '../../../src/text/language/quote-pairs.ts'

const found = (text: string) =>
  [...quotePairs(text, {})].map(({ start, end, suggestion }) => [start, text.slice(start, end), suggestion])

test.each([
  ['“một”, ‘hai’, «ba», (bốn), [năm], "sáu"'],
  ['“ông bảo "thế" và "kia"” rồi'],
  ['"ngoài «trong» ngoài"'],
  ['a) một, b) hai'],
  ['một; b) hai. iv) ba'],
  ['một:1) hai'],
  ['123) một'],
  ['K’Brôi và M‘Nông'],
])('pairs in %s', (text) => expect(found(text)).toEqual([]))

test.each([
  ['“một"', [[4, '"', '”']]],
  ['"một”', [[4, '”', '"']]],
  [
    '“một «hai”',
    [
      [9, '”', undefined],
      [0, '“', undefined],
      [5, '«', undefined],
    ],
  ],
  [
    '(một"',
    [
      [0, '(', undefined],
      [4, '"', undefined],
    ],
  ],
  [
    '(một”',
    [
      [4, '”', undefined],
      [0, '(', undefined],
    ],
  ],
  [
    '"một)',
    [
      [4, ')', undefined],
      [0, '"', undefined],
    ],
  ],
  [
    '«một”',
    [
      [4, '”', undefined],
      [0, '«', undefined],
    ],
  ],
  ['một’', [[3, '’', undefined]]],
  ['một»', [[3, '»', undefined]]],
  ['một]', [[3, ']', undefined]]],
  ['một) hai', []],
  ['vàng) một', [[4, ')', undefined]]],
  ['nhiều) một', [[5, ')', undefined]]],
  ['1234) một', [[4, ')', undefined]]],
  ['A) một', [[1, ')', undefined]]],
  ['(a) nhiều)', [[9, ')', undefined]]],
  [
    '(một ‘hai',
    [
      [0, '(', undefined],
      [5, '‘', undefined],
    ],
  ],
  ['K’Brôi ’', [[7, '’', undefined]]],
  ['a"b', [[1, '"', undefined]]],
  // The straight mark closes what “ opened: no mate of its own stands before the ”.
  [
    '“một" hai” ba',
    [
      [4, '"', '”'],
      [9, '”', undefined],
    ],
  ],
  ['“một" hai" ba”', []],
  // Its mate stands beyond the next “: it is no quotation in the first one.
  [
    '“một" “hai" ba',
    [
      [4, '"', '”'],
      [10, '"', '”'],
    ],
  ],
])('in %s', (text, findings) => expect(found(text)).toEqual(findings))

test.each([
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
])('%s alone lacks its %s', (open, close) => {
  expect([...quotePairs(`${open}hai`, {})].map(({ rule, message }) => [rule, message])).toEqual([
    ['quote-pairs', { vi: `Dấu ${open} mở mà không có ${close} đóng.`, en: `${open} opens and no ${close} closes.` }],
  ])
  if (open === close) return
  expect([...quotePairs(`nhiều ${close}`, {})].map(({ rule, message }) => [rule, message])).toEqual([
    ['quote-pairs', { vi: `Dấu ${close} đóng mà không có ${open} mở.`, en: `${close} closes and no ${open} opens.` }],
  ])
})

test('two halves of different pairs', () => {
  expect([...quotePairs('“hai"', {})].map(({ rule, message }) => [rule, message])).toEqual([
    [
      'quote-pairs',
      { vi: 'Mở bằng “ nhưng đóng bằng "; dùng cùng một cặp.', en: 'Opened by “ but closed by "; use one pair.' },
    ],
  ])
})
