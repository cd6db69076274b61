import { expect, test } from 'vitest'
import { checkMeeting } from '../../src/check.ts'
import { meetingFileOfText } from '../../src/load/meeting-file.ts'
import { standards } from '../../src/standards/index.ts'
import { kinds } from '../support/kinds.ts'

const head = 'meeting: {name: Họp, type: cuộc họp, purposes: [thảo luận]}\n'

/** Where the slip in a file is said to be, and the characters an editor shows there. */
function slipIn(text: string): string {
  const { diagnostics } = checkMeeting(meetingFileOfText(text, 'a.yaml').source, { kinds, standards })
  const at = diagnostics.find(({ rule }) => rule === 'near-miss-term')?.at
  const line = text.replace(/^\ufeff/u, '').split(/\r\n|\n/u)[(at?.line ?? 0) - 1] ?? ''
  return `${at?.line}:${at?.column} ${line.slice((at?.column ?? 1) - 1, (at?.column ?? 1) - 1 + (at?.length ?? 0))}`
}

test.each([
  ['flow style', `${head}limitations: [Một, Tại hội nhị chậm]\n`, '2:24 hội nhị'],
  ['double quotes', `${head}limitations:\n  - "Tại hội nhị chậm"\n`, '3:10 hội nhị'],
  ['double quotes after an escape', `${head}limitations: ["\\u0054ại \\"x\\" hội nhị"]\n`, '2:31 hội nhị'],
  ['single quotes after a doubled one', `${head}limitations: ['Tại ''x'' hội nhị']\n`, '2:26 hội nhị'],
  ['quoted keys', `${head}"limitations": {}\n'causes': [Tại hội nhị]\n`, '3:16 hội nhị'],
  ['a literal block', `${head}limitations:\n  - |\n    Dòng một\n    tại hội nhị\n`, '5:9 hội nhị'],
  ['a folded block', `${head}limitations:\n  - >-\n    Dòng một\n    tại hội nhị\n`, '5:9 hội nhị'],
  ['a plain text over lines', `${head}limitations:\n  - Dòng một\n    tại hội nhị\n`, '4:9 hội nhị'],
  ['CRLF', `${head}limitations:\n  - |\n    Dòng một\n    tại hội nhị\n`.replaceAll('\n', '\r\n'), '5:9 hội nhị'],
  ['a byte order mark', `\ufeff${head}limitations: [Tại hội nhị]\n`, '2:19 hội nhị'],
  ['tabs', `${head}limitations: [Một, Tại\thội nhị]\n`, '2:24 hội nhị'],
  [
    'combining characters',
    `${head.normalize('NFD')}limitations: [${'Tại hội nhị'.normalize('NFD')}]\n`,
    '2:20 '.concat('hội nhị'.normalize('NFD')),
  ],
  ['a hidden character before', `${head}limitations: [Tại\u200b hội nhị]\n`, '2:20 hội nhị'],
  ['letters beyond the first plane', `${head}limitations: [𠀀 hội nhị]\n`, '2:18 hội nhị'],
])('a slip of the finger is shown in its place: %s', (_, text, place) => {
  expect(slipIn(text)).toBe(place)
})

test.each([
  ['Kết quả , hạn chế', 'Viết “quả, hạn”.'],
  ['Kết quả,hạn chế', 'Viết “quả, hạn”.'],
  ['Kết quả  cao', 'Viết “quả cao”.'],
  ['Mô hình “Chi bộ bốn tốt" hay', 'Viết “tốt” hay”.'],
  ['Tại hội nhị', undefined],
])('the hint says what the words would be, where the sentence does not: %s', (words, hint) => {
  const text = `${head}limitations:\n  - ${words}\n`
  const { diagnostics } = checkMeeting(meetingFileOfText(text, 'a.yaml').source, { kinds, standards })
  const said = diagnostics.filter(({ at }) => at?.line === 3)
  expect(said.map((one) => one.hint?.vi)).toEqual([hint])
})

/** What is said of a file with a figure, at its line and by its rule. */
function saidOf(rest: string): string[] {
  const text = `${head}figures:\n  ket-nap: {about: đảng viên, value: 12}\n${rest}`
  const { diagnostics } = checkMeeting(meetingFileOfText(text, 'a.yaml').source, { kinds, standards })
  return diagnostics.filter(({ rule }) => !rule.endsWith('-missing')).map(({ rule, at }) => `${at?.line} ${rule}`)
}

test.each([
  ['limitations:\n  - {{ket-nap}} đảng viên\n', ['5 yaml-syntax']],
  ['limitations:\n  - {ket-nap} đảng viên\n', ['5 yaml-syntax']],
  ['limitations:\n  - "Có {ket-nap} đảng viên\n', ['5 yaml-syntax']],
  ['limitations: [Có {ket-nap} đảng viên]\n', ['4 yaml-syntax']],
  ['limitations:\n  - Kết quả: Có {ket-nap} đảng viên\n', ['5 wrong-type']],
  ['limitatons:\n  - Có {ket-nap} đảng viên\n', ['4 unknown-key']],
  ['speeches: {by: Ông A, figures: [ket-nap}\n', ['4 yaml-syntax']],
])('a figure meant in what cannot be read is not called unused: %j', (rest, said) => expect(saidOf(rest)).toEqual(said))

test.each([
  ['limitations:\n  - {{thu}} đồng\n', ['3 unused-figure', '5 yaml-syntax']],
  ['limitations:\n  - Có {{ket-nap}} đảng viên\n', ['3 unused-figure']],
])('a figure that is not meant there is: %j', (rest, said) => expect(saidOf(rest)).toEqual(said))
