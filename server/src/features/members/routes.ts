import { endpoints } from '../../platform/http/endpoints.ts'
import { addMember } from './add-member.ts'
import { askForRecords } from './bulk/ask-for-records.ts'
import { chooseMembers } from './bulk/choose-members.ts'
import { editMany } from './bulk/edit-many.ts'
import { resetPasswords } from './bulk/reset-passwords.ts'
import { showCard } from './card/show-card.ts'
import { verifyCard } from './card/verify-card.ts'
import { changeNumber } from './change-number.ts'
import { getFigures } from './get-figures.ts'
import { getFiguresOfParts } from './get-figures-of-parts.ts'
import { getFlows } from './get-flows.ts'
import { getMember } from './get-member.ts'
import { getOwnMembership } from './get-own-membership.ts'
import { inviteMember } from './invitations/invite-member.ts'
import { listInvitations } from './invitations/list-invitations.ts'
import { listMembers } from './list-members.ts'
import type { MemberPorts } from './ports.ts'
import { recordRoutes } from './record-routes.ts'
import { resetMemberPassword } from './reset-member-password.ts'
import { changeView } from './views/change-view.ts'
import { deleteView } from './views/delete-view.ts'
import { listViews } from './views/list-views.ts'
import { saveView } from './views/save-view.ts'

/** The electronic member card (电子团员证). */
const cardRoutes = {
  card: endpoints.members.card.handler(({ context }) => showCard(context.call)),
  verifyCard: endpoints.members.verifyCard.handler(({ input, context }) => verifyCard(context.call, input)),
}

export const memberRoutes = (ports: MemberPorts) => ({
  ...recordRoutes(ports),
  ...cardRoutes,
  add: endpoints.members.add.handler(({ input, context }) => addMember(context.call, input, ports)),
  choose: endpoints.members.choose.handler(({ input, context }) => chooseMembers(context.call, input, ports)),
  editMany: endpoints.members.editMany.handler(({ input, context }) => editMany(context.call, input)),
  resetPasswords: endpoints.members.resetPasswords.handler(({ input, context }) =>
    resetPasswords(context.call, input),
  ),
  askForRecords: endpoints.members.askForRecords.handler(({ input, context }) =>
    askForRecords(context.call, input),
  ),
  listViews: endpoints.members.listViews.handler(({ context }) => listViews(context.call)),
  saveView: endpoints.members.saveView.handler(({ input, context }) => saveView(context.call, input)),
  changeView: endpoints.members.changeView.handler(({ input, context }) => changeView(context.call, input)),
  deleteView: endpoints.members.deleteView.handler(({ input, context }) => deleteView(context.call, input)),
  invite: endpoints.members.invite.handler(({ input, context }) => inviteMember(context.call, input)),
  listInvitations: endpoints.members.listInvitations.handler(({ input, context }) =>
    listInvitations(context.call, input, ports),
  ),

  list: endpoints.members.list.handler(({ input, context }) => listMembers(context.call, input, ports)),
  get: endpoints.members.get.handler(({ input, context }) => getMember(context.call, input)),
  figures: endpoints.members.figures.handler(({ input, context }) => getFigures(context.call, input, ports)),
  figuresOfParts: endpoints.members.figuresOfParts.handler(({ input, context }) =>
    getFiguresOfParts(context.call, input),
  ),
  flows: endpoints.members.flows.handler(({ input, context }) => getFlows(context.call, input)),
  resetPassword: endpoints.members.resetPassword.handler(({ input, context }) =>
    resetMemberPassword(context.call, input),
  ),
  changeNumber: endpoints.members.changeNumber.handler(({ input, context }) =>
    changeNumber(context.call, input),
  ),
  mine: endpoints.members.mine.handler(({ context }) => getOwnMembership(context.call)),
})
