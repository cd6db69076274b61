import type { Desk } from './desk.ts'
import { bytesOf, checkType } from './guard/body.ts'
import { Refused } from './refused.ts'
import type { Route } from './route.ts'
import { say } from './sayings.ts'
import { events, lines } from './streams.ts'

/** Largest JSON body, in bytes: two data files and their escapes. */
const MOST = 8_000_000

/** Reads what is asked, refuses what has another shape, and writes what the route gives. */
export async function respond(route: Route, request: Request, desk: Desk): Promise<Response> {
  const asked = {
    query: route.query && shaped(route.query, Object.fromEntries(new URL(request.url).searchParams)),
    ...(await bodyOf(route, request)),
    gone: request.signal,
  }
  // Just held to the shapes of this very route.
  const given: unknown = await route.answer(asked as never, desk)
  if (given instanceof Response) return given
  if (route.stream === 'events') return events(given as AsyncIterable<unknown>)
  if (route.stream === 'lines') return lines(given as AsyncIterable<unknown>)
  return Response.json(given)
}

async function bodyOf(route: Route, request: Request): Promise<object> {
  if (route.bytes !== undefined) {
    checkType(request, 'application/octet-stream')
    return { bytes: await bytesOf(request, route.bytes) }
  }
  if (!route.body) return {}
  checkType(request, 'application/json')
  return { body: shaped(route.body, json(await bytesOf(request, MOST))) }
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refused('bad-request', say.notJson)
  }
}

function shaped(shape: NonNullable<Route['body']>, given: unknown): unknown {
  const { success, data, error } = shape.safeParse(given)
  if (success) return data
  const [issue] = error.issues
  const path = (issue?.path ?? []).flatMap((step) => (typeof step === 'symbol' ? [] : [step]))
  throw new Refused('bad-request', say.wrongShape(path.join('.'), issue?.message ?? ''), path)
}
