import { createHash, timingSafeEqual } from 'node:crypto'
import type { StudioOptions } from '../options.ts'

/** Who may ask: browsers that have opened a link this process printed. */
export interface Sessions {
  /** The link that lets the next browser in, once. */
  link(): string
  /** The cookie for a token that has not been used, and a new link in its place. */
  exchange(token: string): string | undefined
  holds(request: Request): boolean
}

/**
 * A token is good for one exchange, since addresses stay in histories; what it is exchanged for is a cookie that scripts cannot read
 * and other sites cannot send. Cookies know no ports, so its name has the port in it.
 */
export function openSessions({
  host,
  secret,
  announce,
}: Pick<StudioOptions, 'host' | 'secret' | 'announce'>): Sessions {
  let token = secret()
  const sessions: string[] = []
  const name = () => `hoinghi-${host().split(':').at(-1)}`
  const link = () => `http://${host()}/?token=${token}`
  return {
    link,
    exchange(offered) {
      if (!same(offered, token)) return undefined
      token = secret()
      const session = secret()
      sessions.push(session)
      announce(link())
      return `${name()}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    holds(request) {
      const offered = cookie(request.headers.get('cookie') ?? '', name())
      return offered !== undefined && sessions.some((session) => same(offered, session))
    },
  }
}

function cookie(header: string, name: string): string | undefined {
  const pairs = header.split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1]
}

/** Takes as long for one wrong text as for another. */
function same(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
