import { endpoints } from '../../platform/http/endpoints.ts'
import { describeGate } from './gate.ts'
import { hourRoutes } from './hours-routes.ts'
import type { CommunityServicePorts } from './ports.ts'
import { projectRoutes } from './projects/project-routes.ts'
import { takeCallback } from './registry/take-callback.ts'

const { communityService: of } = endpoints

const gateRoutes = (ports: CommunityServicePorts) => ({
  gate: of.gate.handler(({ context }) => describeGate(context.call, ports)),
  registryCallback: of.registryCallback.handler(({ input, context }) => takeCallback(context.call, input)),
})

export const communityServiceRoutes = (ports: CommunityServicePorts) => ({
  ...gateRoutes(ports),
  ...projectRoutes(ports),
  ...hourRoutes,
})
