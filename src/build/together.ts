/** Takes one thing along, when all the others are there. */
export type Put<T> = (thing: T) => Promise<void>

/**
 * Runs works side by side whose things go together: each may `put` one and waits until every other work has put its own or is
 * over; then `deliver` takes them all and says of each, in their order, what kept it from being delivered.
 */
export function together<T, R>(
  works: readonly ((put: Put<T>) => Promise<R>)[],
  deliver: (things: readonly T[]) => Promise<readonly (Error | undefined)[]>,
): Promise<R[]> {
  const waiting: { readonly thing: T; readonly done: () => void; readonly fail: (fault: unknown) => void }[] = []
  let expected = works.length
  const arrived = async () => {
    expected -= 1
    if (expected > 0 || waiting.length === 0) return
    const faults = await deliver(waiting.map(({ thing }) => thing)).catch((fault: unknown) => waiting.map(() => fault))
    for (const [n, { done, fail }] of waiting.entries()) faults[n] ? fail(faults[n]) : done()
  }
  const run = async (work: (put: Put<T>) => Promise<R>) => {
    let put = false
    const wait: Put<T> = (thing) => {
      if (put) throw new Error('a work puts one thing')
      put = true
      return new Promise((done, fail) => {
        waiting.push({ thing, done, fail })
        void arrived()
      })
    }
    return work(wait).finally(() => {
      if (!put) void arrived()
    })
  }
  return Promise.all(works.map(run))
}
