export { yearlyReturnExport } from './export-return.ts'
export { freezeYearlyReturns } from './freeze-yearly-returns.ts'
export { FREEZE_YEARLY_RETURNS, yearlyReturnJobs } from './jobs.ts'
export { yearlyReturnRoutes } from './routes.ts'
