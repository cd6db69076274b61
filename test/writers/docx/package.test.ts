import { Document, Packer, Paragraph } from 'docx'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { settledPackage } from '../../../src/writers/docx/package.ts'

const overrides = [{ path: 'docProps/app.xml', data: '<Properties/>' }]
const document = () => new Document({ sections: [{ children: [new Paragraph('Kết luận hội nghị')] }] })

test('the package has the very parts docx would have zipped, ours in place of its own', async () => {
  const zipped = unzipSync(new Uint8Array(await Packer.toBuffer(document(), undefined, overrides)))
  const settled = unzipSync(settledPackage(document(), overrides))
  const wanted = Object.keys(zipped).filter((name) => !name.endsWith('/'))
  expect(Object.keys(settled).sort()).toEqual(wanted.sort())
  expect(settled['docProps/app.xml']).toEqual(zipped['docProps/app.xml'])
  expect(settled['word/document.xml']?.length).toBeGreaterThan(500)
})

test('content types stand first', () => {
  expect(Object.keys(unzipSync(settledPackage(document(), overrides)))[0]).toBe('[Content_Types].xml')
})

test('a character that XML cannot hold is named', () => {
  const bad = [{ path: 'docProps/app.xml', data: '<Properties>\u0001</Properties>' }]
  expect(() => settledPackage(document(), bad)).toThrow('docProps/app.xml holds U+0001')
})
