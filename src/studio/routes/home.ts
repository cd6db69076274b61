import { z } from 'zod'
import type { Desk } from '../desk.ts'
import { makeMeeting, natures } from '../natures.ts'
import { type Route, route } from '../route.ts'
import { text } from './shapes.ts'

async function officeName({ materials }: Desk): Promise<string | undefined> {
  const { office, officeSource } = await materials()
  const bodies = officeSource?.value.organizations
  const issuer = office.letterhead?.issuer
  if (issuer === undefined || typeof bodies !== 'object' || Array.isArray(bodies)) return issuer
  const body = Object.entries(bodies).find(([id]) => id === issuer)?.[1]
  const name =
    typeof body === 'object' && !Array.isArray(body) ? Object.entries(body).find(([key]) => key === 'name')?.[1] : body
  return typeof name === 'string' ? name : issuer
}

/** The home page, and new meetings. */
export const homeRoutes: readonly Route[] = [
  route('GET /api/home', {}, async (_, desk) => {
    const [{ years, pending }, drafts, { diagnostics }, office] = await Promise.all([
      desk.look.years(),
      desk.drafts.all(),
      desk.materials(),
      officeName(desk),
    ])
    return { folder: desk.root, ...(office !== undefined && { office }), years, pending, diagnostics, drafts }
  }),
  route('GET /api/natures', {}, () => natures()),
  route(
    'POST /api/new',
    {
      body: z.strictObject({
        name: text(300),
        year: z.string().regex(/^\d{4}$/),
        nature: text(100).exactOptional(),
        copyOf: text(1000).exactOptional(),
      }),
    },
    (asked, desk) => makeMeeting(asked.body, desk),
  ),
]
