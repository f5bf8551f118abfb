import type { Client } from '@qingtuan/contract/client'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { createOrganizationAccount } from '../src/features/accounts/index.ts'
import { createOrganization } from '../src/features/organizations/index.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'

/** Good enough for the rule, and the same for every organization of the world. */
export const PASSWORD = 'correct horse battery 7 staple'

/**
 * city ─┬─ district ─┬─ school ─┬─ classOne (branch)
 *       │            │          └─ classTwo (branch, has not yet completed its first log-in)
 *       │            └─ factory (branch)
 *       └─ otherDistrict ─── otherBranch (branch)
 */
export interface OrganizationsWorld {
  readonly server: TestServer
  readonly id: Readonly<Record<Name, number>>
  /** A console in which the organization has logged in. */
  as(name: Name): Promise<Client>
}

const PLACES = [
  ['city', null, 'leadingBody', '示范市'],
  ['district', 'city', 'leadingBody', '海淀区'],
  ['school', 'district', 'committee', '松园大学'],
  ['classOne', 'school', 'branch', '软件学院一班团支部'],
  ['classTwo', 'school', 'branch', '软件学院二班团支部'],
  ['factory', 'district', 'branch', '钢厂一车间团支部'],
  ['otherDistrict', 'city', 'leadingBody', '朝阳区'],
  ['otherBranch', 'otherDistrict', 'branch', '朝阳软件园团支部'],
] as const satisfies readonly (readonly [string, string | null, OrganizationKind, string])[]

export type Name = (typeof PLACES)[number][0]

/** A server with these organizations; the user name of each is its name here. */
export async function startOrganizationsWorld(maxConnections = 20): Promise<OrganizationsWorld> {
  const server = await startTestServer({ maxConnections })
  const id = await plant(server)
  return {
    server,
    id,
    async as(name) {
      const client = server.client('console')
      await client.accounts.logIn({ app: 'console', userName: name, password: PASSWORD })
      return client
    },
  }
}

async function plant({ platform }: TestServer): Promise<Record<Name, number>> {
  const passwordHash = await platform.passwords.hash(PASSWORD)
  const now = platform.clock()
  const planted = new Map<string, { id: number; path: string; kind: OrganizationKind }>()
  await inTransaction(platform.database, async (trx) => {
    for (const [name, parent, kind, shortName] of PLACES) {
      const created = await createOrganization(trx, platform, {
        parent: parent === null ? null : (planted.get(parent) ?? null),
        kind,
        fullName: `中国共产主义青年团${shortName}委员会`,
        shortName,
        areaCode: '110108',
        contactName: '赵明',
        contactPhone: '13900000000',
        createdAt: now,
        completedAt: name === 'classTwo' ? null : now,
      })
      planted.set(name, { ...created, kind })
      const userName = { userName: name, key: name.toLowerCase() }
      const account = { organizationId: created.id, userName, passwordHash, passwordChangeRequired: false }
      await createOrganizationAccount(trx, { now }, account)
    }
  })
  return Object.fromEntries(PLACES.map(([name]) => [name, planted.get(name)?.id ?? 0])) as Record<
    Name,
    number
  >
}
