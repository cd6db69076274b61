import { describe, expect, it } from 'vitest'
import { standards } from '../../../src/standards/index.ts'
import { wordsOf } from '../../../src/tree/text.ts'
import { hardDocuments, hardPhotos } from '../../support/hard-documents.ts'
import { mm } from '../../support/pdf-lines.ts'
import { overflows } from '../../support/pdf-overflows.ts'
import { printed } from './samples.ts'

describe.each(standards.map((standard) => ({ id: standard.id, standard })))(
  'what breaks layouts, by $id',
  ({ standard }) => {
    it.each(hardDocuments(standard))('%s: no overflow, no lost word, no blank page', async (name, root) => {
      const reading = await printed(root, standard, { photos: hardPhotos })
      expect(reading.words.map(({ text }) => text)).toEqual(wordsOf(root))
      expect(overflows(reading, standard)).toEqual([])
      if (name === '60-trang') expect(reading.pages.length).toBeGreaterThanOrEqual(60)
      for (const { kind, height } of reading.boxes) if (kind === 'image') expect(mm(height)).toBeLessThanOrEqual(120.1)
    })
  },
)
