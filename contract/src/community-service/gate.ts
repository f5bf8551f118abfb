import { REGISTERED_IDENTITIES } from '@qingtuan/domain/accounts/identity'
import type { GateReason } from '@qingtuan/domain/community-service/gate'
import { GATE_REASONS } from '@qingtuan/domain/community-service/gate'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { instant } from '../shared/field.ts'

/** What finding projects and signing up is refused with where the gate is shut. */
export const GATE_REFUSALS = GATE_REASONS.map(
  (reason): `communityService.${GateReason}` => `communityService.${reason}`,
)

/** Whether 社区服务 is open to who asks and, where it is not, what has to happen first (FAQ M8). */
const serviceGate = z.object({
  /** Null where it is open. */
  reason: z.enum(GATE_REASONS).nullable(),
  registeredAs: z.enum(REGISTERED_IDENTITIES),
  /** The open join application: which branch has it, and since when it waits there or was returned. */
  application: z.object({ branch: z.string(), since: instant }).nullable(),
})
export type ServiceGate = z.infer<typeof serviceGate>

export const gate = endpoint({
  id: 'communityService.gate',
  who: 'person',
  method: 'GET',
  path: '/community-service/gate',
  summary: 'Whether community service is open to me, and else the step that opens it',
}).output(serviceGate)
