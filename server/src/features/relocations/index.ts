export { PASS_SILENT_RELOCATIONS, relocationJobs } from './jobs.ts'
export { closeMattersOf, openMattersOf } from './open-matters.ts'
export { relocationRoutes } from './routes.ts'
