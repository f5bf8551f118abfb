export { appealJobs, REMIND_REVIEWERS, SWEEP_TICKETS } from './jobs.ts'
export { appealRoutes } from './routes.ts'
