import { endPostsOfPerson, isCadre, servingCondition } from './features/cadres/index.ts'
import type { PostPorts } from './features/members/index.ts'

/** What the room of members asks of cadres, who stand above it. */
export const postPorts: PostPorts = {
  serves: isCadre,
  servingCondition,
  async endPostsOfPerson(trx, call, personId) {
    await endPostsOfPerson(trx, call, { personId }, 'leftLeague')
  },
}
