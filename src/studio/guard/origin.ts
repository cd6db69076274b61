import { Refused } from '../refused.ts'
import { say } from '../sayings.ts'

/**
 * Refuses what other sites make a browser send (CSRF). Reading: nothing a browser marks as coming from elsewhere. Changing: only
 * with the studio's own `Origin`, which browsers set and no page can forge.
 */
export function checkOrigin(request: Request, host: string): void {
  const { method, headers } = request
  const [origin, site] = [headers.get('origin'), headers.get('sec-fetch-site')]
  const reads = method === 'GET' || method === 'HEAD'
  const own = origin === `http://${host}`
  const fromHere = site === null || site === 'same-origin' || (reads && site === 'none')
  if (!fromHere || (origin === null ? !reads : !own)) throw new Refused('forbidden', say.wrongOrigin)
}
