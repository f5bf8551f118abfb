export { beginExport } from './begin-export.ts'
export { exportJobs, WORK_ON_EXPORT } from './jobs.ts'
export { exportRoutes } from './routes.ts'
export { workOnExport } from './work-on-export.ts'
