import { z } from 'zod'
import { ofOneMeeting } from '../../build/plan.ts'
import { maxPhotoBytes } from '../../load/photo-limits.ts'
import { meetingJsonSchema, officeJsonSchema } from '../../meeting/json-schema.ts'
import { schemaFor } from '../../meeting/meeting.ts'
import { officeSchema } from '../../meeting/office.ts'
import { writers } from '../../writers/index.ts'
import { findNamed } from '../directory.ts'
import { formOf } from '../form.ts'
import { photoBytes, takePhoto } from '../photos.ts'
import { type Route, route } from '../route.ts'
import { changeSettings, readSettings } from '../settings.ts'
import { file, text } from './shapes.ts'

const MOST_NAMED = 20

/** The office's directory, the form, photos, settings, and what happens meanwhile. */
export const officeRoutes: readonly Route[] = [
  route(
    'GET /api/directory',
    {
      query: z.strictObject({
        q: text(200),
        what: z.enum(['person', 'organization']).exactOptional(),
        file: file.exactOptional(),
        most: z
          .string()
          .regex(/^[1-9]\d{0,2}$/)
          .exactOptional(),
      }),
    },
    ({ query }, desk) => findNamed({ ...query, most: Number(query.most ?? MOST_NAMED) }, desk),
  ),
  route('GET /api/schema', {}, async (_, { materials }) => {
    const { kinds } = await materials()
    return {
      meeting: formOf(schemaFor(kinds), 'Cuộc họp'),
      office: formOf(officeSchema, 'Cơ quan'),
      json: { meeting: meetingJsonSchema(kinds), office: officeJsonSchema() },
      kinds: ofOneMeeting(kinds).map(({ id, name, about }) => ({ id, name, about })),
      formats: writers.map(({ id }) => id),
    }
  }),
  route(
    'POST /api/photo',
    { query: z.strictObject({ file, name: text(300).min(1) }), bytes: maxPhotoBytes },
    ({ query, bytes }, desk) => takePhoto(query.file, query.name, bytes, desk),
  ),
  route('GET /api/photo', { query: z.strictObject({ file, name: text(1000).min(1) }) }, ({ query }, desk) =>
    photoBytes(query.file, query.name, desk),
  ),
  route('GET /api/settings', {}, (_, { root }) => readSettings(root)),
  route(
    'POST /api/settings',
    {
      body: z.strictObject({
        lang: z.enum(['vi', 'en']).exactOptional(),
        theme: z.enum(['system', 'light', 'dark']).exactOptional(),
      }),
    },
    ({ body }, { root }) => changeSettings(root, body),
  ),
  route('GET /api/events', { stream: 'events' }, ({ gone }, { bell }) => bell.listen(gone)),
  route('POST /api/quit', {}, async (_, { bell, options }) => {
    bell.ring({ type: 'bye' })
    options.quit()
    return { done: true }
  }),
]
