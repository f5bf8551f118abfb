import { readUserName } from '@qingtuan/domain/accounts/user-name'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { createOrganizationAccount } from '../features/accounts/index.ts'
import { createOrganization } from '../features/organizations/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { must } from '../platform/refused.ts'
import { personName } from './person-names.ts'
import type { PlannedOrganization } from './planned.ts'
import { systemCall } from './system-call.ts'

export interface PlantedOrganization {
  readonly id: number
  readonly path: string
  readonly kind: OrganizationKind
  readonly shortName: string
  readonly accountId: string
}

export type PlantedOrganizations = ReadonlyMap<string, PlantedOrganization>

interface Plan {
  readonly organizations: readonly PlannedOrganization[]
  readonly passwordHash: string
}

const FOUNDED_DAYS_AGO = 400
const DAY_MS = 86_400_000
/** Names of contacts and secretaries start here in the endless list of invented names. */
const OFFICE_NAMES = 1000

/** Plants organizations with their accounts, superiors first. */
export async function plantOrganizations(
  trx: Transaction,
  platform: Platform,
  { organizations, passwordHash }: Plan,
): Promise<PlantedOrganizations> {
  const planted = new Map<string, PlantedOrganization>()
  for (const [index, plan] of organizations.entries())
    planted.set(plan.key, await plantOne({ trx, platform, planted, passwordHash }, plan, index))
  return planted
}

interface Soil {
  readonly trx: Transaction
  readonly platform: Platform
  readonly planted: PlantedOrganizations
  readonly passwordHash: string
}

async function plantOne(soil: Soil, plan: PlannedOrganization, index: number): Promise<PlantedOrganization> {
  const { trx, platform, planted, passwordHash } = soil
  const createdAt = new Date(platform.clock().getTime() - FOUNDED_DAYS_AGO * DAY_MS)
  const complete = plan.complete ?? true
  const { id, path } = await createOrganization(trx, platform, {
    ...plan,
    parent: plan.parent === null ? null : (planted.get(plan.parent) ?? null),
    secretaryName: complete ? personName(OFFICE_NAMES + index) : null,
    contactName: personName(2 * OFFICE_NAMES + index),
    contactPhone: `1980000${String(index + 1).padStart(4, '0')}`,
    createdAt,
    completedAt: complete ? createdAt : null,
  })
  const { accountId } = await createOrganizationAccount(trx, systemCall(platform, createdAt), {
    organizationId: id,
    userName: must(readUserName(plan.key)),
    passwordHash,
    passwordChangeRequired: false,
  })
  return { id, path, kind: plan.kind, shortName: plan.shortName, accountId }
}
