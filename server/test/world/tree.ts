import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { createOrganizationAccount } from '../../src/features/accounts/index.ts'
import { createOrganization } from '../../src/features/organizations/index.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import type { TestServer } from '../test-server.ts'

export interface PlantedOrganization {
  readonly id: number
  readonly path: string
  readonly kind: OrganizationKind
  readonly shortName: string
  readonly accountId: string
}

export interface Tree {
  readonly city: PlantedOrganization
  readonly district: PlantedOrganization
  readonly committee: PlantedOrganization
  readonly branch: PlantedOrganization
  readonly otherBranch: PlantedOrganization
  readonly otherDistrict: PlantedOrganization
  readonly farBranch: PlantedOrganization
}

/**
 * 东湖市 ─┬─ 西山区 ─── 第一中学 ─┬─ 高一一班
 *        │                      └─ 高一二班
 *        └─ 南河区 ─── 河畔社区
 */
export async function plantTree(server: TestServer): Promise<Tree> {
  const plant = (parent: PlantedOrganization | null, kind: OrganizationKind, shortName: string) =>
    plantOrganization(server, { parent, kind, shortName })
  const city = await plant(null, 'leadingBody', '东湖市')
  const district = await plant(city, 'leadingBody', '西山区')
  const committee = await plant(district, 'committee', '第一中学')
  const branch = await plant(committee, 'branch', '高一一班')
  const otherBranch = await plant(committee, 'branch', '高一二班')
  const otherDistrict = await plant(city, 'leadingBody', '南河区')
  const farBranch = await plant(otherDistrict, 'branch', '河畔社区')
  return { city, district, committee, branch, otherBranch, otherDistrict, farBranch }
}

interface Wish {
  readonly parent: PlantedOrganization | null
  readonly kind: OrganizationKind
  readonly shortName: string
}

/** An active organization with an account. */
export async function plantOrganization(
  { platform }: TestServer,
  { parent, kind, shortName }: Wish,
): Promise<PlantedOrganization> {
  const now = platform.clock()
  return inTransaction(platform.database, async (trx) => {
    const names = { fullName: `中国共产主义青年团${shortName}委员会`, shortName, areaCode: '110108' }
    const times = { createdAt: now, completedAt: now }
    const { id, path } = await createOrganization(trx, platform, { parent, kind, ...names, ...times })
    const userName = { userName: `tree${id}`, key: `tree${id}` }
    const account = { organizationId: id, userName, passwordHash: null, passwordChangeRequired: false }
    const { accountId } = await createOrganizationAccount(trx, { now }, account)
    return { id, path, kind, shortName, accountId }
  })
}

/** An organization as the actor of a call without a request. */
export function actorOf({ id, path, kind, shortName, accountId }: PlantedOrganization): Actor {
  return {
    accountId,
    sessionId: '',
    app: 'console',
    power: { kind: 'organization', organizationId: id, path, organizationKind: kind, status: 'active' },
    name: shortName,
    passwordChangeRequired: false,
    limited: false,
    steppedUpAt: null,
  }
}
