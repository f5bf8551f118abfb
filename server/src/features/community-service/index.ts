export type { CommunityServicePorts } from './ports.ts'
export { closeMattersOf, holdMattersOf, openMattersOf } from './projects/close-matters.ts'
export { CLOSE_SERVICE_PROJECTS, projectJobs, REMIND_OF_SERVICE } from './projects/jobs.ts'
export { BadVolunteerRow, importVolunteers } from './registry/import-volunteers.ts'
export {
  PUSH_RECORDS,
  RECONCILE_REGISTRY,
  registryJobs,
  SWEEP_REGISTRY,
} from './registry/jobs.ts'
export { communityServiceRoutes } from './routes.ts'
