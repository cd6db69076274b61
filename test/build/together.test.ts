import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { together } from '../../src/build/together.ts'

const NOTHING_WRONG = async (things: readonly unknown[]) => things.map(() => undefined)

test('things go together, in the order they were brought, once every work has brought one or is over', async () => {
  const delivered: string[][] = []
  const results = await together<string, string>(
    [
      async (put) => {
        await pause(5)
        await put('chậm')
        return 'một'
      },
      async () => 'không gửi',
      async (put) => {
        await put('nhanh')
        return 'ba'
      },
    ],
    async (things) => {
      delivered.push([...things])
      return NOTHING_WRONG(things)
    },
  )
  expect(results).toEqual(['một', 'không gửi', 'ba'])
  expect(delivered).toEqual([['nhanh', 'chậm']])
})

test('nothing to deliver is not delivered', async () => {
  const never = () => Promise.reject(new Error('delivered'))
  expect(await together([async () => 1], never)).toEqual([1])
  expect(await together([], never)).toEqual([])
})

test('what kept one thing from being delivered is the trouble of its work alone', async () => {
  const said = (thing: string) => (put: (thing: string) => Promise<void>) =>
    put(thing).then(
      () => 'xong',
      (fault: Error) => fault.message,
    )
  const works = ['a', 'b'].map(said)
  expect(await together(works, async () => [undefined, new Error('đầy')])).toEqual(['xong', 'đầy'])
  expect(await together(works, () => Promise.reject(new Error('sổ')))).toEqual(['sổ', 'sổ'])
})

test('a work that fails keeps no other waiting', async () => {
  const brought: string[] = []
  const works = [
    () => Promise.reject(new Error('hỏng')),
    async (put: (thing: string) => Promise<void>) => {
      await put('b')
      brought.push('b')
    },
  ]
  await expect(together(works, NOTHING_WRONG)).rejects.toThrow('hỏng')
  await pause(1)
  expect(brought).toEqual(['b'])
})
