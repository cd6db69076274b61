import type { Route } from '../route.ts'
import { archiveRoutes } from './archive.ts'
import { documentRoutes } from './documents.ts'
import { historyRoutes } from './history.ts'
import { homeRoutes } from './home.ts'
import { meetingRoutes } from './meeting.ts'
import { officeRoutes } from './office.ts'
import { previewRoutes } from './preview.ts'

/** Every route of the API, a file a topic; `api.ts` says what each takes and gives. */
export const routes: readonly Route[] = [
  ...homeRoutes,
  ...meetingRoutes,
  ...historyRoutes,
  ...previewRoutes,
  ...documentRoutes,
  ...archiveRoutes,
  ...officeRoutes,
]
