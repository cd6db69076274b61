import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blameFor } from '../../src/build/blame.ts'
import { disk, errorCode, ifThere } from '../../src/build/disk.ts'
import { cannotRead, cannotWrite, MachineFault, reason } from '../../src/build/fault.ts'
import { temporaryFolder } from './folder.ts'

const refused = (code: string) => Object.assign(new Error('said by the system'), { code })

test.each([
  ['ENOSPC', 'đĩa đã đầy', 'the disk is full'],
  ['EDQUOT', 'đã dùng hết dung lượng được cấp', 'the disk quota is used up'],
  ['EACCES', 'không có quyền', 'permission denied'],
  ['EPERM', 'không có quyền', 'permission denied'],
  ['EROFS', 'đĩa chỉ cho đọc', 'the disk is read-only'],
  ['EBUSY', 'tệp đang được chương trình khác dùng', 'another program is using it'],
  ['EMFILE', 'mở quá nhiều tệp cùng lúc', 'too many open files'],
  ['ENFILE', 'mở quá nhiều tệp cùng lúc', 'too many open files'],
  ['EIO', 'đĩa báo lỗi đọc ghi', 'the disk reports an input/output error'],
  ['ENAMETOOLONG', 'tên quá dài', 'the name is too long'],
  ['EFBIG', 'tệp lớn quá mức', 'the file is too large'],
  ['EILSEQ', 'không phải là UTF-8', 'it is not UTF-8'],
  ['ENOTFILE', 'không phải là tệp thường', 'it is not a regular file'],
  ['EISDIR', 'ở chỗ đó đã có một thư mục', 'a folder stands there'],
  ['EEXIST', 'ở chỗ đó đã có một tệp', 'a file stands there'],
  ['ENOTDIR', 'một phần của đường dẫn là tệp, không phải thư mục', 'part of the path is a file, not a folder'],
  ['EWHAT', 'said by the system', 'said by the system'],
])('%s is told in both languages', (code, vi, en) => {
  const cause = refused(code)
  expect(reason(cause)).toEqual({ vi, en })
  expect(cannotWrite('/p/a.md', cause)).toMatchObject({
    name: 'MachineFault',
    message: `Cannot write /p/a.md: ${en}.`,
    sentence: { vi: `Không ghi được /p/a.md: ${vi}.`, en: `Cannot write /p/a.md: ${en}.` },
    cause,
  })
  expect(cannotRead('/p/a.md', cause)).toMatchObject({
    sentence: { vi: `Không đọc được /p/a.md: ${vi}.`, en: `Cannot read /p/a.md: ${en}.` },
    cause,
  })
})

test('what is no error of the system is told as it is', () =>
  expect(reason('hỏng')).toEqual({ vi: 'hỏng', en: 'hỏng' }))

describe('the code of a fault', () => {
  test('is its own, else that of what caused it', () => {
    expect(errorCode(refused('EIO'))).toBe('EIO')
    expect(errorCode(new Error('x', { cause: new Error('y', { cause: refused('EIO') }) }))).toBe('EIO')
    expect(errorCode(Object.assign(new Error('x', { cause: refused('EIO') }), { code: 7 }))).toBe('EIO')
  })
  test.each([[new Error('x')], ['EIO'], [undefined], [{ code: 'EIO' }]])('is not known of %j', (fault) => {
    expect(errorCode(fault)).toBeUndefined()
  })
})

describe('who is to blame', () => {
  const said = { vi: 'Hết chỗ.', en: 'No room.' }
  test('for what the machine refused: the machine', () => {
    expect(blameFor(new MachineFault(said))).toEqual({ blame: 'machine', message: said })
    expect(blameFor(refused('EIO'))).toEqual({ blame: 'machine', message: reason(refused('EIO')) })
    expect(blameFor(new Error('x', { cause: refused('ENOSPC') }))).toMatchObject({ blame: 'machine' })
  })
  test('for all else: the tool, with where it happened', () => {
    const fault = new Error('kaput')
    expect(blameFor(fault)).toEqual({ blame: 'tool', message: { vi: 'kaput', en: 'kaput' }, stack: fault.stack })
    for (const code of ['ERR_INVALID_ARG_TYPE', 'e', 'xEIO'])
      expect(blameFor(refused(code))).toMatchObject({ blame: 'tool', message: { vi: 'said by the system' } })
    expect(blameFor('hỏng')).toEqual({ blame: 'tool', message: { vi: 'hỏng', en: 'hỏng' } })
  })
  test('a fault that does not say where has no place', () => {
    const fault = Object.assign(new Error('kaput'), { stack: undefined })
    expect(blameFor(fault)).toEqual({ blame: 'tool', message: { vi: 'kaput', en: 'kaput' } })
  })
})

describe('what is not there', () => {
  test('is nothing: no file, no folder, a file where a folder should be', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a'), 'một')
    expect(await ifThere(disk.readFile(join(folder, 'a'), 'utf8'))).toBe('một')
    expect(await ifThere(disk.readFile(join(folder, 'b'), 'utf8'))).toBeUndefined()
    expect(await ifThere(disk.readFile(join(folder, 'a', 'b'), 'utf8'))).toBeUndefined()
    await expect(ifThere(Promise.reject(refused('EIO')))).rejects.toThrow('said by the system')
  })
  test('a folder read as a file is a fault that says where', async () => {
    const path = join(await temporaryFolder(), 'a')
    await mkdir(path)
    await expect(disk.readFile(path)).rejects.toMatchObject({ code: 'EISDIR', path })
  })
})
