/** Where an answer is shown, which decides what may run in it. */
export type Shown = 'page' | 'preview' | 'site'

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'"

/** Nothing from elsewhere, nothing inline, no frame around it. */
const PAGE = [
  NOTHING,
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A document is its own words and pictures: it runs nothing, and only the studio's own page frames it. */
function preview(style: string): string {
  return `${NOTHING}; img-src data:; style-src ${style}; frame-ancestors 'self'; sandbox allow-same-origin`
}

/** The search site runs its own scripts, as nobody: without the studio's origin it has neither cookie nor API. */
const SITE = [
  NOTHING,
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-popups allow-downloads',
].join('; ')

/** The policy of an answer; `style` is what a document names its own style sheet by. */
export function policyOf(shown: Shown, style = "'none'"): string {
  return shown === 'page' ? PAGE : shown === 'site' ? SITE : preview(style)
}

/** Puts on every answer what makes a browser careful; what an answer says itself stays. */
export function guarded(answer: Response): Response {
  const headers: Record<string, string> = {
    'content-security-policy': PAGE,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
    'cache-control': 'no-store',
  }
  for (const [name, value] of Object.entries(headers)) if (!answer.headers.has(name)) answer.headers.set(name, value)
  return answer
}
