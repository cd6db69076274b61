/** Values from work that goes on beside, for who takes them one after another. */
export interface Channel<T> {
  put(value: T): void
  /** What was put, until the work is done; what the work throws is thrown. */
  values(work: Promise<unknown>): AsyncGenerator<T>
}

export function openChannel<T>(): Channel<T> {
  const waiting: T[] = []
  let wake = () => {}
  return {
    put(value) {
      waiting.push(value)
      wake()
    },
    async *values(work) {
      let done = false
      const ended = work.finally(() => {
        done = true
        wake()
      })
      // Awaited below; until then its failure is nobody's.
      ended.catch(() => undefined)
      while (!done || waiting.length > 0) {
        const [value] = waiting.splice(0, 1)
        if (value !== undefined) yield value
        else if (!done) await new Promise<void>((resume) => (wake = resume))
      }
      await ended
    },
  }
}
