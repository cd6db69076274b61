import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { disk } from '../build/disk.ts'
import { sweep } from '../build/sweep.ts'
import { watchProject } from '../build/watch.ts'
import { shownPath } from '../load/project.ts'
import { openDesk } from './desk.ts'
import { guarded } from './guard/headers.ts'
import { checkHost } from './guard/host.ts'
import { checkOrigin } from './guard/origin.ts'
import { openRate } from './guard/rate.ts'
import { openSessions } from './guard/session.ts'
import { letIn } from './let-in.ts'
import type { StudioOptions } from './options.ts'
import { answerOf, Refused, refusedFor } from './refused.ts'
import { respond } from './respond.ts'
import { routes } from './routes/index.ts'
import { say } from './sayings.ts'
import { pageFile, previewFile, siteFile } from './static.ts'

/** A studio: a function from requests to answers, and what goes on beside. */
export interface Studio {
  fetch(request: Request): Promise<Response>
  /** The link that lets the first browser in. */
  link(): string
  /** Removes what a studio that was killed left half written; before the first request. */
  tidy(): Promise<void>
  /** Tells pages what other programs save; ends with the studio. */
  watch(): Promise<void>
  /** When what runs beside has ended. */
  close(): Promise<void>
}

/** How deep data and history lie. */
const DEPTH = 6

/** As many requests as a page with a hundred parts makes at once, and as fast as anybody types. */
const RATE = { burst: 400, perSecond: 100 }
/** Tokens that may be tried. */
const TRIES = { burst: 10, perSecond: 0.2 }

/** The studio of a project folder. Everything from the world comes with `options`. */
export function studio(root: string, options: StudioOptions): Studio {
  const stop = new AbortController()
  const desk = openDesk(root, options, stop.signal)
  const sessions = openSessions(options)
  const rate = openRate(RATE, options.now)
  const tries = openRate(TRIES, options.now)
  const app = new Hono()

  app.use(async ({ req }, next) => {
    checkHost(req.raw, options.host())
    rate()
    await next()
  })
  app.get('/site/:key/*', ({ req }) => {
    if (req.param('key') !== desk.siteKey) throw new Refused('not-found', say.notHere)
    return siteFile(rest(req.path, `/site/${desk.siteKey}/`), desk)
  })
  app.use(async ({ req }, next) => {
    checkOrigin(req.raw, options.host())
    await next()
  })
  app.use(async ({ req }, next) => letIn(req.raw, { sessions, tries }) ?? next())
  for (const route of routes) {
    const [method = '', path = ''] = route.name.split(' ')
    app.on(method, path, ({ req }) => respond(route, req.raw, desk))
  }
  app.get('/preview/:name', ({ req }) => previewFile(req.param('name'), desk))
  app.all('/api/*', () => answerOf(new Refused('not-found', say.notHere)))
  app.get('*', ({ req }) => pageFile(rest(req.path, '/'), desk))
  app.notFound(() => answerOf(new Refused('not-found', say.notHere)))
  app.onError((fault: Error, _: Context) => {
    const refused = refusedFor(fault)
    if (refused !== fault) options.blame(fault)
    return answerOf(refused)
  })

  return {
    fetch: async (request) => guarded(await app.fetch(request)),
    link: sessions.link,
    async tidy() {
      const { data } = await desk.project()
      for (const folder of [join(root, '.hoinghi'), data]) await sweep(folder, disk, DEPTH)
    },
    async watch() {
      const project = await desk.project()
      for await (const changed of watchProject({ project, except: [desk.out], stop: stop.signal })) {
        desk.bell.ring({ type: 'changed', files: changed.map((path) => shownPath(project, path)) })
        await desk.look.settled()
      }
    },
    close: () => {
      stop.abort()
      return desk.look.ended()
    },
  }
}

/** What follows a prefix of a path, its escapes read. */
function rest(path: string, prefix: string): string {
  try {
    return decodeURIComponent(path.slice(prefix.length))
  } catch {
    throw new Refused('bad-request', say.notHere)
  }
}
