import type { Client } from '@qingtuan/contract/client'
import type { PostCode, PostKindCode } from '@qingtuan/domain/shared/code-tables/post'
import { appointPerson } from '../../src/features/cadres/index.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import type { TestServer } from '../test-server.ts'
import { callOf } from './call.ts'
import type { PlantedPerson } from './people.ts'
import { clientOf } from './sessions.ts'
import type { PlantedOrganization } from './tree.ts'
import { actorOf } from './tree.ts'

const OWN = 'lan-tian-bai-yun-37'

/** An organization at its desk that has just given its password again. */
export async function deskOf(server: TestServer, { accountId }: PlantedOrganization): Promise<Client> {
  const { platform } = server
  const passwordHash = await platform.passwords.hash(OWN)
  const own = platform.database.updateTable('account').set({ password_hash: passwordHash })
  await own.where('id', '=', accountId).execute()
  const client = await clientOf(server, accountId, 'console')
  await client.accounts.stepUp({ password: OWN })
  return client
}

interface PostWish {
  readonly person: Pick<PlantedPerson, 'personId' | 'name'>
  readonly post?: PostCode
  readonly termEndsOn?: string | null
  /** Whether the person may act for the organization with the own account. */
  readonly access?: boolean
}

/** Appoints a person in an organization; answers the post. */
export async function plantPost(
  server: TestServer,
  organization: PlantedOrganization,
  { person, post = 'organizationOfficer', termEndsOn = null, access = false }: PostWish,
): Promise<string> {
  const { database } = server.platform
  const call = callOf(server.platform, { actor: actorOf(organization) })
  const particulars = { post, postNote: null, kind: 'partTime', startedOn: '2024-01-01', termEndsOn } as const
  const { personId, name } = person
  const appointee = { ...particulars, organizationId: organization.id, personId, name }
  const id = await inTransaction(database, (trx) => appointPerson(trx, call, appointee))
  const granted = { console_access: true, access_granted_at: call.now }
  if (access) await database.updateTable('cadre_post').set(granted).where('id', '=', id).execute()
  return id
}

/** A person at the console with the own account, acting for an organization that granted access. */
export async function actingFor(
  server: TestServer,
  { accountId }: PlantedPerson,
  { id: organizationId }: PlantedOrganization,
): Promise<Client> {
  const client = await clientOf(server, accountId, 'console')
  await client.cadres.actFor({ organizationId })
  return client
}

const TERM = { kind: 'partTime', startedOn: '2026-01-01', termEndsOn: '2027-12-31' } as const

interface Particulars {
  readonly post?: PostCode
  readonly postNote?: string | null
  readonly kind?: PostKindCode
  readonly startedOn?: string
  readonly termEndsOn?: string | null
}

/** An appointment as the page sends it. */
export function wishFor(
  { name, document: { kind, number } }: Pick<PlantedPerson, 'name' | 'document'>,
  { id: organizationId }: Pick<PlantedOrganization, 'id'>,
  part: Particulars = {},
) {
  return {
    organizationId,
    name,
    document: { kind, number },
    post: 'organizationOfficer' as PostCode,
    ...TERM,
    ...part,
  }
}
