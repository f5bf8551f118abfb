import { endpoints } from '../../platform/http/endpoints.ts'
import { approveIdentityChange } from './approve-identity-change.ts'
import { askIdentityChange } from './ask-identity-change.ts'
import { countIdentityChanges, getIdentityChange, listIdentityChanges } from './list-identity-changes.ts'
import { openEvidence, showEvidence } from './open-evidence.ts'
import { refuseIdentityChange, withdrawIdentityChange } from './refuse-identity-change.ts'

const { identityChanges } = endpoints

export const identityChangeRoutes = {
  ask: identityChanges.ask.handler(({ input, context }) => askIdentityChange(context.call, input)),
  list: identityChanges.list.handler(({ input, context }) => listIdentityChanges(context.call, input)),
  count: identityChanges.count.handler(({ context }) => countIdentityChanges(context.call)),
  get: identityChanges.get.handler(({ input, context }) => getIdentityChange(context.call, input)),
  openEvidence: identityChanges.openEvidence.handler(({ input, context }) =>
    openEvidence(context.call, input),
  ),
  photo: identityChanges.photo.handler(({ input, context }) => showEvidence(context.call, input)),
  approve: identityChanges.approve.handler(({ input, context }) =>
    approveIdentityChange(context.call, input),
  ),
  refuse: identityChanges.refuse.handler(({ input, context }) => refuseIdentityChange(context.call, input)),
  withdraw: identityChanges.withdraw.handler(({ input, context }) =>
    withdrawIdentityChange(context.call, input),
  ),
}
