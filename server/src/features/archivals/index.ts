export { archiveOrganization } from './archive-organization.ts'
export type { ArchivalPorts, MatterPort } from './ports.ts'
export { archivalRoutes } from './routes.ts'
