import { z } from 'zod'
import { archivedSources } from '../../build/mend-file.ts'
import { mendMeeting, mendOffice } from '../../mend/mend.ts'
import type { Draft, Edited, Opened, Reading } from '../api.ts'
import type { Desk } from '../desk.ts'
import { editFile } from '../edit/file.ts'
import { EditFault } from '../edit/raw.ts'
import { type DataFile, mustStand } from '../files.ts'
import { fixed } from '../fix.ts'
import { readingOf } from '../reading.ts'
import { Refused } from '../refused.ts'
import { type Asked, type Route, route } from '../route.ts'
import { save } from '../save.ts'
import { say } from '../sayings.ts'
import { content, drafted, file, operations, tab, text, typed } from './shapes.ts'

async function open(name: string, desk: Desk): Promise<Opened> {
  const data = await desk.file(name)
  const standing = await mustStand(data)
  await keepOutside(data, standing.bytes, desk)
  const [reading, drafts, archived] = await Promise.all([
    readingOf(data, standing.text, desk),
    desk.drafts.of(data.file),
    archivedSources(await desk.project()),
  ])
  return {
    ...reading,
    file: data.file,
    schema: data.schema,
    text: standing.text,
    version: standing.version,
    archived: archived.has(data.file),
    ...(!standing.readable && { closed: say.cannotSave }),
    drafts: drafts.filter((draft) => draft.text !== standing.text),
  }
}

/** A file that was kept before and stands otherwise now was changed by another program: that version is kept, too. */
async function keepOutside({ file: name }: DataFile, bytes: Uint8Array, desk: Desk): Promise<void> {
  if ((await desk.history.of(name)).length === 0) return
  await desk.history.keep(name, bytes, 'outside', desk.options.now().toISOString())
}

/** Puts a draft on disk, then reads it: whatever happens to the answer, the text is there. */
async function keep(
  typed: Omit<Draft, 'at'> & { readonly file: string },
  desk: Desk,
): Promise<Reading & { at: string }> {
  const data = await desk.file(typed.file)
  const at = desk.options.now().toISOString()
  await desk.drafts.keep(data.file, { tab: typed.tab, text: typed.text, base: typed.base, at })
  return { ...(await readingOf(data, typed.text, desk)), at }
}

async function edit({ body }: Asked<'POST /api/edit'>, desk: Desk): Promise<Edited> {
  const edited = edits(body.file, body.text, body.operations)
  const { at: _, ...reading } = await keep({ ...body, text: edited }, desk)
  return { ...reading, text: edited }
}

function edits(...[name, before, changes]: Parameters<typeof editFile>): string {
  try {
    return editFile(name, before, changes)
  } catch (fault) {
    if (fault instanceof EditFault) throw new Refused('unreadable', say.cannotEdit, fault.path)
    throw fault
  }
}

/** One meeting: opening, checking, drafts, edits, fixes, saves. */
export const meetingRoutes: readonly Route[] = [
  route('GET /api/meeting', { query: z.strictObject({ file }) }, ({ query }, desk) => open(query.file, desk)),
  route('POST /api/check', { body: z.strictObject(typed) }, async ({ body }, desk) =>
    readingOf(await desk.file(body.file), body.text, desk),
  ),
  route('POST /api/draft', { body: z.strictObject(drafted) }, ({ body }, desk) => keep(body, desk)),
  route('POST /api/draft/discard', { body: z.strictObject({ file, tab }) }, async ({ body }, desk) => {
    const data = await desk.file(body.file)
    const draft = (await desk.drafts.of(data.file)).find((one) => one.tab === body.tab)
    if (draft) await desk.history.keep(data.file, Buffer.from(draft.text), 'draft', draft.at)
    await desk.drafts.drop(data.file, body.tab)
    return { done: true }
  }),
  route('POST /api/edit', { body: z.strictObject({ ...drafted, operations }) }, edit),
  route(
    'POST /api/fix',
    {
      body: z.strictObject({
        ...drafted,
        only: z.strictObject({ rule: text(100), line: z.int().min(1), column: z.int().min(1) }).exactOptional(),
      }),
    },
    async ({ body }, desk) => {
      const data = await desk.file(body.file)
      const materials = await desk.materials()
      const mended = body.only
        ? fixed(body.text, (await readingOf(data, body.text, desk)).diagnostics, body.only)
        : data.schema === 'office'
          ? mendOffice(body.text, data.file)
          : mendMeeting(body.text, data.file, materials)
      const { at: _, ...reading } = await keep({ ...body, text: mended.text }, desk)
      return { ...reading, text: mended.text, fixed: mended.edits.length }
    },
  ),
  route(
    'POST /api/save',
    { body: z.strictObject({ ...drafted, text: content, archived: z.literal(true).exactOptional() }) },
    async ({ body }, desk) => {
      const data = await desk.file(body.file)
      // A save that fails, or finds another's, leaves the text as this tab's draft.
      await desk.drafts.keep(data.file, {
        tab: body.tab,
        text: body.text,
        base: body.base,
        at: desk.options.now().toISOString(),
      })
      const saved = await save(
        { file: data, text: body.text, base: body.base, what: 'saved', archived: body.archived ?? false },
        desk,
      )
      if (saved.state === 'saved') await desk.drafts.drop(data.file, body.tab)
      return saved
    },
  ),
]
