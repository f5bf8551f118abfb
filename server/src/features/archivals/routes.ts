import { endpoints } from '../../platform/http/endpoints.ts'
import { archiveOrganization } from './archive-organization.ts'
import { inviteFloating } from './invite-floating.ts'
import { countFloating, listFloating } from './list-floating.ts'
import type { ArchivalPorts } from './ports.ts'
import { previewArchival } from './preview-archival.ts'

const { archivals } = endpoints

export const archivalRoutes = (ports: ArchivalPorts) => ({
  preview: archivals.preview.handler(({ input, context }) => previewArchival(context.call, input, ports)),
  archive: archivals.archive.handler(({ input, context }) => archiveOrganization(context.call, input, ports)),
  listFloating: archivals.listFloating.handler(({ input, context }) => listFloating(context.call, input)),
  countFloating: archivals.countFloating.handler(({ context }) => countFloating(context.call)),
  inviteFloating: archivals.inviteFloating.handler(({ input, context }) =>
    inviteFloating(context.call, input),
  ),
})
