import { spawn } from 'node:child_process'
import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { median } from '../measure.js'
import { ROOT } from '../report.js'
import { oneMeeting } from './project.js'

/** How long `hoinghi watch` waits for quiet, in ms: `QUIET` of `src/build/watch.ts`. */
const QUIET = 90

/** From a save to all documents and the manifest on disk. */
export async function watchRow(seed, quick) {
  const folder = await mkdtemp(join(tmpdir(), 'hoinghi-bench-'))
  const meeting = await oneMeeting(folder, seed)
  const manifest = join(folder, 'out/2023/manifest.json')
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'watch'], { cwd: folder, stdio: 'ignore' })
  try {
    await changedAfter(manifest, 0)
    await pause(500)
    const times = []
    for (let turn = 0; turn < (quick ? 7 : 25); turn += 1) {
      const { mtimeMs } = await stat(manifest)
      const start = performance.now()
      await appendFile(meeting, `# ${turn}\n`)
      await changedAfter(manifest, mtimeMs)
      times.push(performance.now() - start - QUIET)
      await pause(200)
    }
    const what = `watch: save → ${seed.composed.length * 4} documents on disk (wall, after the quiet time)`
    return { what, ours: median(times), beside: 'limit', other: 100, goal: { most: 1 } }
  } finally {
    child.kill('SIGTERM')
    await new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done()))
    await rm(folder, { recursive: true, force: true })
  }
}

async function changedAfter(path, time) {
  for (let waited = 0; waited < 20_000; waited += 2) {
    const found = await stat(path).catch(() => undefined)
    if (found && found.mtimeMs > time) return
    await pause(2)
  }
  throw new Error('the watch made nothing in twenty seconds')
}
