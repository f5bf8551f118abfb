export { checkAllMembers } from './check-members.ts'
export { checkOrganizations } from './check-organizations.ts'
export { explainOpen } from './explain-findings.ts'
export {
  CHECK_ALL_MEMBERS,
  CHECK_CHANGED_MEMBERS,
  CHECK_ORGANIZATIONS,
  dataQualityJobs,
  END_OVERDUE_RECTIFICATIONS,
} from './jobs.ts'
export type { DataQualityPorts } from './ports.ts'
export { endRectification } from './rectifications/end-rectification.ts'
export { rectificationReportExport } from './rectifications/export-report.ts'
export { startRectification } from './rectifications/start-rectification.ts'
export { cityRectificationRoutes, dataQualityRoutes, rectificationRoutes } from './routes.ts'
export { findingCondition } from './store/findings.ts'
