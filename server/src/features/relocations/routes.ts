import { endpoints } from '../../platform/http/endpoints.ts'
import { approveRelocation } from './approve-relocation.ts'
import { describeFull } from './describe.ts'
import { findCandidates } from './find-candidates.ts'
import { countWaiting, listRelocations } from './list-relocations.ts'
import { proposeRelocation } from './propose-relocation.ts'
import { relocationInReach } from './reach.ts'
import { refuseRelocation, withdrawRelocation } from './refuse-relocation.ts'

const { relocations } = endpoints

export const relocationRoutes = {
  list: relocations.list.handler(({ input, context }) => listRelocations(context.call, input)),
  countWaiting: relocations.countWaiting.handler(({ context }) => countWaiting(context.call)),
  get: relocations.get.handler(async ({ input, context: { call } }) =>
    describeFull(call, await relocationInReach(call, input.id)),
  ),
  find: relocations.find.handler(({ input, context }) => findCandidates(context.call, input)),
  propose: relocations.propose.handler(({ input, context }) => proposeRelocation(context.call, input)),
  approve: relocations.approve.handler(({ input, context }) => approveRelocation(context.call, input)),
  refuse: relocations.refuse.handler(({ input, context }) => refuseRelocation(context.call, input)),
  withdraw: relocations.withdraw.handler(({ input, context }) => withdrawRelocation(context.call, input)),
}
