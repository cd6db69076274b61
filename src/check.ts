export type { CheckContext, Checked, CheckedFile } from './check/context.ts'
export { checkMeeting } from './check/meeting.ts'
export { type CheckedOffice, checkOffice } from './check/office.ts'
export { checkProject } from './check/project.ts'
