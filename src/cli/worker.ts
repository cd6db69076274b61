import { start } from './start.ts'

/** What each thread of a build runs (see `build/worker.ts`). */
export const { survey, build } = await start().tool.worker()
