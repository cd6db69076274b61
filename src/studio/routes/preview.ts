import { z } from 'zod'
import { articleOf, previewOf } from '../preview.ts'
import { type Route, route } from '../route.ts'
import { text, typed } from './shapes.ts'

const kind = text(100)

/** Documents of texts nobody has saved. */
export const previewRoutes: readonly Route[] = [
  route(
    'POST /api/preview',
    { body: z.strictObject({ ...typed, kind, format: z.enum(['html', 'pdf']) }) },
    ({ body }, desk) => previewOf(body, desk),
  ),
  route('POST /api/article', { body: z.strictObject({ ...typed, kind }) }, ({ body }, desk) => articleOf(body, desk)),
]
