import { describe, expect, it } from 'vitest'
import { standards } from '../../../src/standards/index.ts'
import { wordsOf } from '../../../src/tree/text.ts'
import { pdf } from '../../../src/writers/pdf/index.ts'
import { appendix, assets, body, framed, head, printed } from './samples.ts'

describe.each(standards.map((standard) => ({ id: standard.id, standard })))('a PDF by $id', ({ standard }) => {
  it('says the words of the tree in their order', async () => {
    const root = framed(standard, [...body, appendix])
    const { words } = await printed(root, standard)
    expect(words.map(({ text }) => text)).toEqual(wordsOf(root))
  })

  it.each(['official', 'letter', 'minutes', 'press'] as const)('says the words of the form "%s"', async (form) => {
    const root = framed(standard, body, { form, addressees: ['Ban Tổ chức Trung ương', 'Ban Thường vụ Tỉnh ủy'] })
    const { words } = await printed(root, standard)
    expect(words.map(({ text }) => text)).toEqual(wordsOf(root))
  })

  it('is the same to the byte when written again', async () => {
    const root = framed(standard, [...body, appendix])
    const first = await pdf.write(root, standard, assets)
    const again = await pdf.write(root, standard, assets)
    expect(Buffer.compare(first, again)).toBe(0)
  })
})

it('throws on a character the font does not have, naming it', async () => {
  const [standard] = standards
  if (!standard) throw new Error('no standard')
  await expect(pdf.write(framed(standard, body, { ...head, place: 'Gia ✓ Lai' }), standard, assets)).rejects.toThrow(
    'U+2713',
  )
})
