import { describe, expect, test } from 'vitest'
import { fromTelex, telexLeftover } from '../../../src/text/language/telex-leftover.ts'

const found = (text: string) =>
  [...telexLeftover(text, {})].map(({ start, end, suggestion }) => [text.slice(start, end), suggestion])

test.each([
  ['ddi', 'đi'],
  ['as', 'á'],
  ['ows', 'ớ'],
  ['caan', 'cân'],
  ['been', 'bên'],
  ['coon', 'côn'],
  ['nawm', 'năm'],
  ['mow', 'mơ'],
  ['tuwf', 'từ'],
  ['nhw', 'như'],
  ['twf', 'từ'],
  ['nuowcs', 'nước'],
  ['nuwocs', 'nước'],
  ['trwowngf', 'trường'],
  ['lafm', 'làm'],
  ['musoon', 'muốn'],
  ['tor', 'tỏ'],
  ['max', 'mã'],
  ['toans', 'toán'],
  ['tuyeets', 'tuyết'],
  ['kiw', 'kiw'],
  ['xin', 'xin'],
])('%s types %s', (keys, word) => expect(fromTelex(keys)).toBe(word))

describe('words that are sure to be Telex', () => {
  test.each([
    ['hojp', 'họp'],
    ['tuw', 'tư'],
    ['nawms', 'nắm'],
    ['nawngs', 'nắng'],
    ['hooix', 'hỗi'],
    ['moox', 'mỗ'],
    ['soongs', 'sống'],
    ['beenh', 'bênh'],
    ['thieets', 'thiết'],
    ['tuyeen', 'tuyên'],
    ['muoons', 'muốn'],
    ['taam', 'tâm'],
    ['tuaanf', 'tuần'],
    ['HOOIJ', 'HỘI'],
    ['DDI', 'ĐI'],
    ['ddw', 'đư'],
    ['hộis', 'hội'],
    ['nghịx', undefined],
    ['đis', 'đí'],
  ])('%s', (keys, word) => {
    expect(found(`rằng ${keys} này`)).toEqual([[keys, word]])
  })

  test.each(
    `chef beef reef raj taj hajj def ref inf gif elf conf naan saab baas aa oj uw sofa lawn Aaron Adda buddy LAF MOOJ GIF
    trườngg résumés coi công-laf laf_1 laf-2 a.laf 1laf laf1 /laf`.split(/\s+/),
  )('%s is not', (word) => expect(found(`rằng ${word} này`)).toEqual([]))

  test('of two to ten letters', () => {
    expect(found('aj')).toEqual([])
    expect(found('nghieengs')).toEqual([['nghieengs', 'nghiếng']])
    expect(found('ddaaaaaaaa')).toEqual([['ddaaaaaaaa', undefined]])
    expect(found('ddaaaaaaaaa')).toEqual([])
  })

  test('at the end of a sentence too', () => expect(found('Tại hooij.')).toEqual([['hooij', 'hội']]))
})

test('the author is told which word was meant, where there is one', () => {
  const told = (text: string) => [...telexLeftover(text, {})].map(({ message }) => message)
  expect(told('hooij')).toEqual([
    { vi: '“hooij” là chữ gõ Telex chưa chuyển của “hội”.', en: '“hooij” is Telex that was not converted: “hội”.' },
  ])
  expect(told('ddooanf')).toEqual([
    { vi: '“ddooanf” là chữ gõ Telex chưa chuyển.', en: '“ddooanf” is Telex that was not converted.' },
  ])
})

test('names of the meeting are kept', () => {
  expect([...telexLeftover('ông Hooij', { names: ['Hooij'] })]).toEqual([])
  expect([...telexLeftover('ông Hooij', { names: ['Nam'] })]).toHaveLength(1)
})
