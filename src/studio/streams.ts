/** Values as JSON, one a line; the first is waited for, so that a refusal still is an answer of its own. */
export async function lines(values: AsyncIterable<unknown>): Promise<Response> {
  return streamed(values, 'application/x-ndjson; charset=utf-8', (value) => `${JSON.stringify(value)}\n`)
}

/** Values as server-sent events. */
export function events(values: AsyncIterable<unknown>): Response {
  const source = values[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    // Tells the page at once that it is heard.
    start: (controller) => controller.enqueue(encoded('retry: 2000\n\n')),
    pull: async (controller) => {
      const { done, value } = await source.next()
      if (done) controller.close()
      else controller.enqueue(encoded(`data: ${JSON.stringify(value)}\n\n`))
    },
    // Not waited for: who waits for a next value ends when there is one.
    cancel: () => void source.return?.(),
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' } })
}

async function streamed(values: AsyncIterable<unknown>, type: string, write: (value: unknown) => string) {
  const source = values[Symbol.asyncIterator]()
  const first = await source.next()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (first.done) controller.close()
      else controller.enqueue(encoded(write(first.value)))
    },
    pull: async (controller) => {
      const { done, value } = await source.next()
      if (done) controller.close()
      else controller.enqueue(encoded(write(value)))
    },
    cancel: () => void source.return?.(),
  })
  return new Response(body, { headers: { 'content-type': type } })
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
