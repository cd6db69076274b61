import { join } from 'node:path'
import { type Bell, openBell } from './bell.ts'
import { type Drafts, openDrafts } from './drafts.ts'
import { type DataFile, dataFile } from './files.ts'
import { type History, openHistory } from './history.ts'
import { type Look, openLook } from './look.ts'
import { openShared, type Shared } from './materials.ts'
import type { StudioOptions } from './options.ts'
import { openPreparing, type Preparing } from './preparing.ts'
import { openPreviews, type Previews } from './previews.ts'

/** All that the routes of one studio work with. */
export interface Desk extends Shared {
  /** The project's folder, absolute. */
  readonly root: string
  /** Absolute folder of all outputs. */
  readonly out: string
  readonly options: StudioOptions
  readonly drafts: Drafts
  readonly history: History
  readonly previews: Previews
  readonly bell: Bell
  /** What the home page shows, known a little at a time. */
  readonly look: Look
  /** The word in addresses of the search site, which has no cookie. */
  readonly siteKey: string
  /** Aborted when the studio ends: what runs ends after the meeting at hand. */
  readonly stop: AbortSignal
  file(name: string): Promise<DataFile>
  readonly prepare: Preparing
}

export function openDesk(root: string, options: StudioOptions, stop: AbortSignal): Desk {
  const own = join(root, '.hoinghi')
  const shared = openShared(root)
  const bell = openBell()
  const out = join(root, 'out')
  const look = openLook({
    ...shared,
    out,
    memory: join(own, 'home.json'),
    stop,
    now: options.now,
    tell: (pending) => bell.ring({ type: 'home', pending }),
  })
  return {
    ...shared,
    root,
    out,
    options,
    bell,
    look,
    stop,
    drafts: openDrafts(join(own, 'drafts')),
    history: openHistory(join(own, 'history')),
    previews: openPreviews(options.secret),
    siteKey: options.secret(),
    prepare: openPreparing(shared.materials),
    file: async (name) => dataFile(await shared.project(), name),
  }
}
