import type { openRate } from './guard/rate.ts'
import type { Sessions } from './guard/session.ts'
import { answerOf, Refused } from './refused.ts'
import { say } from './sayings.ts'

interface Door {
  readonly sessions: Sessions
  /** Counts tokens that are tried. */
  readonly tries: ReturnType<typeof openRate>
}

/** Nothing for a browser that was let in; else the way in, or a closed door. */
export function letIn(request: Request, { sessions, tries }: Door): Response | undefined {
  const { pathname, searchParams } = new URL(request.url)
  const token = searchParams.get('token')
  if (pathname === '/' && token !== null && request.method === 'GET') {
    if (sessions.holds(request)) return home()
    tries()
    const cookie = sessions.exchange(token)
    return cookie === undefined ? closed(request) : home(cookie)
  }
  return sessions.holds(request) ? undefined : closed(request)
}

/** On to the page, the token out of the address. */
function home(cookie?: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: '/', ...(cookie !== undefined && { 'set-cookie': cookie }) },
  })
}

/** A browser is shown words, a program JSON. */
function closed(request: Request): Response {
  const refused = new Refused('forbidden', say.noSession)
  if (!(request.headers.get('accept') ?? '').includes('text/html')) return answerOf(refused)
  const words = [say.noSession.vi, say.noSession.en].map((text) => `<p>${text}</p>`).join('')
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>hoinghi</title><body>${words}</body></html>`
  return new Response(page, { status: refused.status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
