export type { CommunityServicePorts } from './ports.ts'
export { communityServiceRoutes } from './routes.ts'
