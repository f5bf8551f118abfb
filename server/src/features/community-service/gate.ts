import type { ServiceGate } from '@qingtuan/contract/community-service/gate'
import { closedBecause } from '@qingtuan/domain/community-service/gate'
import type { Call } from '../../platform/call.ts'
import { actorOf, personOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { readAccount } from '../accounts/index.ts'
import { isCadre } from '../cadres/index.ts'
import type { Membership } from '../members/index.ts'
import { readMembership } from '../members/index.ts'
import { readPlaces } from '../organizations/index.ts'
import type { CommunityServicePorts } from './ports.ts'
import { judgeVolunteer } from './volunteer-standing.ts'

/** Who has passed the gate; a cadre may be without a membership. */
export interface Passed {
  readonly personId: string
  readonly membership: Membership | null
}

/**
 * The gate of finding projects and signing up (FAQ M8, M9); throws the refusal that names the reason. Asks outside of
 * transactions. One’s own check-ins, hours and certificates stand before it: nobody is locked out of their record.
 */
export async function passGate(call: Call, ports: CommunityServicePorts): Promise<Passed> {
  const { personId } = personOf(call)
  const league = await findReason(call, ports, personId)
  const reason = league.reason ?? (await askVolunteer(call, personId)).reason
  if (reason !== null) throw refused(`communityService.${reason}`)
  return { personId, membership: league.membership }
}

/** The gate as its page shows it. */
export async function describeGate(call: Call, ports: CommunityServicePorts): Promise<ServiceGate> {
  const { personId } = personOf(call)
  const { reason, registeredAs, application } = await findReason(call, ports, personId)
  if (reason === null) return { registeredAs, application: null, ...(await askVolunteer(call, personId)) }
  const isAboutIt = reason === 'applicationPending' || reason === 'applicationReturned'
  const shown = isAboutIt && application ? await describeApplication(call, application) : null
  return { reason, registeredAs, application: shown, registry: null }
}

const NOBODY = { volunteerNumber: null, relyingOn: null }

async function askVolunteer(call: Call, personId: string): Promise<Pick<ServiceGate, 'reason' | 'registry'>> {
  const { volunteerRegistry } = call.platform
  if (!volunteerRegistry) return { reason: null, registry: null }
  const { reason, standing, askableAt } = await judgeVolunteer(call, volunteerRegistry, personId)
  const { site } = volunteerRegistry
  if (standing.is !== 'registered')
    return { reason, registry: { ...NOBODY, askableAt: askableAt?.toISOString() ?? null, site } }
  const { volunteerNumber, outage, answeredAt } = standing
  const relyingOn = outage === null ? null : answeredAt.toISOString()
  return { reason, registry: { volunteerNumber, relyingOn, askableAt: null, site } }
}

async function findReason(call: Call, ports: CommunityServicePorts, personId: string) {
  const { database } = call.platform
  const [account, membership, serves, application] = await Promise.all([
    readAccount(database, actorOf(call).accountId),
    readMembership(database, personId),
    isCadre(database, personId),
    ports.openApplicationOf(database, personId),
  ])
  const registeredAs = account?.identity ?? 'youth'
  const reason = closedBecause({
    registeredAs,
    memberStatus: membership?.status ?? null,
    floatingSince: membership?.floatingSince ?? null,
    isCadre: serves,
    application: application && (application.isReturned ? 'returned' : 'pending'),
  })
  return { reason, registeredAs, membership, application }
}

async function describeApplication(
  { platform }: Call,
  { organizationId, since }: { organizationId: number; since: Date },
): Promise<ServiceGate['application']> {
  const branch = (await readPlaces(platform.database, [organizationId])).get(organizationId)
  return branch ? { branch: branch.shortName, since: since.toISOString() } : null
}
