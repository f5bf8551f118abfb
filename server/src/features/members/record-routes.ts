import { endpoints } from '../../platform/http/endpoints.ts'
import { leaveMany } from './bulk/leave-many.ts'
import { confirmAgeOut } from './confirm-age-out.ts'
import { editMember } from './edit-member.ts'
import { editOwnRecord } from './edit-own-record.ts'
import { leaveMember } from './leave-member.ts'
import { countAgeOut, listAgeOut } from './list-age-out.ts'
import type { PostPorts } from './ports.ts'
import { restoreMember } from './restore-member.ts'
import { revealNumber } from './reveal-number.ts'

/** What changes a record, ends a membership or lets it go on. */
export const recordRoutes = (ports: PostPorts) => ({
  edit: endpoints.members.edit.handler(({ input, context }) => editMember(context.call, input)),
  editOwn: endpoints.members.editOwn.handler(({ input, context }) => editOwnRecord(context.call, input)),
  leaveMany: endpoints.members.leaveMany.handler(({ input, context }) =>
    leaveMany(context.call, input, ports),
  ),
  leave: endpoints.members.leave.handler(({ input, context }) => leaveMember(context.call, input, ports)),
  restore: endpoints.members.restore.handler(({ input, context }) => restoreMember(context.call, input)),
  reveal: endpoints.members.reveal.handler(({ input, context }) => revealNumber(context.call, input)),
  listAgeOut: endpoints.members.listAgeOut.handler(({ input, context }) =>
    listAgeOut(context.call, input, ports),
  ),
  countAgeOut: endpoints.members.countAgeOut.handler(({ context }) => countAgeOut(context.call, ports)),
  confirmAgeOut: endpoints.members.confirmAgeOut.handler(({ input, context }) =>
    confirmAgeOut(context.call, input, ports),
  ),
})
