/**
 * What `work` gives for each item, in the order of the items, while at most `atOnce` are under way. After `stop` no other is
 * begun. Ends, however it is ended, only when nothing is under way.
 */
export async function* inTheirOrder<T, R>(
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
  atOnce: number,
  stop?: AbortSignal,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  const first = () => underWay.shift() as Promise<R> // asked only while there is one
  try {
    for (const item of items) {
      const begun = work(item)
      // Its fault is thrown when its turn comes.
      begun.catch(() => undefined)
      underWay.push(begun)
      if (underWay.length >= atOnce) yield await first()
      if (stop?.aborted) break
    }
    while (underWay.length > 0) yield await first()
  } finally {
    await Promise.allSettled(underWay)
  }
}
