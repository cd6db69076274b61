import { Refused } from '../refused.ts'
import { say } from '../sayings.ts'

/**
 * Refuses requests that name another host: a site whose name was made to point at this machine (DNS rebinding) names itself.
 */
export function checkHost(request: Request, host: string): void {
  // The address is built from the same header; without a server, as in tests, it is all there is.
  const named = request.headers.get('host') ?? new URL(request.url).host
  if (named !== host) throw new Refused('forbidden', say.wrongHost)
}
