import { endpoints } from '../../platform/http/endpoints.ts'
import { addMember } from './add-member.ts'
import { getFigures } from './get-figures.ts'
import { getFiguresOfParts } from './get-figures-of-parts.ts'
import { getFlows } from './get-flows.ts'
import { getMember } from './get-member.ts'
import { getOwnMembership } from './get-own-membership.ts'
import { listMembers } from './list-members.ts'
import type { MemberPorts } from './ports.ts'
import { resetMemberPassword } from './reset-member-password.ts'

export const memberRoutes = (ports: MemberPorts) => ({
  add: endpoints.members.add.handler(({ input, context }) => addMember(context.call, input, ports)),
  list: endpoints.members.list.handler(({ input, context }) => listMembers(context.call, input)),
  get: endpoints.members.get.handler(({ input, context }) => getMember(context.call, input)),
  figures: endpoints.members.figures.handler(({ input, context }) => getFigures(context.call, input, ports)),
  figuresOfParts: endpoints.members.figuresOfParts.handler(({ input, context }) =>
    getFiguresOfParts(context.call, input),
  ),
  flows: endpoints.members.flows.handler(({ input, context }) => getFlows(context.call, input)),
  resetPassword: endpoints.members.resetPassword.handler(({ input, context }) =>
    resetMemberPassword(context.call, input),
  ),
  mine: endpoints.members.mine.handler(({ context }) => getOwnMembership(context.call)),
})
