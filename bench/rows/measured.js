// Loaded before the command (`node --import`): writes at the end, where `MEASURED` says, what the process took of memory (MB).
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () => writeFileSync(process.env.MEASURED, String(process.resourceUsage().maxRSS / 1024)))
