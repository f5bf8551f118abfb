import { REGISTERED_IDENTITIES } from '@qingtuan/domain/accounts/identity'
import type { GateReason, RegistryReason } from '@qingtuan/domain/community-service/gate'
import { GATE_REASONS, REGISTRY_REASONS } from '@qingtuan/domain/community-service/gate'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { instant } from '../shared/field.ts'

const CLOSED_BECAUSE = [...GATE_REASONS, ...REGISTRY_REASONS] as const

/** What finding projects and signing up is refused with where the gate is shut. */
export const GATE_REFUSALS = CLOSED_BECAUSE.map(
  (reason): `communityService.${GateReason | RegistryReason}` => `communityService.${reason}`,
)

const registryStanding = z.object({
  /** Known where the registry knows the person by this name. */
  volunteerNumber: z.string().nullable(),
  /** When it last answered, where it does not answer now and that answer is relied on. */
  relyingOn: instant.nullable(),
  /** From when on it is asked again, where too many look-ups found nobody and this is what it said last. */
  askableAt: instant.nullable(),
  /** Where one registers as a volunteer. */
  site: z.url().nullable(),
})

/** Whether 社区服务 is open to who asks and, where it is not, what has to happen first (FAQ M8, M9). */
const serviceGate = z.object({
  /** Null where it is open. */
  reason: z.enum(CLOSED_BECAUSE).nullable(),
  registeredAs: z.enum(REGISTERED_IDENTITIES),
  /** The open join application: which branch has it, and since when it waits there or was returned. */
  application: z.object({ branch: z.string(), since: instant }).nullable(),
  /** Null where no registry is asked, or not about who may not enter anyway. */
  registry: registryStanding.nullable(),
})
export type ServiceGate = z.infer<typeof serviceGate>

export const gate = endpoint({
  id: 'communityService.gate',
  who: 'person',
  method: 'GET',
  path: '/community-service/gate',
  summary: 'Whether community service is open to me, and else the step that opens it',
}).output(serviceGate)
