export { closeMattersOf, openMattersOf } from './close-matters.ts'
export { feedbackJobs, PASS_SILENT_FEEDBACK, SETTLE_ANSWERED } from './jobs.ts'
export { feedbackRoutes } from './routes.ts'
