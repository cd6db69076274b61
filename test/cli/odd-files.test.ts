import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hoinghi, MEETING, project } from './terminal.ts'

const cases: readonly (readonly [what: string, make: (folder: string) => Promise<void>, said: string])[] = [
  ['a device for a meeting', (folder) => symlink('/dev/zero', join(folder, 'data/z.yaml')), 'data/z.yaml: không phải'],
  [
    'a device for the office',
    (folder) => symlink('/dev/zero', join(folder, 'data/office.yaml')),
    'office.yaml: không phải',
  ],
  [
    'a template that is too large',
    async (folder) => {
      await mkdir(join(folder, 'templates'))
      await writeFile(join(folder, 'templates/x.hbs'), 'a'.repeat(300_000))
    },
    'templates/x.hbs: tệp lớn quá mức',
  ],
  [
    'a template that is not UTF-8',
    async (folder) => {
      await mkdir(join(folder, 'templates'))
      await writeFile(join(folder, 'templates/x.hbs'), Buffer.from('---\nname: \xff\n---\n', 'latin1'))
    },
    'templates/x.hbs: không phải là UTF-8',
  ],
  [
    'a folder for the manifest',
    (folder) => folderAt(folder, 'out/2024/manifest.json'),
    'manifest.json: ở chỗ đó đã có',
  ],
  ['a folder for the lock', (folder) => folderAt(folder, '.hoinghi/lock'), '.hoinghi/lock: ở chỗ đó đã có'],
  ['a folder for the journal', (folder) => folderAt(folder, '.hoinghi/pending.jsonl'), 'pending.jsonl: ở chỗ đó đã có'],
  ['a file for out/', (folder) => writeFile(join(folder, 'out'), ''), 'bao-cao.md: một phần của đường dẫn là tệp'],
]

const folderAt = async (folder: string, path: string) => void (await mkdir(join(folder, path), { recursive: true }))

test.each(cases)('%s is told by its path, as no fault of the program', async (_, make, said) => {
  const folder = await project({ 'data/2024/a.yaml': MEETING })
  await make(folder)
  const { exit, err } = await hoinghi(folder, 'build -f md')
  expect(exit).toBe(70)
  expect(err).toContain(said)
  expect(err).not.toContain('Lỗi của chương trình')
})
