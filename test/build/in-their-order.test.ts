import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTheirOrder } from '../../src/build/in-their-order.ts'

function* numbers(count: number): Generator<number> {
  for (let number = 1; number <= count; number += 1) yield number
}

/** Works whose later items are done first, and what was seen of them. */
function works() {
  const seen = { begun: 0, underWay: 0, most: 0 }
  const work = async (number: number) => {
    seen.begun += 1
    seen.underWay += 1
    seen.most = Math.max(seen.most, seen.underWay)
    await pause(20 - number)
    seen.underWay -= 1
    return number * 10
  }
  return { seen, work }
}

test.each([1, 3, 100])('results come in the order of the items; at most %i are under way', async (atOnce) => {
  const { seen, work } = works()
  const results: number[] = []
  for await (const result of inTheirOrder(numbers(7), work, atOnce)) results.push(result)
  expect(results).toEqual([10, 20, 30, 40, 50, 60, 70])
  expect(seen.most).toBe(Math.min(atOnce, 7))
})

test('after stop nothing is begun, and what is under way is given', async () => {
  const { seen, work } = works()
  const stop = new AbortController()
  const results: number[] = []
  for await (const result of inTheirOrder(numbers(9), work, 3, stop.signal)) {
    results.push(result)
    if (results.length === 2) stop.abort()
  }
  expect(results).toHaveLength(seen.begun)
  expect(seen.begun).toBeLessThan(9)
})

test('whoever turns away waits for what is under way', async () => {
  const { seen, work } = works()
  for await (const _ of inTheirOrder(numbers(9), work, 3)) break
  expect(seen).toMatchObject({ begun: 3, underWay: 0 })
})

test('a fault is thrown in its turn, and nothing is left under way', async () => {
  const { seen, work } = works()
  const fails = async (number: number) => (number === 2 ? Promise.reject(new Error('hỏng')) : work(number))
  const results: number[] = []
  const all = async () => {
    for await (const result of inTheirOrder(numbers(5), fails, 5)) results.push(result)
  }
  await expect(all()).rejects.toThrow('hỏng')
  expect(results).toEqual([10])
  expect(seen.underWay).toBe(0)
})
