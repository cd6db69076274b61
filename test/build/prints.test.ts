import { expect, test } from 'vitest'
import { printsOf } from '../../src/build/prints.ts'
import type { Kind } from '../../src/kind.ts'
import { type Template, TemplateFault } from '../../src/template.ts'
import { kinds } from '../support/kinds.ts'
import { meetingFrom } from '../support/meeting.ts'

const refuse = (): never => {
  throw new Error('no markup is wrong here')
}

/** A template of the first kind that always has the same words. */
const saying = (body: () => string, requires: Kind['requires'] = []): Template => {
  const [kind] = kinds
  if (!kind) throw new Error('no kind to try with')
  return { kind: { ...kind, requires }, subject: () => 'kết quả', body, refuse }
}
const meeting = meetingFrom('')
const words = saying(() => 'Chiều 13/7, Ban Tổ chức Tỉnh ủy khai mạc hội nghị sơ kết công tác thi đua.')

test.each([
  ['Ban Tổ chức Tỉnh ủy', true],
  ['Tổ chức Tỉnh', true],
  ['chức', true],
  ['ức', false],
  ['hội nghị sơ kết công tác thi đua.', true],
  ['tổ chức hội nghị sơ kết công tác thi đua', true],
  ['dâng hương tại nghĩa trang liệt sĩ tỉnh', false],
])('“%s”: %s', (typed, printed) => expect(printsOf([words])(meeting)(typed)).toBe(printed))

test('any of the documents will do', () => {
  const both = printsOf([saying(() => 'Một.'), saying(() => 'Hai.')])(meeting)
  expect(['một', 'hai', 'ba'].map(both)).toEqual([true, true, false])
})

test('where no document is made, or one cannot be filled, nothing is called unprinted', () => {
  expect(printsOf([saying(() => 'Một.', ['tasks'])])(meeting)('ba')).toBe(true)
  const fault = new TemplateFault({ rule: 'template-fill', severity: 'error', message: { vi: 'Sai.', en: 'Wrong.' } })
  const failing = saying(() => {
    throw fault
  })
  expect(printsOf([words, failing])(meeting)('ba')).toBe(true)
})
