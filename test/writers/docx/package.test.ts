import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { filePart, packaged, part } from '../../../src/writers/docx/package.ts'

const words = 'Kết luận hội nghị sơ kết sáu tháng đầu năm. '.repeat(50)
const photo = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 251)

test('a package gives its parts back, in their order', () => {
  const parts = unzipSync(packaged([part('word/document.xml', words), filePart('word/media/image1.png', photo)]))
  expect(Object.keys(parts)).toEqual(['word/document.xml', 'word/media/image1.png'])
  expect(new TextDecoder().decode(parts['word/document.xml'])).toBe(words)
  expect(parts['word/media/image1.png']).toEqual(photo)
})

test('words are deflated, files go in as they are', () => {
  expect(part('a', words).deflated.length).toBeLessThan(words.length / 10)
  expect(filePart('a', photo).deflated.length).toBeGreaterThan(photo.length)
})

test('a part deflated once serves many packages', () => {
  const styles = part('word/styles.xml', words)
  const packages = [packaged([styles]), packaged([styles, part('word/document.xml', words)])]
  expect(packages.map((bytes) => unzipSync(bytes)['word/styles.xml']?.length)).toEqual([3050, 3050])
})

test('the same parts give the same bytes in every time zone', () => {
  const zone = process.env.TZ
  const bytes = ['Asia/Ho_Chi_Minh', 'America/New_York'].map((name) => {
    process.env.TZ = name
    return Buffer.from(packaged([part('a', words)])).toString('hex')
  })
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(bytes[0]).toBe(bytes[1])
})
