export { closeMattersOf, openMattersOf } from './close-season.ts'
export { FOLLOW_SEASONS, graduationJobs } from './jobs.ts'
export { graduationRoutes } from './routes.ts'
