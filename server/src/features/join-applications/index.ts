export type { Applicant } from './file-join-application.ts'
export { fileJoinApplication } from './file-join-application.ts'
export { standingOf } from './standing-of.ts'
export { countWaiting } from './store/waiting-counts.ts'
