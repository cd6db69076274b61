import { join, relative, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { watch as watchFolder } from 'chokidar'
import type { Project } from '../load/project.ts'
import { type Disk, disk as realDisk } from './disk.ts'
import { changedFiles, scan } from './scan.ts'

/** How long it must be quiet before files are read, in ms: as long as a file must stay the same (see `scan.ts`). */
const QUIET = 90

/** What to watch, and until when. */
export interface Watch {
  readonly project: Pick<Project, 'root'>
  /** Absolute folders that are not watched: the outputs. */
  readonly except: readonly string[]
  readonly stop: AbortSignal
  /** Called once, when every save will be seen from now on: what is there already is worked on here. */
  readonly ready?: () => Promise<void>
}

/**
 * The files of a project as they are saved: each batch names those that changed since the one before, absolute. A file is
 * read only when it has stopped changing, and everything is looked at again after each batch, so that a save during the work
 * on the last one is not lost. Hidden files and folders are not watched.
 */
export async function* watchProject(watch: Watch, disk: Disk = realDisk): AsyncGenerator<readonly string[]> {
  const isLeftOut = leftOut(watch)
  const bell = openBell(watch.stop)
  const watcher = watchFolder(watch.project.root, { ignoreInitial: true, ignored: isLeftOut })
  watcher.on('all', bell.ring)
  // A folder that cannot be watched is still looked at after each batch.
  watcher.on('error', bell.ring)
  try {
    await new Promise<void>((done) => watcher.once('ready', done))
    let seen = await scan(watch.project.root, isLeftOut, new Map(), disk)
    await watch.ready?.()
    while (!watch.stop.aborted) {
      await bell.quiet(QUIET)
      const now = await scan(watch.project.root, isLeftOut, seen, disk)
      const changed = changedFiles(seen, now)
      seen = now
      if (changed.length > 0) yield changed
      else await bell.rung()
    }
  } finally {
    await watcher.close()
  }
}

function leftOut({ project, except }: Watch): (path: string) => boolean {
  return (path) => {
    const steps = relative(project.root, path).split(sep)
    const isHidden = steps.some((step) => /^\.(?!\.?$)/u.test(step) || step === 'node_modules')
    return isHidden || except.some((folder) => path === folder || path.startsWith(join(folder, sep)))
  }
}

/** Something happened, nobody knows yet what. */
interface Bell {
  ring(): void
  /** When it has rung since this was last asked, or rings; or the watch is over. */
  rung(): Promise<void>
  /** When it has not rung for `time` ms. */
  quiet(time: number): Promise<void>
}

function openBell(stop: AbortSignal): Bell {
  let rings = 0
  let heard = 0
  let wake = () => {}
  const ring = () => {
    rings += 1
    wake()
  }
  stop.addEventListener('abort', () => wake(), { once: true })
  return {
    ring,
    async rung() {
      if (rings === heard && !stop.aborted) await new Promise<void>((done) => (wake = done))
      heard = rings
    },
    async quiet(time) {
      for (let before = -1; before !== rings && !stop.aborted; ) {
        before = rings
        await pause(time)
      }
      heard = rings
    },
  }
}
