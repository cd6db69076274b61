import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { sweep } from '../../src/build/sweep.ts'
import { temporaryName, temporaryOwner, withTemporary } from '../../src/build/temporary.ts'
import { filesUnder, temporaryFolder } from './folder.ts'

/** A process number no system gives out. */
const DEAD = 2 ** 22 + 12_345

test('a temporary names its process', () => {
  expect(temporaryOwner(temporaryName('bao-cao.docx'))).toBe(process.pid)
  for (const name of ['bao-cao.docx', '.tmp', '.a.12.tmp', '.a.12.0123456g.tmp', 'a.12.01234567.tmp'])
    expect(temporaryOwner(name)).toBeUndefined()
})

test('temporaries of dead processes go, all else stays', async () => {
  const folder = await temporaryFolder()
  const meeting = join(folder, '2024', 'cum-1')
  await mkdir(meeting, { recursive: true })
  const living = `.bao-cao.pdf.${process.ppid}.01234567.tmp`
  const dead = [`.bao-cao.pdf.${DEAD}.01234567.tmp`, `.bao-cao.pdf.${process.pid}.01234567.tmp`]
  for (const name of [...dead, living, 'bao-cao.pdf', `bao-cao.pdf.${DEAD}.01234567.tmp`])
    await writeFile(join(meeting, name), 'x')
  await writeFile(join(folder, '2024', `.manifest.json.${DEAD}.01234567.tmp`), 'x')
  expect(await sweep(folder)).toBe(3)
  expect(await filesUnder(folder)).toEqual(
    [`2024/cum-1/${living}`, '2024/cum-1/bao-cao.pdf', `2024/cum-1/bao-cao.pdf.${DEAD}.01234567.tmp`].sort(),
  )
})

test('the draft of a lock that another run in this process waits with stays', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, `.lock.${DEAD}.01234567.tmp`), 'x')
  await withTemporary(join(folder, 'lock'), async (draft) => {
    await writeFile(draft, 'x')
    expect(await sweep(folder)).toBe(1)
    expect(await filesUnder(folder)).toEqual([basename(draft)])
  })
  expect(await sweep(folder)).toBe(1)
})

test('a folder that is not there has nothing to sweep', async () => {
  expect(await sweep(join(await temporaryFolder(), 'out'))).toBe(0)
})
