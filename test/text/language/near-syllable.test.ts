import { expect, test } from 'vitest'
import { nearness } from '../../../src/text/language/near-syllable.ts'

test.each([
  ['hội', 'hội', undefined],
  // One mark: a tone or the quality of one letter.
  ['hội', 'hôi', 'mark'],
  ['hôi', 'hối', 'mark'],
  ['hôi', 'hoi', 'mark'],
  ['hôi', 'hơi', 'mark'],
  ['di', 'đi', 'mark'],
  ['hội', 'hoi', undefined],
  ['hội', 'hới', undefined],
  ['ươn', 'uôn', undefined],
  ['đương', 'dương', 'mark'],
  // Two neighbours swapped.
  ['địa', 'đại', 'swap'],
  ['tê', 'êt', 'swap'],
  ['abc', 'cba', undefined],
  // One letter changed, added or dropped, with at most two marks of its own.
  ['nhị', 'nghị', 'letter'],
  ['giảm', 'giản', 'letter'],
  ['ộ', 'bộ', 'letter'],
  ['đươn', 'đương', 'letter'],
  ['tân', 'tâng', 'letter'],
  ['nhi', 'nghị', 'letter'],
  ['dạt', 'đợt', 'letter'],
  ['dat', 'đọt', 'letter'],
  ['dat', 'đợt', undefined],
  ['hội', 'nghị', undefined],
  ['ba', 'bốn', undefined],
])('%s and %s: %s, either way', (a, b, near) => expect([nearness(a, b), nearness(b, a)]).toEqual([near, near]))
