import { z } from 'zod'
import { buildEvents } from '../building.ts'
import { documentsOf, download, folderOf } from '../documents.ts'
import { Refused } from '../refused.ts'
import { type Route, route } from '../route.ts'
import { say } from '../sayings.ts'
import { file, text } from './shapes.ts'

const ids = z.array(text(100)).max(100)

/** Documents on disk: what there is, making them, fetching them. */
export const documentRoutes: readonly Route[] = [
  route('GET /api/documents', { query: z.strictObject({ file }) }, ({ query }, desk) => documentsOf(query.file, desk)),
  route(
    'POST /api/build',
    {
      body: z.strictObject({
        files: z.array(file).max(10_000).exactOptional(),
        kinds: ids.exactOptional(),
        formats: ids.exactOptional(),
        strict: z.boolean().exactOptional(),
        replace: z
          .array(z.strictObject({ kind: text(100), format: text(100) }))
          .max(100)
          .exactOptional(),
      }),
      stream: 'lines',
    },
    ({ body }, desk) => buildEvents(body, desk),
  ),
  route('GET /api/output', { query: z.strictObject({ path: text(1000) }) }, ({ query }, desk) =>
    download(query.path, desk),
  ),
  route('POST /api/folder', { body: z.strictObject({ file: file.exactOptional() }) }, async ({ body }, desk) => {
    await desk.options.openFolder(await folderOf(body.file, desk)).catch(() => {
      throw new Refused('fault', say.cannotOpenFolder)
    })
    return { done: true }
  }),
]
