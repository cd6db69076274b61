import { diffLines } from 'diff'
import { z } from 'zod'
import { decode } from '../../load/decode.ts'
import type { DiffLine } from '../api.ts'
import type { Desk } from '../desk.ts'
import { type DataFile, mustStand, standingIn } from '../files.ts'
import { Refused } from '../refused.ts'
import { type Route, route } from '../route.ts'
import { save } from '../save.ts'
import { say } from '../sayings.ts'
import { content, file, version } from './shapes.ts'

async function versionText(data: DataFile, wanted: string, desk: Desk): Promise<string> {
  const bytes = await desk.history.bytes(data.file, wanted)
  if (!bytes) throw new Refused('not-found', say.noSuchVersion)
  return decode(bytes).text.replaceAll('\r\n', '\n')
}

/** Most lines of which a difference is looked for: beyond, what differs is shown as one whole. */
const MOST_EDITS = 20_000

function diffOf(from: string, to: string): DiffLine[] {
  const parts = diffLines(from, to, { maxEditLength: MOST_EDITS, timeout: 2000 }) ?? [
    { value: from, removed: true, added: false },
    { value: to, removed: false, added: true },
  ]
  let [older, newer] = [0, 0]
  return parts.flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/u, '')
      .split('\n')
      .map((line): DiffLine => {
        if (removed) return { side: 'old', text: line, old: ++older }
        if (added) return { side: 'new', text: line, new: ++newer }
        return { side: 'same', text: line, old: ++older, new: ++newer }
      }),
  )
}

/** Versions of a file: the list, one of them, two compared, one put back. */
export const historyRoutes: readonly Route[] = [
  route('GET /api/history', { query: z.strictObject({ file }) }, async ({ query }, desk) => {
    const data = await desk.file(query.file)
    const now = await standingIn(data)
    const versions = await desk.history.of(data.file)
    return versions.map((one) => ({ ...one, current: one.version === now?.version })).reverse()
  }),
  route('GET /api/history/text', { query: z.strictObject({ file, version }) }, async ({ query }, desk) => ({
    text: await versionText(await desk.file(query.file), query.version, desk),
  })),
  route(
    'GET /api/history/diff',
    { query: z.strictObject({ file, from: version, to: version.exactOptional() }) },
    async ({ query }, desk) => {
      const data = await desk.file(query.file)
      const to = query.to === undefined ? (await mustStand(data)).text : await versionText(data, query.to, desk)
      return diffOf(await versionText(data, query.from, desk), to)
    },
  ),
  route('POST /api/diff', { body: z.strictObject({ from: content, to: content }) }, async ({ body }) =>
    diffOf(body.from, body.to),
  ),
  route(
    'POST /api/history/restore',
    { body: z.strictObject({ file, version, base: version }) },
    async ({ body }, desk) => {
      const data = await desk.file(body.file)
      const text = await versionText(data, body.version, desk)
      return save({ file: data, text, base: body.base, what: 'restored', archived: false }, desk)
    },
  ),
]
