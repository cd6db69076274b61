import { run } from './run.ts'
import { terminalOf } from './terminal.ts'

export { run }

/** The command of this process, from its words to its exit code. */
export async function main(): Promise<void> {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  // A reader that closes the pipe early (`| head`) has seen enough.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
  })
  process.exitCode = await run(process.argv.slice(2), terminalOf(process, stop.signal))
}

/** The work of one thread of a build; read when a thread begins. */
export const worker = () => import('../build/worker.ts')
