import type { memberAddition } from '@qingtuan/contract/members/addition'
import { mayAddMemberTo } from '@qingtuan/domain/cadres/roll-access'
import type { AdditionWay } from '@qingtuan/domain/members/addition'
import { decideAddition } from '@qingtuan/domain/members/addition'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { must, refused } from '../../platform/refused.ts'
import type { Person } from '../accounts/index.ts'
import { matchPerson, readPeople } from '../accounts/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { readOrganization } from '../organizations/index.ts'
import type { AdmissionEntries } from './admission-entries.ts'
import { readAdmissionEntries } from './admission-entries.ts'
import type { MemberPorts } from './ports.ts'
import { readMembership } from './store/memberships.ts'

export type Addition = z.infer<typeof memberAddition>
/** By hand, or as a row of a list: each draws on an allowance of misses of its own. */
export type AdditionSource = 'byHand' | 'inList'

export interface JudgedAddition {
  readonly person: Person
  readonly branch: OrganizationFacts
  readonly way: AdditionWay
  /** Null where an application says it. */
  readonly entries: AdmissionEntries | null
}

/** Who and whether, before anything is written. The person is matched before anything is told about them. */
export async function judgeAddition(
  call: Call,
  addition: Addition,
  { ports, source }: { ports: MemberPorts; source: AdditionSource },
): Promise<JudgedAddition> {
  const { database } = call.platform
  const branch = await branchInReach(call, addition.organizationId)
  const { name, document } = addition
  const { personId } = await matchPerson(call, { name, document }, source)
  const person = (await readPeople(database, call.platform, [personId])).get(personId)
  if (!person) throw refused('person.notRegistered')
  const way = await wayOf(database, { personId, branch, ports })
  const entries =
    way.way === 'admit' ? await readAdmissionEntries(call, { ...addition, bornOn: person.bornOn }) : null
  return { person, branch, way, entries }
}

/** As things stand now; asked again under the locks. */
export async function wayOf(
  database: KyselyDatabase,
  { personId, branch, ports }: { personId: string; branch: OrganizationFacts; ports: MemberPorts },
): Promise<AdditionWay> {
  const membership = await readMembership(database, personId)
  const application = await ports.openApplicationOf(database, personId)
  return must(decideAddition({ branch, membership, application }))
}

async function branchInReach(call: Call, named: number | undefined): Promise<OrganizationFacts> {
  const power = organizationOf(call)
  const branch = await readOrganization(call.platform.database, named ?? power.organizationId)
  if (branch === null || !mayAddMemberTo(power, branch.path)) throw refused('record.notFound')
  return branch
}
