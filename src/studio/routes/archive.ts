import { z } from 'zod'
import { archiveEvents, archiveState, verified } from '../archiving.ts'
import { type Route, route } from '../route.ts'
import { text } from './shapes.ts'

const year = z.string().regex(/^\d{4}$/)

/** Years summed up, closed and proved. */
export const archiveRoutes: readonly Route[] = [
  route('GET /api/archive', {}, (_, desk) => archiveState(desk)),
  route(
    'POST /api/archive',
    {
      body: z.strictObject({
        year,
        period: text(100).exactOptional(),
        cluster: text(300).exactOptional(),
        strict: z.boolean().exactOptional(),
        reopen: z.boolean().exactOptional(),
        pack: z.boolean().exactOptional(),
      }),
      stream: 'lines',
    },
    ({ body }, desk) => archiveEvents(body, desk),
  ),
  route(
    'POST /api/archive/verify',
    { body: z.strictObject({ years: z.array(text(20)).max(200).exactOptional() }) },
    ({ body }, desk) => verified(body.years, desk),
  ),
]
