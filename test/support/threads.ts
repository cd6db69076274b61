/** Loaded by every thread of a process before its code: writes the thread's number where `THREADS_SEEN` says. */
export const THREADS = `import { appendFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'
appendFileSync(process.env.THREADS_SEEN, threadId + ' ')`
