import { expect, test } from 'vitest'
import { silences } from '../../src/load/silences.ts'

const asked = (text: string) =>
  silences(text, 'f').map(({ rule, reason, line, at }) => [rule, reason, line, `${at.line}:${at.column}+${at.length}`])

test.each([
  [
    '# hoinghi: bỏ qua chair-missing — chưa phân công\nroles: {}\n',
    [['chair-missing', 'chưa phân công', 2, '1:19+13']],
  ],
  [
    'a: 1\n  # hoinghi: bỏ qua stale-copy - cùng nơi họp\n\n  # ghi chú\n  b: 2\n',
    [['stale-copy', 'cùng nơi họp', 5, '2:21+10']],
  ],
  [
    '# hoinghi: bỏ qua a-b, b – lý do\n# hoinghi: bỏ qua c\nx: 1\n',
    [
      ['a-b', 'lý do', 3, '1:19+3'],
      ['b', 'lý do', 3, '1:24+1'],
      ['c', '', 3, '2:19+1'],
    ],
  ],
  ['#hoinghi:bỏ qua x:y\r\nb: 1\r\n', [['x', 'y', 2, '1:17+1']]],
  ['# hoinghi: bỏ mặc x\nb: 1\n', [['', '', 2, '1:1+19']]],
  ['b: 1 # hoinghi: bỏ qua x\n', []],
  ['# bỏ qua x\nb: 1\n', []],
  ['# hoinghi: bo\u0309 qua x\nb: 1\n', [['x', '', 2, '1:20+1']]],
])('%j', (text, expected) => expect(asked(text)).toEqual(expected))
