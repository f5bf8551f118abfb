export { tickOff } from './attendance/keep-list.ts'
export { confirmHours } from './hours/confirm-hours.ts'
export { showHours } from './hours/describe-table.ts'
export type { CommunityServicePorts } from './ports.ts'
export { callOffProject } from './projects/call-off-project.ts'
export { closeEndedProjects } from './projects/close-ended.ts'
export { closeMattersOf, holdMattersOf, openMattersOf } from './projects/close-matters.ts'
export { CLOSE_SERVICE_PROJECTS, projectJobs, REMIND_OF_SERVICE } from './projects/jobs.ts'
export { addLeader } from './projects/leaders.ts'
export { publishProject } from './projects/publish-project.ts'
export { signUp } from './projects/sign-up.ts'
export { BadVolunteerRow, importVolunteers } from './registry/import-volunteers.ts'
export {
  PUSH_RECORDS,
  RECONCILE_REGISTRY,
  registryJobs,
  SWEEP_REGISTRY,
} from './registry/jobs.ts'
export { communityServiceRoutes } from './routes.ts'
