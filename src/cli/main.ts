#!/usr/bin/env node
import { run } from './run.ts'
import { terminalOf } from './terminal.ts'

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())
// A reader that closes the pipe early (`| head`) has seen enough.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
})

process.exitCode = await run(process.argv.slice(2), terminalOf(process, stop.signal))
